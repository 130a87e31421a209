import type { APIRoute } from 'astro';
import { municipalities } from '../../../content/index.ts';
import { qrCode } from '../../../pictures/qr-code.ts';
import { site } from '../../../settings/site.ts';
import { textFile, type TextFile } from '../../../site/props/text-file.ts';
import { municipalityPath } from '../../../text/addresses.ts';

export const getStaticPaths = () =>
  municipalities.map(({ slug }) => {
    const address = site.address + municipalityPath(slug);
    return textFile({ slug }, () => qrCode(address), address);
  });

export const GET: APIRoute<TextFile> = ({ props: { text } }) =>
  new Response(text(), { headers: { 'Content-Type': 'image/svg+xml' } });
