/** The key of a check, in a file of its own: no page holds it, and a browser asks for it when the check is handed in. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { checks } from '../../../catalog/index.ts';

export const getStaticPaths: GetStaticPaths = () =>
  checks().map((check) => ({
    params: { form: check.form.toLowerCase() },
    props: { parts: [check.board, check.pairs] },
  }));

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props.parts), { headers: { 'Content-Type': 'application/json' } });
