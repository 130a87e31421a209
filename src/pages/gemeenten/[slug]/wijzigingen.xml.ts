import type { APIRoute } from 'astro';
import { atomFeed } from '../../../dataset/changes/feed.ts';
import { releasesAbout } from '../../../dataset/changes/releases-of.ts';
import { municipalities } from '../../../content/index.ts';
import { textFile, type TextFile } from '../../../site/props/text-file.ts';
import { municipalityFeed } from '../../../site/feeds.ts';
import { releases } from '../../../site/editions.ts';

export const getStaticPaths = () =>
  municipalities.map(({ code, slug, name }) =>
    textFile({ slug }, () =>
      atomFeed(municipalityFeed({ slug, name }), releasesAbout(code, releases)),
    ),
  );

export const GET: APIRoute<TextFile> = ({ props: { text } }) => new Response(text());
