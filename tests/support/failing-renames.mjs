import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';

// Loaded before an import in tests: the rename with number BIJ ends the process, or is refused.

const { BIJ, HOE } = process.env;
const rename = fs.renameSync;
let count = 0;

fs.renameSync = (from, to) => {
  count += 1;
  if (count !== Number(BIJ)) return rename(from, to);
  if (HOE === 'gedood') process.kill(process.pid, 'SIGKILL');
  throw Object.assign(new Error(`${HOE}: rename`), { code: HOE, path: from, dest: to });
};
syncBuiltinESMExports();
