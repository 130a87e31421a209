import './command/tell-mistakes.ts';
import { resolve } from 'node:path';
import { Mistake } from './command/mistake.ts';
import { readOptions } from './command/read-options.ts';
import { unusablePath } from './setup/usable-path.mjs';

const { values } = readOptions(process.argv.slice(2), {
  command: 'npm run dev',
  options: {
    port: { type: 'string', default: '4321' },
    host: { type: 'string', default: 'localhost' },
  },
});
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  throw new Mistake('--port heeft een nummer van 0 tot 65535 nodig, zoals --port 8000.');
const unusable = unusablePath(resolve('.'));
if (unusable) throw new Mistake(unusable);

const { generateContent } = await import('./content.ts');
console.log(`${generateContent()} bestanden gemaakt uit data/.`);
const { dev } = await import('astro');
await dev({ server: { port, host: values.host } });
