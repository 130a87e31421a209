import type { APIRoute } from 'astro';
import { embeds } from '../../../embedded.ts';
import type { Embeddable } from '../../../embeds/snippets.ts';
import { oembedOf } from '../../../embeds/oembed.ts';
import { keyOf } from '../../../facts/key-of.ts';
import { site } from '../../../site.ts';

export const getStaticPaths = () =>
  embeds.map((embed) => ({
    params: { name: embed.name },
    props: { embed },
    cacheKey: keyOf(embed),
  }));

export const GET: APIRoute<{ embed: Embeddable }> = ({ props: { embed } }) =>
  Response.json(oembedOf(embed, site));
