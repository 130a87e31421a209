import { readFileSync } from 'node:fs';
import { cutFace, widthsOf } from './cut-face.ts';
import { faces } from './faces.ts';

/** Where the letters of the site lie. */
export const fontFolder = 'src/styles/fonts';

/** Every file about the letters of the site, by its place. */
export async function fontFiles(): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  const widths: Record<string, unknown> = {};
  for (const face of faces) {
    files.set(`${fontFolder}/${face.name}.woff2`, await cutFace(face));
    files.set(
      `${fontFolder}/${face.name}.txt`,
      readFileSync(`node_modules/${face.from}/LICENSE`, 'utf8'),
    );
    widths[face.name] = await widthsOf(face);
  }
  return files.set('src/embeds/letter-widths.json', `${JSON.stringify(widths, null, 2)}\n`);
}
