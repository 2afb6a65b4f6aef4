/**
 * Which scripts go together. Left alone, a lesson page would ask for a dozen small ones; merged, it asks for a few, and no
 * other page loads what only lessons need.
 */

/** What the bundler knows about a module; `importers` import it statically. */
export type Importers = (module: string) => readonly string[];

/** The islands of a lesson page. */
const LESSON = /[\\/]src[\\/]islands[\\/](exercises[\\/]|progress[\\/](LessonDone|BuildsOn)|work[\\/]Notice)/;
const ISLAND = /[\\/]src[\\/]islands[\\/].*\.tsx$/;
/** An island that a page wakes on its own. An exercise type’s folder has the type’s name. */
const TYPE = /[\\/]src[\\/]islands[\\/]exercises[\\/]([a-z]+)[\\/]\w+Exercise\.tsx$/;
const ENTRY = /Exercise\.tsx$|[\\/]progress[\\/](LessonDone|BuildsOn)|[\\/]work[\\/]Notice/;
/** The exercise types that most lessons have. `mark` and `match` apart cost a page that has them 0.3 KB, and save 1.4 KB where they are not. */
const COMMON = ['sort', 'choose'];
/** A script element of an Astro page or component. */
const SCRIPT = /[?&]type=script|[\\/]src[\\/](layouts|components|pages)[\\/]/;

/** What goes together outside of lessons, by the chunk’s name. */
const TOGETHER: readonly (readonly [Chunk, RegExp])[] = [
  // See imports.ts: one line, which all need that import anything on demand.
  ['islands', /vite[\\/]preload-helper/],
  ['course', /[\\/]src[\\/]islands[\\/](progress[\\/]CourseProgress|review[\\/]Today)\.tsx$/],
  [
    'due',
    /[\\/]src[\\/](islands[\\/]review[\\/](due|fetch)|stores[\\/]clock|core[\\/]record[\\/](cards|day|review-index))\.ts$/,
  ],
];

/** Those on every page. */
const EVERYWHERE = /[\\/]src[\\/]layouts[\\/]/;

/** The module and all that import it, directly or not. */
function reachedFrom(module: string, importers: Importers): Set<string> {
  const found = new Set([module]);
  for (const each of found) for (const importer of importers(each)) found.add(importer);
  return found;
}

export type Chunk = 'page' | 'islands' | 'lesson' | 'course' | 'due' | `type-${string}`;

/**
 * The chunk a module goes into, or null where the bundler shall decide, as it does for what is only fetched on demand.
 *
 * - `page`: the plain scripts of every page, with what they need
 * - `islands`: Solid's runtime, and what lessons share with other islands and with scripts of some pages: the learner's
 *   record above all
 * - `lesson`: what lessons alone need, with the exercise types that most of them have: a request more costs more than they do
 * - `type-order` and so on: what one of the other types alone needs
 * - `course`: how far one is, and what is due today, which the landing page and the course page have
 * - `due`: what finds out what is due, without what reckons the days; for whoever has answered something
 */
export function chunkOf(module: string, importers: Importers): Chunk | null {
  const from = [...reachedFrom(module, importers)];
  if (from.some((each) => EVERYWHERE.test(each))) return 'page';
  if (SCRIPT.test(module)) return null;
  const islands = from.filter((each) => ISLAND.test(each) || LESSON.test(each));
  if (islands.length > 0 && /[\\/]node_modules[\\/]solid-js[\\/]/.test(module)) return 'islands';
  if (!islands.some((each) => LESSON.test(each))) return TOGETHER.find(([, fits]) => fits.test(module))?.[0] ?? null;
  const alone = islands.every((each) => LESSON.test(each)) && !from.some((each) => SCRIPT.test(each));
  if (!alone) return 'islands';
  const entries = from.filter((each) => ENTRY.test(each));
  if (entries.length === 0) return null;
  const [type] = entries.map((each) => TYPE.exec(each)?.[1]);
  return entries.length === 1 && type && !COMMON.includes(type) ? `type-${type}` : 'lesson';
}

/** For the bundler. In this order, because a chunk also takes in what its modules import and no chunk before it has. */
export const groups = [/^page$/, /^islands$/, /^lesson$/, /^(type-|course$|due$)/].map((names, at) => ({
  priority: 9 - at,
  name: (module: string, graph: { getModuleInfo(id: string): { importers: readonly string[] } | null }) => {
    const chunk = chunkOf(module, (of) => graph.getModuleInfo(of)?.importers ?? []);
    return chunk && names.test(chunk) ? chunk : null;
  },
}));
