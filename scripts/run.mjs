import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import module from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ownNode } from './setup/own-node.mjs';

// Runs a command, as in `node scripts/run.mjs build --geheel`, on the Node of this project. What starts
// it is the Node that a machine happens to have, and a clone in which nothing is installed is set up.

const [node, , command, ...words] = process.argv;
const flags = process.execArgv;
const setup = fileURLToPath(new URL('setup.mjs', import.meta.url));
const program = resolve('scripts', `${command}.ts`);

function runAlone(...line) {
  const { status } = spawnSync(...line, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync('node_modules')) runAlone(node, [setup]);

if (existsSync(ownNode) && realpathSync(ownNode) !== process.execPath)
  runAlone(ownNode, [...flags, program, ...words]);
else {
  process.argv = [node, program, ...words];
  // What a command loads has been made ready to run by an earlier one, but for what changed.
  module.enableCompileCache?.(resolve('.build/code/machine'));
  await import(pathToFileURL(program).href);
}
