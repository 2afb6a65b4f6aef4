/** One exercise with its key, for a review: fetched only when one of its items is asked again. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { reviewFiles } from '../../../catalog/review.ts';

export const getStaticPaths: GetStaticPaths = () =>
  reviewFiles().map((file) => {
    const [article, exercise] = file.exercise.id.split('/');
    return { params: { article, exercise }, props: { file } };
  });

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props.file), { headers: { 'Content-Type': 'application/json' } });
