/** Names by which Astro knows itself; it takes a variable of the surroundings for its own. */
const ofAstro = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'];

/**
 * Forgets what a shell or a test runner has set that would make another site. The bundler gives
 * memory back as soon as it is free, not later. Before Astro is loaded: it reads this when it is.
 */
export function plainSurroundings(): void {
  for (const name of ofAstro) Reflect.deleteProperty(process.env, name);
  process.env['NODE_ENV'] = 'production';
  process.env['MIMALLOC_PURGE_DELAY'] = '0';
}
