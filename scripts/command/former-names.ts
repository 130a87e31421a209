import type { ParseArgsOptionsConfig } from 'node:util';

/** What options were called before all had Dutch names: these stay understood. */
export const formerNames: Readonly<Record<string, string>> = {
  nakijken: 'check',
  uit: 'out',
  vorm: 'format',
  poort: 'port',
};

/** The words behind a command, with each option under the name that it has now. */
export const underNewNames = (words: readonly string[], options: ParseArgsOptionsConfig) =>
  words.map((word) => {
    const now = Object.keys(options).find((name) => {
      const former = formerNames[name];
      return word === `--${former}` || word.startsWith(`--${former}=`);
    });
    return now === undefined ? word : word.replace(/^--\w+/, `--${now}`);
  });
