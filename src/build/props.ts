/** Stands in for `solid-js/store` in Astro's Solid renderer: see store.ts. */

/** The props as they are; nothing sets them again. */
export function createStore<T>(props: T): [T, () => void] {
  return [props, () => {}];
}

/** Would hand new props to a store. */
export const reconcile = <T>(props: T): T => props;
