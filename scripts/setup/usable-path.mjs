/**
 * Why the tools of the build cannot work in a folder with this path, if they cannot.
 *
 * @param {string} path
 * @returns {string | undefined}
 */
export function unusablePath(path) {
  if (!/[#%?]/.test(path)) return undefined;
  return `De map van dit project is “${path}”. Met een # , % of ? in de naam kan de bouw niet overweg: geef de map een andere naam en probeer het opnieuw.`;
}
