import type { APIRoute } from 'astro';
import { templateCsv } from '../../template/template-csv.ts';

export const GET = (() => new Response(templateCsv())) satisfies APIRoute;
