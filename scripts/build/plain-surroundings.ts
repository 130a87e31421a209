/** Names by which Astro knows itself; it takes a variable of the surroundings for its own. */
const ofAstro = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'];

/** Forgets what a shell or a test runner has set that would make another site. */
export function plainSurroundings(): void {
  for (const name of ofAstro) Reflect.deleteProperty(process.env, name);
  process.env['NODE_ENV'] = 'production';
}
