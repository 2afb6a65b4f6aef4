/** Which items may come back in a review, and what skill each trains; nothing of what they ask. */
import type { APIRoute } from 'astro';
import { reviewIndex } from '../../catalog/review.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(reviewIndex()), { headers: { 'Content-Type': 'application/json' } });
