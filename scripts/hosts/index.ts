import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseHeaders } from '../headers.ts';
import { caddyConfig } from './caddy.ts';
import { headerCases } from './header-cases.ts';
import { nginxConfig } from './nginx.ts';

/** The files for hosts that do not read `_headers`: name and contents. */
export function hostConfigs(headers: string): Map<string, string> {
  const cases = headerCases(parseHeaders(headers));
  return new Map([
    ['nginx.conf', nginxConfig(cases)],
    ['Caddyfile', caddyConfig(cases)],
  ]);
}

/** Writes those files from the headers of a built site, and says which of them changed. */
function writeHostConfigs(site: string, out: string) {
  mkdirSync(out, { recursive: true });
  for (const [name, text] of hostConfigs(readFileSync(join(site, '_headers'), 'utf8'))) {
    const file = join(out, name);
    const same = existsSync(file) && readFileSync(file, 'utf8') === text;
    writeFileSync(file, text);
    console.log(
      same
        ? `${file} is gelijk gebleven.`
        : `${file} is nieuw: zet het op uw server en herlaad die.`,
    );
  }
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      site: { type: 'string', default: 'dist' },
      out: { type: 'string', default: 'hosts' },
    },
  });
  if (existsSync(join(values.site, '_headers'))) writeHostConfigs(values.site, values.out);
  else {
    console.error(`Er is nog geen site in ${values.site}/. Bouw die eerst: npm run build`);
    process.exitCode = 2;
  }
}
