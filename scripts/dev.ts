import './command/tell-mistakes.ts';
import { watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { atlasOption, chooseAtlas } from './command/atlas-choice.ts';
import { fileMistake } from './command/file-mistake.ts';
import { Mistake } from '../src/text/mistake.ts';
import { readOptions } from './command/read-options.ts';
import { contentFollower } from './dev/follow-content.ts';
import { unusablePath } from './setup/usable-path.mjs';

const { values } = readOptions(process.argv.slice(2), {
  command: 'npm run dev',
  options: {
    ...atlasOption,
    poort: { type: 'string', default: '4321' },
    host: { type: 'string', default: 'localhost' },
  },
});
const data = join(chooseAtlas(values.atlas), 'data');
const port = Number(values.poort);
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  throw new Mistake('--poort heeft een nummer van 0 tot 65535 nodig, zoals --poort 8000.');
const unusable = unusablePath(resolve('.'));
if (unusable) throw new Mistake(unusable);

const { generateContent } = await import('./content/generate-content.ts');
console.log(`${generateContent()} bestanden gemaakt uit ${data}.`);
const { dev } = await import('astro');
const content = contentFollower();
/** What other commands make while the site is shown: thousands of files, of which it shows none. */
const made = ['**/.build/**', '**/.vitest/**', '**/dist/**'];
const start = () =>
  dev({
    server: { port, host: values.host },
    integrations: [content.integration],
    vite: { server: { watch: { ignored: made } } },
  });
let server = await start();
/** Whether the settings changed, with which Astro itself is set up. */
let settings = false;

/** Shows what the tables say now; a mistake in them is told, and the site stays as it was. */
async function follow() {
  try {
    console.log(`${generateContent()} bestanden opnieuw gemaakt uit ${data}.`);
  } catch (error) {
    const told = error instanceof Mistake ? error.message : fileMistake(error);
    if (told === undefined) throw error;
    console.error(told);
    return;
  }
  if (!settings) {
    await content.refresh();
    return;
  }
  settings = false;
  await server.stop();
  server = await start();
}

let turn = Promise.resolve();
let pause: NodeJS.Timeout | undefined;
watch(data, { recursive: true }, (_, name) => {
  // A spreadsheet writes a file in several steps; ours wait under a name with a dot.
  if (name === null || /(^|[\\/])[.~]/.test(name)) return;
  settings ||= name === 'atlas.json';
  clearTimeout(pause);
  pause = setTimeout(() => {
    turn = turn.then(follow);
  }, 100);
});
