import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeSheet } from '../../tests/support/sample-sheet.ts';
import { validSheets } from '../../tests/support/valid-sheets.ts';
import { checkedData } from '../disk/checked-data.ts';
import { importHome } from '../../tests/support/import-home.ts';

const patience = { timeout: 300_000 };
const home = importHome();
const { run } = home;

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
        const survey = checkedData(home.data).surveys.find((one) => one.survey.id === 'proef-2026');
        const column = cells[0]?.indexOf('budget_per_vergunninghouder') ?? 0;
        const amounts = cells.slice(1).map((row) => row[column]?.replace(/[€ .]/g, '') ?? '');
        expect(survey?.rows.budgets.flatMap((row) => row.bedrag_eur ?? [])).toEqual(
          amounts.filter(Boolean).map((amount) => Number(amount.replace(',', '.'))),
        );
        cpSync('data', home.data, { recursive: true });
        rmSync(join(home.data, 'enquetes/proef-2026'), { recursive: true });
      }),
      { numRuns: 16, seed: 2026 },
    );
    expect(approved).toBeGreaterThan(8);
  },
);
