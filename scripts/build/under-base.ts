import { changeAddresses } from './named-in-page.ts';

/**
 * Moves a page into the folder of a host: each address of the site gets the folder before it. What
 * Astro made in `_astro/` has it already. Without a folder the page stays as it is.
 */
export function underBase(base: string): (html: string) => string {
  if (base === '') return (html) => html;
  const moved = (address: string) =>
    /^\/(?!\/)/.test(address) && !address.startsWith(`${base}/_astro/`) ? base + address : address;
  return (html) => changeAddresses(html, moved);
}

/** A page as it was before it was moved into a folder of its host; without a folder it was not. */
export function atRoot(base: string): (html: string) => string {
  if (base === '') return (html) => html;
  const original = (address: string) =>
    address.startsWith(`${base}/`) ? address.slice(base.length) : address;
  return (html) => changeAddresses(html, original);
}
