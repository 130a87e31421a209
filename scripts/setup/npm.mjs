import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import process from 'node:process';

const { npm_execpath: program = '', npm_node_execpath: starter, ATLAS_THROUGH_NPM } = process.env;

/** Whether npm runs this; pnpm, yarn and bun put their own program where npm puts its own. */
export const isRunByNpm = /^np[mx]\b/.test(basename(program)) || ATLAS_THROUGH_NPM !== undefined;

/** Does all of it again, run by the npm of this machine. */
export const startThroughNpm = () =>
  spawnSync('npm run --silent setup', {
    stdio: 'inherit',
    shell: true,
    env: { ...process.env, ATLAS_THROUGH_NPM: '1' },
  }).status;

/** Warnings are left out: an old Node makes npm warn about each package that asks for a newer one. */
export const runNpm = (words, node = starter ?? process.execPath) =>
  spawnSync(node, [program, ...words, '--loglevel=error'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  }).status;
