import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';

// Loaded before an import in tests: the rename with number BIJ ends the process.

const rename = fs.renameSync;
let count = 0;

fs.renameSync = (from, to) => {
  count += 1;
  if (count === Number(process.env.BIJ)) process.kill(process.pid, 'SIGKILL');
  return rename(from, to);
};
syncBuiltinESMExports();
