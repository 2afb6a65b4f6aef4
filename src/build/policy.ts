import { createHash } from 'node:crypto';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/i;
const CHARSET = /<meta charset="[^"]*">/i;
const INLINE = /<(script|style)\b(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/gi;

/**
 * A page whose policy allows just the inline scripts and styles that it has. Astro lists those of the whole site on every page, 41
 * instead of 10: 1.2 KB of each page that no compression takes away. It also writes them behind the page's first script, and a policy
 * holds for what comes after it: it is moved to the top, where the letters of the page are named.
 */
export function ownPolicy(html: string): string {
  const own = new Set<string>();
  for (const [, , text = ''] of html.matchAll(INLINE)) {
    own.add(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  }
  let meta = '';
  const without = html.replace(POLICY, (_, before: string, policy: string, after: string) => {
    const kept = policy.replace(/\s'sha256-[^']+'/g, (hash) => (own.has(hash.trim()) ? hash : ''));
    meta = `${before}${kept}${after}`;
    return '';
  });
  if (meta && !CHARSET.test(html)) throw new Error('A page names no letters, so its policy has no place.');
  return without.replace(CHARSET, (charset) => charset + meta);
}
