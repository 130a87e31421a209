import type { APIRoute } from 'astro';
import { atomFeed } from '../../../changes/feed.ts';
import { releasesAbout } from '../../../changes/release.ts';
import { municipalities } from '../../../content.ts';
import { municipalityFeed } from '../../../feeds.ts';
import { releases } from '../../../releases.ts';
import type { Municipality } from '../../../survey/municipality.ts';

// Without a key: to find it would cost as much as to make the file.
export const getStaticPaths = () =>
  municipalities.map((municipality) => ({
    params: { slug: municipality.slug },
    props: { municipality },
  }));

export const GET: APIRoute<{ municipality: Municipality }> = ({ props: { municipality } }) =>
  new Response(
    atomFeed(municipalityFeed(municipality), releasesAbout(municipality.code, releases)),
  );
