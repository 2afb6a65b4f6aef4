import { type Accessor, createSignal, onCleanup, onMount } from 'solid-js';

/** What is needed of a nanostore. */
export interface Store<T> {
  subscribe(listener: (value: T) => void): () => void;
}

/**
 * A store's value as a signal. The first render gets `first`, on the server and in the browser alike, because Solid's hydration
 * does not compare (solidjs/solid#1716); what the store holds comes in once the island is mounted.
 */
export function fromStore<T>(store: Store<T>, first: T): Accessor<T> {
  const [value, setValue] = createSignal(first);
  onMount(() => onCleanup(store.subscribe((next) => setValue(() => next))));
  return value;
}
