import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { nearestWord } from '../../src/search/nearest-word.ts';
import { Mistake } from '../../src/text/mistake.ts';
import { underNewNames } from './former-names.ts';
import { swallowedOptions } from './swallowed-options.ts';

interface Command<Options extends ParseArgsOptionsConfig> {
  /** As it is typed: `npm run build`. */
  command: string;
  options: Options;
  /** How many words without dashes it takes. */
  words?: number;
}

interface Token {
  kind: string;
  rawName?: string;
  name?: string;
  value?: string | undefined;
  /** Whether the value stands behind `=`. */
  inlineValue?: boolean | undefined;
}

const wayOut = (options: ParseArgsOptionsConfig, name: string) => {
  const known = Object.keys(options);
  const near = nearestWord(name, known);
  if (near !== undefined) return ` Bedoelt u --${near}?`;
  return known.length > 0 ? ` Kies uit: ${known.map((one) => `--${one}`).join(', ')}.` : '';
};

function complaint(
  { kind, rawName = '', name = '', value, inlineValue }: Token,
  { command, options }: Command<ParseArgsOptionsConfig>,
): string | undefined {
  if (kind !== 'option') return undefined;
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) return `${rawName} is geen optie van ${command}.${wayOut(options, name)}`;
  const missing = !value || (!inlineValue && value.startsWith('-'));
  if (option.type === 'string' && missing)
    return `${rawName} heeft een waarde nodig, zoals ${rawName} naam.`;
  if (option.type === 'boolean' && value !== undefined)
    return `${rawName} krijgt geen waarde: laat “${value}” weg.`;
  return undefined;
}

/**
 * Reads the words behind a command, with the options as `parseArgs` knows them. Options that
 * npm kept count too. Throws a Mistake that names every word that cannot be followed.
 */
export function readOptions<const Options extends ParseArgsOptionsConfig>(
  typed: readonly string[],
  { command, options, words = 0 }: Command<Options>,
  environment: NodeJS.ProcessEnv = process.env,
) {
  const args = [
    ...swallowedOptions(options, command, environment),
    ...underNewNames(typed, options),
  ];
  const { tokens, positionals } = parseArgs({
    args,
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const complaints = [
    ...tokens.flatMap((token) => complaint(token, { command, options }) ?? []),
    ...positionals.slice(words).map((word) => `“${word}” hoort niet achter ${command}.`),
  ];
  if (complaints.length > 0) throw new Mistake(complaints.join('\n'));
  return parseArgs({ args, options, allowPositionals: true });
}
