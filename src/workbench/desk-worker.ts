import './without-eval.ts';
import { fetchedOnce, fetchJson } from '../client/fetch-json.ts';
import { memoryFolder } from '../read/table-folder.ts';
import type { CodingVocabulary } from '../import/coding/coding-vocabulary.ts';
import type { ComparedCoding } from './coding/compared-codings.ts';
import type { DeskActions, Edit, Progress } from './desk-messages.ts';
import { readingSteps } from './desk-words.ts';
import { SheetDesk } from './sheet-desk.ts';

function tell(step: number) {
  const progress: Progress = { step, of: readingSteps.length - 1, text: readingSteps[step] ?? '' };
  postMessage({ progress });
}

/** What answers are recognised by, as this project’s own tables teach it. */
const vocabulary = fetchedOnce(() => fetchJson<CodingVocabulary>('/werkbank/woorden.json'));

/** The desk, once the tables of the country are here. */
const atDesk = fetchedOnce(async () => {
  tell(0);
  const files = await fetchJson<Record<string, string>>('/werkbank/land.json');
  return new SheetDesk(memoryFolder('data', new Map(Object.entries(files))));
});

/** What changes the sheet, which is judged anew then. */
const changing =
  <Given extends unknown[]>(change: (at: SheetDesk, ...given: Given) => void) =>
  async (...given: Given) => {
    const at = await atDesk();
    change(at, ...given);
    return at.judge();
  };

const actions: {
  [Name in keyof DeskActions]: (
    ...given: Parameters<DeskActions[Name]>
  ) => Promise<ReturnType<DeskActions[Name]>>;
} = {
  open: async ({ name, bytes, year }) => {
    const at = await atDesk();
    tell(1);
    await at.open(name, bytes);
    tell(2);
    return at.judge(year);
  },
  paste: async (text) => {
    const at = await atDesk();
    tell(1);
    const refused = await at.paste(text, await vocabulary());
    return refused ?? at.judge();
  },
  edit: changing((at, edits: Edit[]) => at.edit(edits)),
  restore: changing((at, edits: Edit[]) => at.restore(edits)),
  undo: changing((at) => at.undo()),
  judge: async (year) => (await atDesk()).judge(year),
  rows: async ({ from, to }) => (await atDesk()).rows(from, to),
  problem: async (index) => (await atDesk()).problem(index),
  problemAt: async ({ row, cell }) => (await atDesk()).problemAt(row, cell),
  take: async (choices) => (await atDesk()).take(choices),
  draft: async (choices) => (await atDesk()).draft(choices),
  answers: async () => {
    const at = await atDesk();
    return at.hasTexts ? at.answers(await vocabulary()) : [];
  },
  fill: changing((at, settled: readonly ComparedCoding[]) => at.fill(settled)),
  preview: async (choices) => (await atDesk()).preview(choices),
};

interface Asked {
  id: number;
  action: keyof DeskActions;
  given: unknown;
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const { id, action, given } = data;
  const act = actions[action] as (one: unknown) => Promise<unknown>;
  act(given).then(
    (answer) => {
      postMessage({ id, answer });
    },
    () => {
      postMessage({ id, failed: true });
    },
  );
});
