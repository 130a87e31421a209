import type { APIRoute } from 'astro';
import { municipalities } from '../../../content/index.ts';
import { textFile, type TextFile } from '../../../site/props/text-file.ts';
import { municipalityFile } from '../../../site/municipality-files.ts';

export const getStaticPaths = () =>
  municipalities.map((municipality) =>
    textFile({ code: municipality.code }, () => municipalityFile(municipality)),
  );

export const GET: APIRoute<TextFile> = ({ props: { text } }) => new Response(text());
