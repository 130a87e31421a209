import type { APIRoute } from 'astro';
import { atomFeed } from '../../changes/feed.ts';
import { changesFeed } from '../../feeds.ts';
import { releases } from '../../releases.ts';

export const GET = (() => new Response(atomFeed(changesFeed, releases))) satisfies APIRoute;
