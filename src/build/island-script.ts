/** Astro’s script for `<astro-island>`, without what no island here asks of it: a quarter of a kilobyte of each page that has one. */
import written from 'astro/runtime/server/astro-island.prebuilt.js';

/** Props of more kinds than JSON has; slots; telling an island that it left the page; a script that runs before islands wake up. */
const LEFT_OUT: readonly (readonly [RegExp, string])[] = [
  [/,2:t=>new RegExp.*?POSITIVE_INFINITY\*t\}/, '}'],
  [/let r=this\.querySelectorAll\("astro-slot"\).*?(?=let u;)/, ''],
  [/\(this\.Component,u,n,/, '(this.Component,u,{},'],
  [/;l\(this,"unmount",.*?(?=connectedCallback\(\)\{if)/, '}'],
  [/let e=this\.getAttribute\("before-hydration-url"\);e&&await import\(e\),/, ''],
];

/** As Astro writes it into a page. */
export const WHOLE: string = written;

/** As our pages have it. */
export const LIGHTER = LEFT_OUT.reduce((kept, [what, put]) => {
  if (!what.test(kept)) throw new Error(`Astro has changed (${what}): is src/build/island-script.ts still of use?`);
  return kept.replace(what, put);
}, WHOLE);

const ISLAND = /<astro-island\b[^>]*>/g;
/** Each value stands behind its kind: 0 as it is, or an object; 1 a list. */
const OTHER_KIND = /\[(?:[2-9]|1[01]),/;
const SLOT = /<astro-slot|<template[^>]*data-astro-template|<astro-island[^>]*before-hydration-url=/;

/**
 * A page with the script made small.
 *
 * @throws where an island of it needs what was left out
 */
export function lighterIsland(html: string): string {
  if (SLOT.test(html)) throw new Error('An island has a slot, which src/build/island-script.ts leaves out.');
  for (const [tag] of html.matchAll(ISLAND)) {
    // Words in quotation marks may hold anything.
    const props =
      /\sprops="([^"]*)"/
        .exec(tag)?.[1]
        ?.replaceAll('\\&quot;', '')
        .replace(/&quot;.*?&quot;/g, '') ?? '';
    if (OTHER_KIND.test(props))
      throw new Error('An island has props of a kind that src/build/island-script.ts leaves out.');
  }
  return html.replaceAll(WHOLE, () => LIGHTER);
}
