import type { APIRoute } from 'astro';
import { atomFeed } from '../../../changes/feed.ts';
import { releasesAbout } from '../../../changes/release.ts';
import { municipalities } from '../../../content.ts';
import { textFile, type TextFile } from '../../../facts/text-file.ts';
import { municipalityFeed } from '../../../feeds.ts';
import { releases } from '../../../releases.ts';

export const getStaticPaths = () =>
  municipalities.map(({ code, slug, name }) =>
    textFile({ slug }, () =>
      atomFeed(municipalityFeed({ slug, name }), releasesAbout(code, releases)),
    ),
  );

export const GET: APIRoute<TextFile> = ({ props: { text } }) => new Response(text());
