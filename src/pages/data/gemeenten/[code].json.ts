import type { APIRoute } from 'astro';
import { municipalities } from '../../../content.ts';
import { municipalityFile } from '../../../municipality-files.ts';
import type { Municipality } from '../../../survey/municipality.ts';

// Without a key: to find it would cost as much as to make the file.
export const getStaticPaths = () =>
  municipalities.map((municipality) => ({
    params: { code: municipality.code },
    props: { municipality },
  }));

export const GET: APIRoute<{ municipality: Municipality }> = ({ props: { municipality } }) =>
  new Response(municipalityFile(municipality));
