import type { APIRoute } from 'astro';
import { chartFiles, type ChartFile } from '../site/chart-files.ts';

export const getStaticPaths = () =>
  chartFiles().map(({ cacheKey, ...file }) => ({
    params: { chartFile: file.path.slice(1) },
    props: { file },
    cacheKey,
  }));

export const GET: APIRoute<{ file: ChartFile }> = ({ props: { file } }) =>
  new Response(file.content(), { headers: { 'Content-Type': file.type } });
