import type { APIRoute } from 'astro';
import { embeds } from '../../../site/embeds.ts';
import { oembedOf } from '../../../embeds/oembed.ts';
import { textFile, type TextFile } from '../../../site/props/text-file.ts';
import { site } from '../../../settings/site.ts';

export const getStaticPaths = () =>
  embeds.map((embed) =>
    textFile({ name: embed.name }, () => JSON.stringify(oembedOf(embed, site))),
  );

export const GET: APIRoute<TextFile> = ({ props: { text } }) =>
  new Response(text(), { headers: { 'Content-Type': 'application/json' } });
