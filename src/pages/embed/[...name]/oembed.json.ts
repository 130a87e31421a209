import type { APIRoute } from 'astro';
import { embeds } from '../../../embedded.ts';
import type { Embeddable } from '../../../embeds/snippets.ts';
import { oembedOf } from '../../../embeds/oembed.ts';
import { site } from '../../../site.ts';

// Without a key: to find it would cost as much as to make the file.
export const getStaticPaths = () =>
  embeds.map((embed) => ({ params: { name: embed.name }, props: { embed } }));

export const GET: APIRoute<{ embed: Embeddable }> = ({ props: { embed } }) =>
  Response.json(oembedOf(embed, site));
