/** One whole exercise with its key: for reviews, assignments, the class board and the projector, fetched where it is needed. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { exerciseFiles } from '../../../catalog/shelf.ts';

export const getStaticPaths: GetStaticPaths = () =>
  exerciseFiles().map((file) => {
    const [article, exercise] = file.exercise.id.split('/');
    return { params: { article, exercise }, props: { file } };
  });

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props.file), { headers: { 'Content-Type': 'application/json' } });
