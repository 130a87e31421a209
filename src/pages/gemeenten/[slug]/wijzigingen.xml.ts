import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { atomFeed } from '../../../changes/feed.ts';
import { releasesAbout } from '../../../changes/release.ts';
import { municipalities } from '../../../content.ts';
import { municipalityFeed } from '../../../feeds.ts';
import { releases } from '../../../releases.ts';

export const getStaticPaths = () =>
  municipalities.map((municipality) => ({
    params: { slug: municipality.slug },
    props: { municipality },
  }));

export const GET = (({ props: { municipality } }) =>
  new Response(
    atomFeed(municipalityFeed(municipality), releasesAbout(municipality.code, releases)),
  )) satisfies APIRoute<InferGetStaticPropsType<typeof getStaticPaths>>;
