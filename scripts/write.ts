import './command/tell-mistakes.ts';
import { Mistake } from '../src/text/mistake.ts';

/** What is written only when somebody asks for it: `npm run hosts`. */
const parts: Record<string, () => Promise<(words: readonly string[]) => unknown>> = {
  fonts: async () => (await import('./write/fonts.ts')).writeFonts,
  hosts: async () => (await import('./write/hosts.ts')).writeHosts,
  questionnaire: async () => (await import('./write/questionnaire.ts')).writeOutQuestions,
  worksheet: async () => (await import('./write/worksheet.ts')).writeWorksheet,
};

const [wanted = '', ...words] = process.argv.slice(2);
const part = Object.hasOwn(parts, wanted) ? parts[wanted] : undefined;
if (!part)
  throw new Mistake(
    `Kies uit ${Object.keys(parts)
      .map((name) => `npm run ${name}`)
      .join(', ')}.`,
  );
const write = await part();
await write(words);
