/** A story with its key, for the class board: its paragraphs, and every claim with its verdict. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { storyFiles } from '../../catalog/shelf.ts';

export const getStaticPaths: GetStaticPaths = () =>
  storyFiles().map((file) => ({ params: { article: file.slug }, props: { file } }));

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props.file), { headers: { 'Content-Type': 'application/json' } });
