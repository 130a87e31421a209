import type { APIRoute } from 'astro';
import { cff } from '../../site/citation/cff.ts';
import { referenceTo } from '../../site/citation/reference.ts';
import { site } from '../../settings/site.ts';

export const GET = (() =>
  new Response(cff(referenceTo(site.name, '/')), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })) satisfies APIRoute;
