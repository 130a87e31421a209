import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';
import { shippedChromium } from './shipped-chromium.ts';

const usualPlaces: Partial<Record<NodeJS.Platform, () => string[]>> = {
  linux: () =>
    ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge']
      .map((name) => `/usr/bin/${name}`)
      .concat('/snap/bin/chromium'),
  darwin: () =>
    ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
  win32: () =>
    [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
};

const instruction = `Er is geen browser om mee te testen.
Installeer Chrome, Chromium of Edge, of wijs er een aan: CHROME_PATH=/pad/naar/chrome npm test`;

/** What Playwright needs to start a browser: the one that npm installed, or one on this machine. */
export async function chromiumOptions(): Promise<LaunchOptions> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    const shipped = await shippedChromium();
    const { status } = spawnSync(shipped.executablePath, ['--version'], { env: shipped.env });
    if (status === 0) return shipped;
  }
  const places = [process.env['CHROME_PATH'], ...(usualPlaces[process.platform]?.() ?? [])];
  const executablePath = places.find((place) => place && existsSync(place));
  if (!executablePath) throw new Error(instruction);
  return { executablePath };
}
