/** Wakes an island up in the built site, in place of Astro’s own script for Solid: see solid.ts. */
import type { Component } from 'solid-js';
import { createComponent, hydrate } from 'solid-js/web';

/**
 * What `<astro-island>` calls: first with itself, then with the component and its props.
 *
 * On the server Astro wraps each island in a `Suspense`, which counts in the keys that tie an island’s elements to its
 * code: `00` for it and for what it provides.
 */
export default (island: HTMLElement) => (component: Component, props: object) => {
  const renderId = `${island.dataset.solidRenderId}00`;
  hydrate(() => createComponent(component, props), island, { renderId });
};
