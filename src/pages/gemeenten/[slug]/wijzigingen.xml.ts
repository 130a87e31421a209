import type { APIRoute } from 'astro';
import { atomFeed } from '../../../changes/feed.ts';
import { releasesAbout } from '../../../changes/release.ts';
import { municipalities } from '../../../content.ts';
import { keyOf } from '../../../facts/key-of.ts';
import { municipalityFeed } from '../../../feeds.ts';
import { releases } from '../../../releases.ts';
import type { Municipality } from '../../../survey/municipality.ts';

const feedOf = (municipality: Municipality) =>
  atomFeed(municipalityFeed(municipality), releasesAbout(municipality.code, releases));

export const getStaticPaths = () =>
  municipalities.map((municipality) => ({
    params: { slug: municipality.slug },
    props: { municipality },
    cacheKey: keyOf(feedOf(municipality)),
  }));

export const GET: APIRoute<{ municipality: Municipality }> = ({ props: { municipality } }) =>
  new Response(feedOf(municipality));
