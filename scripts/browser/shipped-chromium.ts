import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { inflate } from '@sparticuz/chromium';

const source = join(createRequire(import.meta.url).resolve('@sparticuz/chromium'), '../..');
const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as {
  version: string;
};
const folder = resolve(`node_modules/.cache/chromium-${version}`);

const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts/fonts</dir>
  <cachedir>${folder}/fonts/cache</cachedir>
</fontconfig>
`;

async function unpackInto(draft: string) {
  const usual = process.env['TMPDIR'];
  // `inflate` writes where temporary files go, and asks so when it is called.
  process.env['TMPDIR'] = draft;
  const parts = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'].map((name) =>
    inflate(join(source, 'bin', name)),
  );
  if (usual === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = usual;
  await Promise.all(parts);
}

/** Says where the fonts are, also when the project was moved or copied since. */
async function placeFonts() {
  const file = join(folder, 'fonts.conf');
  const present = await readFile(file, 'utf8').catch(() => '');
  if (present !== fontConfiguration) await writeFile(file, fontConfiguration);
}

/** The Chromium that npm installed, with its fonts and libraries; unpacked once for each version. */
export async function shippedChromium() {
  if (!existsSync(folder)) {
    const draft = `${folder}.${process.pid}`;
    await mkdir(draft, { recursive: true });
    await unpackInto(draft);
    await rename(draft, folder).catch(() => rm(draft, { recursive: true }));
  }
  await placeFonts();
  const libraries = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']];
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...process.env,
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
    },
  };
}
