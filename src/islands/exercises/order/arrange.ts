/**
 * The order in which passages stand when one of them is moved: each has the place that was chosen for it, where no other
 * has taken it before; the others fill what is left, as they stand.
 *
 * @param places of the passages as they stand, from 1; 0 where none is chosen
 * @returns their numbers, from 0, by place
 */
export function arrange(places: readonly number[]): number[] {
  const taken = places.map((_, at) => places.indexOf(at + 1));
  const left = places.map((_, passage) => passage).filter((passage) => !taken.includes(passage));
  return taken.map((passage) => (passage < 0 ? (left.shift() ?? 0) : passage));
}

/** An order with one of them a place earlier (`by` -1) or later (1); the same where it stands at the end already. */
export function moved(order: readonly number[], passage: number, by: number): number[] {
  const from = order.indexOf(passage);
  const other = order[from + by];
  return order.map((one) => (other === undefined ? one : one === passage ? other : one === other ? passage : one));
}
