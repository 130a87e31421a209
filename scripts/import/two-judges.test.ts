import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeSheet } from '../../tests/support/sample-sheet.ts';
import { validSheets } from '../../tests/support/valid-sheets.ts';
import { checkedData } from '../disk/checked-data.ts';
import { runImport } from './run-import.ts';

const patience = { timeout: 300_000 };
let folder = '';
let data = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'twee-keurders-'));
  data = join(folder, 'data');
  cpSync('data', data, { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function run(text: string, ...options: string[]) {
  const lines: string[] = [];
  const print = (line: string) => void lines.push(line);
  const sheet = join(folder, 'blad.csv');
  writeFileSync(sheet, text);
  const code = await runImport([sheet, '--data', data, ...options], { log: print, error: print });
  return { code, printed: lines.join('\n') };
}

test(
  'what --check approves, --enquete writes, with every amount to the cent',
  patience,
  async () => {
    let approved = 0;
    await fc.assert(
      fc.asyncProperty(validSheets, async (cells) => {
        const text = writeSheet(cells);
        if ((await run(text, '--check')).code !== 0) return;
        approved++;
        expect(await run(text, '--enquete', 'proef-2026')).toMatchObject({ code: 0 });
        const survey = checkedData(data).surveys.find((one) => one.survey.id === 'proef-2026');
        const column = cells[0]?.indexOf('budget_per_vergunninghouder') ?? 0;
        const amounts = cells.slice(1).map((row) => row[column]?.replace(/[€ .]/g, '') ?? '');
        expect(survey?.rows.budgets.flatMap((row) => row.bedrag_eur ?? [])).toEqual(
          amounts.filter(Boolean).map((amount) => Number(amount.replace(',', '.'))),
        );
        cpSync('data', data, { recursive: true });
        rmSync(join(data, 'enquetes/proef-2026'), { recursive: true });
      }),
      { numRuns: 40, seed: 2026 },
    );
    expect(approved).toBeGreaterThan(20);
  },
);
