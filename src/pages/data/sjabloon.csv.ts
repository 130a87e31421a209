import type { APIRoute } from 'astro';
import { templateCsv } from '../../dataset/sheet/template-csv.ts';

export const GET = (() => new Response(templateCsv())) satisfies APIRoute;
