/** What can be assigned, shown and printed: lessons, exercises and checks, without what they ask. */
import type { APIRoute } from 'astro';
import { shelf } from '../../catalog/shelf.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(shelf()), { headers: { 'Content-Type': 'application/json' } });
