import type { AstroPrerenderer, PathWithRoute } from 'astro';

/** The address at which Astro asks for a page, which ends in a slash, or for a file. */
function requestFor({ pathname, route }: PathWithRoute, address: string): Request {
  const path = pathname.replace(/^\//, '');
  return new Request(
    `${address}/${route.type === 'page' ? path.replace(/(?<=.)\/?$/, '/') : path}`,
  );
}

/** Makes every page and file of a site that will live at an address, one by one, as Astro does. */
export async function renderPages(
  { getStaticPaths, render }: AstroPrerenderer,
  address: string,
): Promise<void> {
  for (const path of await getStaticPaths())
    await render(requestFor(path, address), { routeData: path.route });
}
