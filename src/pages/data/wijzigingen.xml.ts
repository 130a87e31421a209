import type { APIRoute } from 'astro';
import { atomFeed } from '../../dataset/changes/feed.ts';
import { changesFeed } from '../../site/feeds.ts';
import { releases } from '../../site/editions.ts';

export const GET = (() => new Response(atomFeed(changesFeed, releases))) satisfies APIRoute;
