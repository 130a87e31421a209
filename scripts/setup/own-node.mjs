import { resolve } from 'node:path';
import process from 'node:process';

/** The Node that comes with the project, once it is set up. */
export const ownNode = resolve(
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);
