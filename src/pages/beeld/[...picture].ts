import type { APIRoute } from 'astro';
import { keyOf } from '../../site/props/key-of.ts';
import { pictures, type Picture } from '../../site/pictures.ts';

export const getStaticPaths = () =>
  Array.from(pictures, ([path, picture]) => ({
    params: { picture: path.replace('/beeld/', '') },
    props: { picture },
    cacheKey: keyOf(picture.svg()),
  }));

export const GET: APIRoute<{ picture: Picture }> = ({ props: { picture } }) =>
  new Response(picture.png?.() ?? picture.svg(), {
    headers: { 'Content-Type': picture.png ? 'image/png' : 'image/svg+xml' },
  });
