import { LANGUAGES } from './load.ts';

/** For `getStaticPaths`: one entry an interface language; English has no prefix. */
export function languagePaths(): { params: { lang: string | undefined }; props: { lang: string } }[] {
  return LANGUAGES.map((lang) => ({ params: { lang: lang === 'en' ? undefined : lang }, props: { lang } }));
}
