import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { logoIn, type LogoPicture } from '../settings/logo-in.ts';
import { atlasFolder, site } from '../settings/site.ts';

/** The logo of who makes the atlas, where it has one. */
export interface Logo extends LogoPicture {
  path: string;
  alt: string;
  bytes: Buffer<ArrayBuffer>;
}

function readLogo(): Logo | undefined {
  if (!site.logo) return undefined;
  const { file, alt } = site.logo;
  const bytes = readFileSync(join(atlasFolder, file));
  const found = logoIn(file, bytes);
  if ('message' in found) throw new Error(found.message);
  return { ...found, path: `/beeld/logo.${found.kind}`, alt, bytes };
}

export const logo = readLogo();

/** What a logo may take below what stands in a frame, and how much higher the frame is for it. */
export const makerRoom = { width: 180, height: 28, taken: 50 } as const;

/** The logo as large as fits a room; undefined where the atlas has none. */
export function logoWithin(room: {
  width: number;
  height: number;
}): (Pick<Logo, 'path' | 'alt' | 'width' | 'height'> & { href: string }) | undefined {
  if (!logo) return undefined;
  const { path, alt, kind, bytes, width, height } = logo;
  const scale = Math.min(room.width / width, room.height / height);
  const type = kind === 'svg' ? 'image/svg+xml' : 'image/png';
  return {
    path,
    alt,
    width: Math.round(width * scale),
    height: Math.round(height * scale),
    href: `data:${type};base64,${bytes.toString('base64')}`,
  };
}
