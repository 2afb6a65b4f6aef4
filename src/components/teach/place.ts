import { href } from '../../i18n/href.ts';

/** Where a paragraph stands. A story that only a check uses has no page of its own: it stands on the page of its key. */
export const placeHref = (article: string, paragraph: number, reserve: boolean, lang: string): string =>
  reserve ? `#p${paragraph}` : href(`/story/${article}/#p${paragraph}`, lang);
