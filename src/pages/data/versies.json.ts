import type { APIRoute } from 'astro';
import { newestEditions } from '../../site/editions.ts';

export const GET = (() => new Response(`${JSON.stringify(newestEditions)}\n`)) satisfies APIRoute;
