import type { APIRoute } from 'astro';
import { site } from '../settings/site.ts';

export const GET = (() =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${site.address}/sitemap.xml\n`,
  )) satisfies APIRoute;
