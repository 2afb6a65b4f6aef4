import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { ownPolicy } from './policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const meta = (policy: string) => `<meta http-equiv="content-security-policy" content="${policy}">`;
const page = (policy: string) =>
  `<meta charset="utf-8">${meta(policy)}<style>a{}</style><script>one()</script><script type="module" src="/x.js"></script>`;

test('a page’s policy keeps the hashes of its own inline scripts and styles, and drops all others', () => {
  const policy = `default-src 'self'; script-src 'self' ${hash('one()')} ${hash('two()')}; style-src 'self' ${hash('b{}')} ${hash('a{}')};`;
  expect(ownPolicy(page(policy))).toBe(
    page(`default-src 'self'; script-src 'self' ${hash('one()')}; style-src 'self' ${hash('a{}')};`),
  );
});

test('a policy is never widened: what it did not allow before it does not allow after', () => {
  expect(ownPolicy(page("script-src 'self'"))).toBe(page("script-src 'self'"));
});

test('a policy stands before every script and style of its page, wherever it was written', () => {
  const policy = `script-src 'self' ${hash('one()')}`;
  expect(ownPolicy(`<head><meta charset="utf-8"><script>one()</script>${meta(policy)}</head>`)).toBe(
    `<head><meta charset="utf-8">${meta(policy)}<script>one()</script></head>`,
  );
});
