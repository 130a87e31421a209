import type { APIRoute } from 'astro';
import { dataFiles } from '../../site/data-files.ts';

export const getStaticPaths = () => Object.keys(dataFiles).map((file) => ({ params: { file } }));

export const GET = (({ params }) => new Response(dataFiles[params.file ?? ''])) satisfies APIRoute;
