import { extname } from 'node:path';
import { sharedPlace } from '../../src/dataset/editions/manifest.ts';
import { hash } from 'node:crypto';
import type { Files } from '../build/open-editions.ts';

/** The files that frames of every edition may share: each under the digest of its bytes. */
interface SharedFiles {
  /** Where a file of the site, by its address, stays for ever. */
  addressOf: (path: string) => string;
  /** Those that were asked for, by their path in the site. */
  files: Files;
}

/** Shares files that are read by their address; a stylesheet leads to shared files in its turn, below the path at which the site lives. */
export function sharedFiles(read: (path: string) => Uint8Array, base: string): SharedFiles {
  const files = new Map<string, Uint8Array>();
  const addresses = new Map<string, string>();
  function share(path: string): string {
    const bytes = path.endsWith('.css') ? styleOf(path) : read(path);
    const place = `${sharedPlace}${hash('sha256', bytes).slice(0, 20)}${extname(path)}`;
    files.set(place, bytes);
    return `/${place}`;
  }
  const styleOf = (path: string) =>
    Buffer.from(
      Buffer.from(read(path))
        .toString()
        .replaceAll(/url\((\/[^)]*)\)/g, (_, needed: string) => {
          const path = needed.startsWith(`${base}/`) ? needed.slice(base.length) : needed;
          return `url(${base}${addressOf(path)})`;
        }),
    );
  function addressOf(path: string): string {
    const address = addresses.get(path) ?? share(path);
    addresses.set(path, address);
    return address;
  }
  return { addressOf, files };
}
