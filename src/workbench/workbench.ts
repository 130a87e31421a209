import { questionKinds } from '../survey/question-words.ts';
import { capitalise } from '../text/format.ts';
import { newElement } from '../client/new-element.ts';
import { saveFile } from '../client/save-file.ts';
import { askDesk, followReading } from './ask-desk.ts';
import { bytesOfBase64 } from './base64.ts';
import type { ComparedCoding } from './coding/compared-codings.ts';
import type { Choices, DeskState, Draft, Edit, CellProblem } from './desk-messages.ts';
import { words } from './desk-words.ts';
import { offerCoding, showCoding } from './coding/show-coding.ts';
import { showPreview } from './preview/show-preview.ts';
import { ProposalList } from './proposal-list.ts';
import { SheetGrid } from './sheet-grid.ts';

/** A part of the page by its id, which the page has. */
function part<Made extends HTMLElement>(id: string, made: new () => Made): Made {
  const found = document.getElementById(id);
  if (!(found instanceof made)) throw new Error(`#${id}`);
  return found;
}

const [bench, drop, sheet] = ['werkbank', 'neer', 'nakijken'].map((id) =>
  part(id, HTMLElement),
) as [HTMLElement, HTMLElement, HTMLElement];
const take = part('meenemen', HTMLElement);
const [chosen, year] = [part('bestand', HTMLInputElement), part('jaar', HTMLInputElement)];
const [folder, survey] = [part('map', HTMLInputElement), part('enquete', HTMLInputElement)];
const [status, summary, detail] = [
  part('stand', HTMLElement),
  part('samenvatting', HTMLElement),
  part('uitleg', HTMLElement),
];
const pasted = part('lijst', HTMLTextAreaElement);
const progress = part('voortgang', HTMLProgressElement);
const [before, after] = [part('vorige', HTMLButtonElement), part('volgende', HTMLButtonElement)];
const [empty, back] = [part('leeg', HTMLButtonElement), part('terug', HTMLButtonElement)];
const zip = part('zip', HTMLButtonElement);
const [look, preview] = [part('bekijk', HTMLButtonElement), part('voorbeeld', HTMLElement)];
const outcome = part('uitkomst', HTMLElement);
const problemCount = part('fouten', HTMLElement);

let state: DeskState | undefined;
/** The mistake that is shown, by its number. */
let at = -1;
let cellShown = '';
const noCell = [...detail.children];
/** The name that a survey has until somebody types another. */
let usualName = survey.value;

const grid = new SheetGrid(part('blad', HTMLElement), part('cellen', HTMLTableElement), {
  chosen: (row, cell, text) => void showCell(row, cell, text),
  changed: (edits) => {
    mend(edits);
  },
  undone: () => void undo(),
});
const names = new ProposalList(part('namen', HTMLElement), words.namesLeft, tellTake);
const questions = new ProposalList(part('vragen', HTMLElement), words.questionsLeft, tellTake);

followReading(({ step, of, text }) => {
  progress.hidden = step >= of;
  progress.max = of;
  progress.value = step;
  say(text);
});

function say(text: string) {
  status.replaceChildren(text);
}

/** Does what takes the worker a while; a mistake of ours is told, and nothing else is lost. */
async function busy<Result>(work: Promise<Result>): Promise<Result | undefined> {
  try {
    return await work;
  } catch {
    say(navigator.onLine ? words.failed : words.offline);
    return undefined;
  } finally {
    progress.hidden = true;
  }
}

const yearIn = (name: string) => /(?:^|\D)((?:19|20)\d\d)(?:\D|$)/.exec(name)?.[1];

async function openFile(file: File): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.json$/i.test(file.name)) await openDraft(new TextDecoder().decode(bytes));
  else await openSheet(file.name, bytes, Number(yearIn(file.name) ?? year.value));
}

async function openSheet(name: string, bytes: Uint8Array, of: number): Promise<boolean> {
  say(words.reading);
  progress.hidden = false;
  const found = await busy(askDesk('open', { name, bytes, year: of }));
  if (!found) return false;
  await begin(found);
  return true;
}

