/** A link in a page. */
export interface Link {
  href: string;
  name: string;
}
