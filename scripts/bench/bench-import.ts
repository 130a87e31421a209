import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSheet } from '../../tests/support/sample-sheet.ts';
import { formatNumber } from '../../src/text/format.ts';

const sizes = [12_500, 25_000, 50_000, 100_000];
const header = [
  'gemeentecode',
  'gemeente',
  'beantwoord',
  'samenvatting',
  'budget_per_vergunninghouder',
  'bron',
];
const codeOf = (index: number) => `GM${String(index).padStart(6, '0')}`;

/** Prints processor time and peak memory of imports of ever more rows, each in its own process. */
export function benchImport(): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
  try {
    const runs = sizes.map((size) => ({ size, ...importOf(size, folder) }));
    console.log('import of a generated sheet, with its own list of codes');
    for (const { size, seconds, megabytes } of runs)
      console.log(
        `  ${formatNumber(size).padStart(7)} rows  ${seconds.toFixed(2)} s  ${megabytes.toFixed(0)} MB at the peak`,
      );
    const [first, last] = [runs[0], runs.at(-1)];
    if (!first || !last) return;
    const exponent = Math.log(last.seconds / first.seconds) / Math.log(last.size / first.size);
    console.log(
      `  processor time grows with rows to the power ${exponent.toFixed(2)} (1 is linear)`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function importOf(size: number, folder: string): { seconds: number; megabytes: number } {
  const [sheet, codes, out] = ['blad.csv', 'codes.csv', 'uit.json'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  const indexes = Array.from({ length: size }, (_, index) => index);
  writeFileSync(
    codes,
    `gemeentecode,gemeentenaam\n${indexes.map((index) => `${codeOf(index)},Plaats ${index}\n`).join('')}`,
  );
  writeFileSync(sheet, writeSheet([header, ...indexes.map(rowOf)]));
  const script = `
    const { runImport } = await import('./scripts/import/run-import.ts');
    const code = await runImport(process.argv.slice(1), { log() {}, error: console.error });
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const seconds = (userCPUTime + systemCPUTime) / 1e6;
    console.log(JSON.stringify({ seconds, megabytes: maxRSS / 1024 }));
    process.exitCode = code;
  `;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', script, sheet, '--codes', codes, '--uit', out],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as { seconds: number; megabytes: number };
}

const rowOf = (index: number) =>
  index % 3 === 0
    ? [codeOf(index), `Plaats ${index}`, 'nee', '', '', '']
    : [
        codeOf(index),
        `Plaats ${index}`,
        'ja',
        `Taal, werk; en “maatjes” in wijk ${index}, één jaar lang.`,
        `${(index % 9) + 1}.${String(index % 1000).padStart(3, '0')},50`,
        `https://www.example.org/antwoord/${index}`,
      ];