/** Shows a sheet that was just read, with its first mistake told; nothing stays of the one before. */
async function begin(found: DeskState): Promise<void> {
  warnOfLeaving(false);
  void showCoding([], fillIn);
  names.forget();
  questions.forget();
  grid.reset();
  cellShown = '';
  detail.replaceChildren(...noCell);
  empty.hidden = true;
  outcome.replaceChildren();
  at = -1;
  await show(found);
  sheet.querySelector('h2')?.focus();
  if (!found.refused) await step(1, false);
}

async function pasteList(): Promise<void> {
  say(words.reading);
  const found = await busy(askDesk('paste', pasted.value));
  if (!found) return;
  if (Array.isArray(found)) {
    say(found.join('\n'));
    return;
  }
  await begin(found);
  await code();
}

/** Lets two people code what was answered in words. */
async function code(): Promise<void> {
  const answers = await busy(askDesk('answers'));
  await busy(showCoding(answers ?? [], fillIn));
}

/** Puts a settled coding in the sheet. */
function fillIn(settled: readonly ComparedCoding[]) {
  warnOfLeaving(true);
  void busy(askDesk('fill', settled)).then((found) => found && show(found));
}

async function openDraft(text: string): Promise<void> {
  const draft = readDraft(text);
  if (!draft) {
    say(words.notDraft);
    return;
  }
  const { name, bytes, edits, choices } = draft;
  if (!(await openSheet(name, bytes, draft.year))) return;
  names.confirm(choices.names);
  questions.confirm(choices.questions);
  folder.value = choices.folder;
  survey.value = choices.survey;
  const found = await busy(askDesk('restore', edits));
  if (found) await show(found);
}

/** A draft with its sheet as bytes; undefined where the file is another, or was damaged. */
function readDraft(text: string): (Draft & { bytes: Uint8Array }) | undefined {
  try {
    const read = JSON.parse(text) as Draft;
    const isWhole =
      read.werkbank === 1 && Array.isArray(read.edits) && Array.isArray(read.choices.names);
    return isWhole ? { ...read, bytes: bytesOfBase64(read.sheet) } : undefined;
  } catch {
    return undefined;
  }
}

async function show(found: DeskState): Promise<void> {
  state = found;
  year.value = String(found.year);
  nameSurvey(found.year);
  sheet.hidden = false;
  back.hidden = found.turns === 0;
  const { refused } = found;
  for (const one of sheet.querySelectorAll<HTMLElement>('[data-blad]'))
    one.hidden = refused !== undefined;
  take.hidden = refused !== undefined;
  summary.replaceChildren(
    ...(refused
      ? [
          `${found.name}: ${words.sentence(refused.message)}`,
          ...(refused.expected ? [` ${words.expected} ${words.sentence(refused.expected)}`] : []),
          ...(refused.tip ? [` ${words.tip} ${words.sentence(refused.tip)}`] : []),
        ]
      : [
          [
            words.sheet(found.name, found.rows),
            ...(found.make === undefined ? [] : [words.form(found.make)]),
            ...(found.problems > 0 ? [] : [words.municipalities(found.municipalities)]),
            ...(found.edited > 0 ? [words.edited(found.edited)] : []),
          ].join(' '),
        ]),
  );
  say(
    refused
      ? capitalise(words.sentence(refused.message))
      : found.problems > 0
        ? words.problems(found.problems)
        : words.noProblems,
  );
  if (refused) return;
  showProblemCount();
  names.show(
    found.names.map(({ key, written, name, code, row, cell }) => ({
      ...{ key, text: `“${written}” is ${name} (${code})`, details: [] },
      go: { label: words.rowNumber(row), follow: () => void grid.goTo(row, cell) },
    })),
  );
  questions.show(
    found.questions.map(({ key, kind, text, choices, filled, of }) => ({
      ...{ key, text },
      details: [
        `${capitalise(questionKinds[kind].label)}, ${words.filled(filled, of)}. ${kind === 'tekst' ? words.unpublished : choices.length > 0 ? words.choices(choices) : ''}`,
      ],
    })),
  );
  const aside = found.columns.flatMap(({ header, aside: why }) =>
    why === undefined ? [] : [newElement('li', {}, `${header} (${why})`)],
  );
  fillList('opzij', aside);
  fillList(
    'opmerkingen',
    found.notes.map((note) => newElement('li', {}, note)),
  );
  if (found.problems === 0 && found.questions.some(({ kind }) => kind === 'tekst'))
    offerCoding(() => void code());
  tellTake();
  preview.replaceChildren();
  await grid.show(found);
}

