// `npm run pdf`: the sheets of /print/ as files in `pdf/`, from the built site in `dist/`.
//
//     npm run pdf                                       every worksheet, key and tally sheet, A4 and Letter
//     npm run pdf -- --sheet who-says-so --size a4      one lesson (or check-a), one size
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { needBrowser } from './browser.mjs';
import { LAUNCH_ARGUMENTS } from './launch.mjs';
import { freePort } from './ports.mjs';
import { serveFolder } from './serve.mjs';

const SIZES = { a4: 'A4', letter: 'Letter' };
const KINDS = ['worksheet', 'key', 'tally'];
const root = fileURLToPath(new URL('../..', import.meta.url));
const base = `/${process.env.BASE ?? ''}/`.replace(/\/+/g, '/');

/** Ends with a sentence that says what to do. */
function give(up) {
  console.error(up);
  process.exit(1);
}

/** What was asked for on the command line. */
function wanted() {
  try {
    return parseArgs({ options: { sheet: { type: 'string' }, size: { type: 'string' } } }).values;
  } catch (error) {
    return give(`${error.message}\nUse: npm run pdf -- [--sheet <lesson or check-a>] [--size a4|letter]`);
  }
}

const { sheet, size } = wanted();
if (size !== undefined && !Object.hasOwn(SIZES, size)) give(`There is no size “${size}”. There are: a4, letter.`);
const folder = join(root, 'dist', 'print');
if (!existsSync(folder)) give('There is no dist/print/ to print from. Run `npm run build` first.');
const all = readdirSync(folder, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));
const sheets = sheet === undefined ? all : all.filter((name) => name === sheet);
if (sheets.length === 0) give(`There is nothing to print that is called “${sheet}”. There are:\n  ${all.join('\n  ')}`);

const out = join(root, 'pdf');
mkdirSync(out, { recursive: true });
const port = await freePort(4340);
const server = serveFolder(join(root, 'dist'), base).listen(port, 'localhost');
const browser = await chromium.launch({ executablePath: needBrowser(), args: LAUNCH_ARGUMENTS });
try {
  const page = await browser.newPage({ colorScheme: 'light' });
  for (const name of sheets) {
    for (const kind of KINDS) {
      await page.goto(`http://localhost:${port}${base}print/${name}/${kind}/`, { waitUntil: 'load' });
      for (const [short, format] of Object.entries(SIZES)) {
        if (size !== undefined && short !== size) continue;
        const path = join(out, `${name}-${kind}-${short}.pdf`);
        // Tagged, so that a screen reader finds its way; the numbers of pages are all that is added.
        await page.pdf({
          path,
          format,
          tagged: true,
          outline: true,
          displayHeaderFooter: true,
          headerTemplate: '<span></span>',
          footerTemplate:
            '<div style="width:100%;font:8px sans-serif;text-align:center"><span class="pageNumber"></span> / <span class="totalPages"></span></div>',
          margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' },
        });
        console.log(path);
      }
    }
  }
} finally {
  await browser.close();
  server.close();
}
