import { parseHeaders } from '../headers.ts';
import { caddyConfig } from './caddy.ts';
import { headerCases } from './header-cases.ts';
import { nginxConfig } from './nginx.ts';

/** The files for hosts that do not read `_headers`: name and contents. */
export function hostConfigs(headers: string, base = ''): Map<string, string> {
  const cases = headerCases(parseHeaders(headers));
  return new Map([
    ['nginx.conf', nginxConfig(cases, base)],
    ['Caddyfile', caddyConfig(cases, base)],
  ]);
}
