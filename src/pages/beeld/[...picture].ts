import type { APIRoute } from 'astro';
import { pictures, type Picture } from '../../pictures.ts';

export const getStaticPaths = () =>
  Array.from(pictures, ([path, draw]) => ({
    params: { picture: path.replace('/beeld/', '') },
    props: { draw },
  }));

export const GET = (({ props }) => {
  const picture = (props['draw'] as () => Picture)();
  return new Response(picture, {
    headers: { 'Content-Type': typeof picture === 'string' ? 'image/svg+xml' : 'image/png' },
  });
}) satisfies APIRoute;
