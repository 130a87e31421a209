import './command/tell-mistakes.ts';
import { writeFileSync } from 'node:fs';
import { readOptions } from './command/read-options.ts';
import { fontFiles } from './fonts/font-files.ts';

readOptions(process.argv.slice(2), { command: 'npm run fonts', options: {} });
for (const [path, contents] of await fontFiles()) {
  writeFileSync(path, contents);
  console.log(`${path}: ${Buffer.byteLength(contents)} bytes`);
}
