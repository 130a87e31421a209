/** The page with all results for a query. */
export function searchAddress(query: string): string {
  return `/zoeken/?${new URLSearchParams({ q: query }).toString()}`;
}
