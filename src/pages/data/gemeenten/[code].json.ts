import type { APIRoute } from 'astro';
import { municipalities } from '../../../content.ts';
import { keyOf } from '../../../facts/key-of.ts';
import { municipalityFile } from '../../../municipality-files.ts';
import type { Municipality } from '../../../survey/municipality.ts';

export const getStaticPaths = () =>
  municipalities.map((municipality) => ({
    params: { code: municipality.code },
    props: { municipality },
    cacheKey: keyOf(municipalityFile(municipality)),
  }));

export const GET: APIRoute<{ municipality: Municipality }> = ({ props: { municipality } }) =>
  new Response(municipalityFile(municipality));
