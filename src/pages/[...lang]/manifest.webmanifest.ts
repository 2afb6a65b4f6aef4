/** What a browser needs to install the site. It opens with the course, which says how far one is and whether a new version waits. */
import type { APIRoute } from 'astro';
import { href } from '../../i18n/href.ts';
import { stringsFor } from '../../i18n/load.ts';
import { languagePaths } from '../../i18n/paths.ts';
import { DESK } from '../../layouts/colours.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute<{ lang: string }> = ({ props: { lang } }) => {
  const { name, landing } = stringsFor(lang).site;
  return Response.json({
    id: href('/', lang),
    name,
    short_name: name,
    description: landing.description,
    lang,
    start_url: href('/course/', lang),
    scope: href('/'),
    display: 'standalone',
    theme_color: DESK.light,
    background_color: DESK.light,
    icons: [
      { src: href('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: href('/icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: href('/icon-512.png'), sizes: '512x512', type: 'image/png' },
      { src: href('/icon-maskable.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  });
};
