// A small static server, as any host of `dist/` would be one: index.html for a folder, 404.html, Brotli for text.
// As a module for `npm start` and the benchmark; by itself for the tests: `node src/cli/serve.mjs <folder> <port>`.
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
  png: 'image/png',
  jpg: 'image/jpeg',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
};
const PACKED = new Set(['png', 'jpg', 'woff2']);

/** The file that a path names below a folder, or null. Never one outside of it. */
function fileFor(root, path) {
  const file = resolve(root, `.${path}`);
  if (file !== root && !file.startsWith(root + sep)) return null;
  const found = statSync(path.endsWith('/') ? join(file, 'index.html') : file, { throwIfNoEntry: false });
  return found?.isFile() ? (path.endsWith('/') ? join(file, 'index.html') : file) : null;
}

/**
 * A server over the built site, not yet listening.
 *
 * @param {string} folder what to serve
 * @param {string} base the sub-path it was built for, with both slashes
 */
export function serveFolder(folder, base = '/') {
  const root = resolve(folder);
  const packed = new Map();

  /** Brotli, kept for as long as the file does not change. */
  const brotli = (file) => {
    const changed = statSync(file).mtimeMs;
    const kept = packed.get(file);
    if (kept?.changed === changed) return kept.body;
    const body = brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    packed.set(file, { changed, body });
    return body;
  };

  return createServer((request, response) => {
    let path = null;
    try {
      path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    } catch {
      // Not an address: answered as not found.
    }
    const inside = path?.startsWith(base) ? path.slice(base.length - 1) : null;
    let file = inside && fileFor(root, inside);
    if (!file && inside && fileFor(root, `${inside}/`)) {
      return response.writeHead(301, { location: `${request.url?.replace(/(\?|$)/, '/$1')}` }).end();
    }
    const status = file ? 200 : 404;
    file ||= fileFor(root, '/404.html');
    if (!file) return response.writeHead(404, { 'content-type': TYPES.txt }).end('Not found');

    const kind = extname(file).slice(1);
    const headers = {
      'content-type': TYPES[kind] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      // All files are public. A frame with `sandbox` asks for scripts as a stranger, and says so: see docs/embedding.md.
      ...(request.headers.origin === 'null' ? { 'access-control-allow-origin': '*' } : {}),
    };
    if (!PACKED.has(kind) && /\bbr\b/.test(String(request.headers['accept-encoding']))) {
      const body = brotli(file);
      response.writeHead(status, {
        ...headers,
        'content-encoding': 'br',
        'content-length': body.length,
        vary: 'accept-encoding',
      });
      return response.end(request.method === 'HEAD' ? undefined : body);
    }
    response.writeHead(status, headers);
    if (request.method === 'HEAD') return response.end();
    return createReadStream(file).pipe(response);
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , folder = 'dist', port = '4391'] = process.argv;
  serveFolder(folder).listen(Number(port), 'localhost', () => console.log(`http://localhost:${port}/`));
}
