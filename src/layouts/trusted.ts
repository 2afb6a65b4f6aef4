/**
 * The one way to make HTML, or the address of a script, out of a string: each page's policy (`trusted-types says-who`) refuses all others, and
 * a second policy of this name. Solid's compiled templates are led through it by build/solid.ts; nothing else asks for HTML.
 */

interface Rules {
  readonly createHTML: (html: string) => string;
  /** The worker's address, whatever is asked for: there is no other. */
  readonly createScriptURL: (url: string) => string;
}

const rules: Rules = {
  createHTML: (html) => html,
  createScriptURL: () => `${import.meta.env.BASE_URL}sw.js`,
};

/** Where a browser knows no Trusted Types, its rules by themselves. */
export const trusted: Rules =
  (globalThis as { trustedTypes?: { createPolicy(name: string, rules: Rules): Rules } }).trustedTypes?.createPolicy(
    'says-who',
    rules,
  ) ?? rules;
