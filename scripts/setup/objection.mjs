import { unusablePath } from './usable-path.mjs';

const oldest = 18;

/** With this one npm stops halfway, and says that all went well. */
const broken = '22.5.0';

function unusableNode(version) {
  if (version !== broken && Number.parseInt(version, 10) >= oldest) return undefined;
  return `Node ${oldest} of nieuwer is nodig (behalve ${broken}), en u hebt Node ${version}. Haal een nieuwe Node op van https://nodejs.org/ en probeer het opnieuw.`;
}

function unknownWord([word]) {
  if (word === undefined) return undefined;
  return `“${word}” is niet bekend: deze opdracht heeft geen opties.`;
}

/**
 * Why nothing can be installed by this Node, with these words, in this folder, if so.
 *
 * @param {{ version: string, words: string[], folder: string }} start
 * @returns {string | undefined}
 */
export const objection = ({ version, words, folder }) =>
  unusableNode(version) ?? unknownWord(words) ?? unusablePath(folder);
