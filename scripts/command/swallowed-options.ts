import type { ParseArgsOptionsConfig } from 'node:util';
import { Mistake } from '../../src/text/mistake.ts';
import { formerNames } from './former-names.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const both = new Intl.ListFormat('nl');

/**
 * The options that npm kept for itself, because the shell took the `--` before them, as PowerShell
 * does: what they say can be read from the environment, but not the word that stood behind one.
 * Throws a Mistake where such a word is needed.
 */
export function swallowedOptions(
  options: ParseArgsOptionsConfig,
  command: string,
  environment: Environment,
): string[] {
  const kept = Object.entries(options).flatMap(([name, { type }]) => {
    const value =
      environment[`npm_config_${name}`] ?? environment[`npm_config_${formerNames[name]}`];
    return value ? [{ name, type, value }] : [];
  });
  const cutOff = kept.filter(({ type, value }) => type === 'string' && value === 'true');
  if (cutOff.length > 0)
    throw new Mistake(
      `npm hield ${both.format(cutOff.map(({ name }) => `--${name}`))} zelf: het programma kreeg niet wat erachter stond.\nTyp in PowerShell de streepjes met aanhalingstekens, en daarachter de rest: ${command} '--' …\nIn een ander venster zonder aanhalingstekens: ${command} -- …`,
    );
  return kept.map(({ name, type, value }) =>
    type === 'boolean' ? `--${name}` : `--${name}=${value}`,
  );
}