/** Lets the name of the survey follow its year, as long as nobody chose one. */
function nameSurvey(of: number) {
  if (survey.value !== usualName) return;
  usualName = `enquete-${of}`;
  survey.value = usualName;
}

function fillList(id: string, items: readonly HTMLElement[]) {
  const list = part(id, HTMLElement);
  list.hidden = items.length === 0;
  list.querySelector('ul')?.replaceChildren(...items);
}

function showProblemCount() {
  const count = state?.problems ?? 0;
  at = Math.min(at, count - 1);
  problemCount.replaceChildren(
    count === 0 ? words.noProblems : at < 0 ? words.problems(count) : words.problemOf(at, count),
  );
  before.hidden = after.hidden = count === 0;
}

const problemParts = ({ expected, tip }: Pick<CellProblem, 'expected' | 'tip'>) => [
  ...(expected
    ? [newElement('p', {}, newElement('b', {}, words.expected), ` ${words.sentence(expected)}`)]
    : []),
  ...(tip ? [newElement('p', {}, newElement('b', {}, words.tip), ` ${words.sentence(tip)}`)] : []),
];

/** Shows what stands in a cell, and what is wrong with it. */
async function showCell(row: number, cell: number, text: string): Promise<void> {
  cellShown = `${row}:${cell}`;
  explain(row, cell, text);
  const found = await busy(askDesk('problemAt', { row, cell }));
  if (cellShown !== `${row}:${cell}`) return;
  if (found) at = found.index;
  showProblemCount();
  if (found) explain(row, cell, text, found.problem);
}

function explain(row: number, cell: number, text: string, problem?: CellProblem) {
  const header = state?.columns[cell]?.header;
  const aside = state?.columns[cell]?.aside;
  detail.replaceChildren(
    newElement('h3', {}, words.cell(row, header || String(cell + 1))),
    newElement('p', { class: 'inhoud' }, text || words.emptyCell),
    ...(aside === undefined ? [] : [newElement('p', {}, words.asideLong(aside))]),
    ...(problem
      ? [
          newElement('p', { class: 'mis' }, capitalise(words.sentence(problem.message))),
          ...problemParts(problem),
          ...(problem.instead === undefined ? [] : [takeOver(problem, problem.instead)]),
        ]
      : []),
  );
  empty.hidden = false;
}

/** Puts in a cell what was proposed for it. */
function takeOver({ row, cell }: CellProblem, text: string): HTMLElement {
  const button = newElement('button', { type: 'button' }, words.takeOver(text));
  button.addEventListener('click', () => {
    mend([{ row, cell, text }]);
    void grid.goTo(row, cell);
  });
  return newElement('p', {}, button);
}

/** Goes to the next mistake, or the one before. */
async function step(by: 1 | -1, takesKeys = true): Promise<void> {
  const count = state?.problems ?? 0;
  if (count === 0) return;
  at = at < 0 && by < 0 ? count - 1 : (at + by + count) % count;
  const problem = await busy(askDesk('problem', at));
  if (!problem) return;
  const wanted = at;
  await grid.goTo(problem.row, problem.cell, takesKeys);
  at = wanted;
  say(
    `${words.problemOf(at, count)}. ${capitalise(problem.place)}: ${words.sentence(problem.message)}`,
  );
}

let waiting: Edit[] = [];
let isMending = false;

/** Gives changed cells to the worker, those of one turn together. */
function mend(edits: readonly Edit[]) {
  if (edits.length === 0) return;
  warnOfLeaving(true);
  waiting.push(...edits);
  if (isMending) return;
  isMending = true;
  void (async () => {
    while (waiting.length > 0) {
      say(words.mending);
      const now = waiting;
      waiting = [];
      const found = await busy(askDesk('edit', now));
      if (found) await show(found);
    }
    isMending = false;
  })();
}

