import type { APIRoute } from 'astro';
import { templateWorkbook } from '../../dataset/sheet/template-workbook.ts';

export const GET = (async () =>
  new Response(Uint8Array.from(await templateWorkbook()))) satisfies APIRoute;
