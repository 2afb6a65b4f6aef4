/** Who may import whom: the table of the house (ARCHITECTURE.md) as rules. */
import type { Import } from './read.ts';

/** The room a path lies in: `src/core/record/x.ts` in `core`. Null for packages and for what lies in no room. */
export function roomOf(path: string): string | null {
  if (path === 'src/content.config.ts') return 'catalog';
  return /^src\/([a-z0-9]+)\//.exec(path)?.[1] ?? null;
}

/** What checks and builds a package; the last are the builders of the exercise types. */
const BUILD_TIME = /^src\/core\/(schema\/|package\/|exercises\/[^/]+\/build\.ts$)/;
const DATA_TOOLS = ['zod', 'yaml', 'approx-string-match'];

interface Room {
  /** Rooms it may import, itself aside. */
  readonly rooms: readonly string[];
  /** Packages it may import; `x/*` with all below. */
  readonly packages: readonly string[];
  /** Its code runs in the reader's browser. */
  readonly browser?: true;
}

const ALL = ['core', 'stores', 'exports', 'catalog', 'i18n', 'islands', 'components', 'teach', 'layouts'];
const ANY_PACKAGE = ['*'];

/** A room that is not listed here is no room: a new one needs its line, in ARCHITECTURE.md too. */
export const ROOMS: Readonly<Record<string, Room>> = {
  core: { rooms: [], packages: [] },
  stores: { rooms: ['core'], packages: ['nanostores'], browser: true },
  exports: { rooms: ['core'], packages: ['fflate'], browser: true },
  catalog: { rooms: ['core'], packages: ['astro:content', 'astro/loaders', 'node:*'] },
  i18n: { rooms: ['core'], packages: ['yaml'] },
  offline: { rooms: [], packages: [], browser: true },
  islands: {
    rooms: ['core', 'stores', 'i18n', 'exports', 'offline'],
    packages: ['solid-js', 'solid-js/*'],
    browser: true,
  },
  components: { rooms: ['core', 'islands', 'i18n'], packages: ['astro/types'] },
  teach: {
    rooms: ['core', 'stores', 'exports', 'i18n', 'islands', 'components'],
    packages: ['solid-js', 'solid-js/*', 'nanostores', '@hpke/core', 'lean-qr', 'lean-qr/*'],
    browser: true,
  },
  layouts: { rooms: ALL, packages: ANY_PACKAGE },
  pages: { rooms: ALL, packages: ANY_PACKAGE },
  cli: { rooms: [...ALL, 'build'], packages: ANY_PACKAGE },
  build: { rooms: ['core', 'offline'], packages: ANY_PACKAGE },
};

/** Packages that a part of the core may import. */
function corePackages(path: string): readonly string[] {
  if (/^src\/core\/(schema|package)\//.test(path)) return DATA_TOOLS;
  return path.startsWith('src/core/record/') ? ['ts-fsrs'] : [];
}

const allows = (list: readonly string[], name: string): boolean =>
  list.some((each) => each === name || (each.endsWith('*') && name.startsWith(each.slice(0, -1))));

/** Why a file may not have this import, as a sentence; null where it may. */
export function objection(path: string, { target, typeOnly, dynamic, browser }: Import): string | null {
  const from = roomOf(path);
  const room = from === null ? undefined : ROOMS[from];
  if (from === null || !room) return `${path} lies in no room of the house`;

  if (!target.startsWith('src/')) {
    if (/^\.|^(content|tests|public|docs)\//.test(target)) return 'data is read, not imported';
    const packages = from === 'core' ? corePackages(path) : room.packages;
    return allows(packages, target) ? null : `${from} may import of packages: ${packages.join(', ') || 'none'}`;
  }

  const to = roomOf(target);
  if (to === null || !ROOMS[to]) return `${target} lies in no room of the house`;
  if (/\.test\.tsx?$/.test(target)) return 'tests are not to be imported';
  if (to !== from && !room.rooms.includes(to)) {
    return `${from} may import of rooms: ${[from, ...room.rooms].join(', ')}`;
  }
  if (from === 'islands' && to === 'exports' && !dynamic && !typeOnly) return 'islands import exports only by import()';
  const light = room.browser || browser || (from === 'core' && !BUILD_TIME.test(path));
  if (light && !typeOnly && BUILD_TIME.test(target)) {
    return 'only types may come from core/schema, core/package and builders here: they would bring Zod and YAML to the browser';
  }
  if ((room.browser || browser) && !typeOnly && target === 'src/i18n/load.ts') {
    return 'strings come as props: i18n/load.ts reads YAML';
  }
  return null;
}
