import { expect, it } from 'vitest';
import { clientsCache, holdsVersion, OURS, versionCache } from './names.ts';

it('two copies of the site on one host do not take each other’s caches for their own', () => {
  const scopes = ['/', '/x/', '/x/y/'];
  for (const mine of scopes) {
    for (const scope of scopes) expect(holdsVersion(versionCache(scope, '1'), mine)).toBe(scope === mine);
    expect(holdsVersion(clientsCache(mine), mine)).toBe(false);
    expect(clientsCache(mine).startsWith(OURS)).toBe(true);
  }
});
