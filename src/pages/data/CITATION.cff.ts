import type { APIRoute } from 'astro';
import { cff } from '../../citation/cff.ts';
import { referenceTo } from '../../citation/reference.ts';
import { site } from '../../site.ts';

export const GET = (() =>
  new Response(cff(referenceTo(site.name, '/')), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })) satisfies APIRoute;
