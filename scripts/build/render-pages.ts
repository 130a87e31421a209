import { setImmediate as nextTurn } from 'node:timers/promises';
import type { PathWithRoute } from 'astro';
import type { CompiledSite } from './compiled-code.ts';
import type { Keeping } from './keep-files.ts';

/** The address at which Astro asks for a page, which ends in a slash, or for a file. */
function requestFor({ pathname, route }: PathWithRoute, address: string): Request {
  const path = pathname.replace(/^\//, '');
  return new Request(
    `${address}/${route.type === 'page' ? path.replace(/(?<=.)\/?$/, '/') : path}`,
  );
}

/**
 * Makes every page and file, but those that are kept, of a site that will live at an address: one by
 * one, as Astro does.
 */
export async function renderPages(
  site: CompiledSite,
  address: string,
  { isKept, write }: Pick<Keeping, 'isKept' | 'write'>,
): Promise<void> {
  for await (const path of site.paths()) {
    if (isKept(path)) continue;
    await write(await site.render(path, () => requestFor(path, address)), path);
    // What native code leaves behind, such as drawn pixels, is let go between two turns only.
    await nextTurn();
  }
}
