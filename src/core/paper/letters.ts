/** What a phrase or a passage is called on paper: a, b, … z, aa, ab, … by its place from 0. */
export function letterOf(at: number): string {
  const letter = String.fromCharCode(97 + (at % 26));
  return at < 26 ? letter : letterOf(Math.floor(at / 26) - 1) + letter;
}