/** Takes back what was changed last. */
async function undo(): Promise<void> {
  if (isMending || back.hidden) return;
  const found = await busy(askDesk('undo'));
  if (!found) return;
  await show(found);
  if (back.hidden) grid.focus();
}

/** Lets the browser ask whether somebody means to leave, while changes stand in no file. */
function warnOfLeaving(hasChanges: boolean) {
  onbeforeunload = hasChanges
    ? (event) => {
        event.preventDefault();
      }
    : null;
}

const isName = (field: HTMLInputElement) => field.value !== '' && field.checkValidity();

/** Says what still has to be done before the folder can be taken along. */
function tellTake() {
  const waits =
    (state?.problems ?? 0) > 0
      ? words.waits.problems
      : !names.isDone || !questions.isDone
        ? words.waits.proposals
        : !isName(folder) || !isName(survey)
          ? words.waits.fields
          : undefined;
  zip.disabled = look.disabled = waits !== undefined;
  part('wacht', HTMLElement).replaceChildren(waits ?? '');
}

const choices = (): Choices => ({
  ...{ folder: folder.value, survey: survey.value },
  ...{ names: names.confirmed, questions: questions.confirmed },
});

async function takeHome(): Promise<void> {
  const made = await busy(askDesk('take', choices()));
  if (!made) return;
  if ('refused' in made) {
    outcome.replaceChildren(...made.refused.map((line) => newElement('pre', {}, line)));
    return;
  }
  saveFile(made.name, 'application/zip', made.zip);
  warnOfLeaving(false);
  outcome.replaceChildren(
    newElement('p', {}, words.made(made.name, made.files)),
    ...(made.open.length > 0
      ? [
          newElement('p', {}, words.open),
          newElement('ul', {}, ...made.open.map((place) => newElement('li', {}, place))),
        ]
      : []),
  );
}

/** Draws the atlas as its site will show it. */
async function lookAhead(): Promise<void> {
  const found = await busy(askDesk('preview', choices()));
  if (found) await busy(showPreview(preview, found));
}

async function keepDraft(): Promise<void> {
  const text = await busy(askDesk('draft', choices()));
  if (text === undefined) return;
  const name = `${folder.value || 'concept'}-werkbank.json`;
  saveFile(name, 'application/json', text);
  warnOfLeaving(false);
  outcome.replaceChildren(newElement('p', {}, words.kept(name)));
}

part('plak', HTMLButtonElement).addEventListener('click', () => void pasteList());
chosen.addEventListener('change', () => {
  const [file] = chosen.files ?? [];
  if (file) void openFile(file);
  // The same file may be chosen again once it was changed.
  chosen.value = '';
});
// Beside the box too: there a browser would leave the page for the file.
for (const kind of ['dragenter', 'dragover', 'dragleave', 'drop'] as const)
  addEventListener(kind, (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    drop.classList.toggle('erboven', kind === 'dragenter' || kind === 'dragover');
    const [file] = event.dataTransfer.files;
    if (kind === 'drop' && file) void openFile(file);
  });
year.addEventListener('change', () => {
  if (!state || !year.checkValidity() || year.value === '') return;
  void busy(askDesk('judge', Number(year.value))).then((found) => found && show(found));
});
before.addEventListener('click', () => void step(-1));
after.addEventListener('click', () => void step(1));
addEventListener('keydown', (event) => {
  if (event.key !== 'F8' || !state) return;
  event.preventDefault();
  void step(event.shiftKey ? -1 : 1);
});
empty.addEventListener('click', () => {
  const { row, cells } = grid.chosenRow;
  mend(cells.map((_, cell) => ({ row, cell, text: '' })));
});
back.addEventListener('click', () => void undo());
for (const field of [folder, survey]) field.addEventListener('input', tellTake);
zip.addEventListener('click', () => void takeHome());
look.addEventListener('click', () => void lookAhead());
part('bewaar', HTMLButtonElement).addEventListener('click', () => void keepDraft());
bench.hidden = false;
