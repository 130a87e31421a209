// Names the packages whose native part is not there or does not work. The Node of the project runs it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import process from 'node:process';
import { nativePackages } from './native-packages.mjs';

const require = createRequire(resolve('package.json'));

function isBroken(folder) {
  try {
    require(resolve(folder));
    return false;
  } catch {
    return true;
  }
}

const broken = nativePackages(JSON.parse(readFileSync('package-lock.json', 'utf8')))
  .filter(isBroken)
  .map((folder) => folder.replace(/^.*node_modules\//, ''));
process.stdout.write(broken.join(', '));
process.exitCode = broken.length;
