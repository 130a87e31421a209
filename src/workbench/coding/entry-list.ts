import { newElement } from '../../client/new-element.ts';
import type { Entry } from './answer-coding.ts';

/** One column of a list of entries: words to choose from, or text. */
interface EntryColumn {
  label: string;
  words?: Readonly<Record<string, { label: string }>>;
}

interface EntryList {
  legend: string;
  /** What one entry is called, as in `Nog een partner`. */
  one: string;
  columns: readonly EntryColumn[];
  entries: readonly Entry[];
  /** What the text seems to say, each with the entry that it would be. */
  proposals: readonly { label: string; entry: Entry }[];
}

/** A choice from words, with an empty first one for what nobody said. */
export function wordChoice(
  words: Readonly<Record<string, { label: string }>>,
  chosen: string,
): HTMLSelectElement {
  const select = newElement(
    'select',
    {},
    newElement('option', { value: '' }, '(niets gekozen)'),
    ...Object.entries(words).map(([word, { label }]) =>
      newElement('option', { value: word }, label),
    ),
  );
  select.value = chosen;
  return select;
}

/** A list that a coder adds to, changes and takes from; `read` tells what it holds. */
export function entryList({ legend, one, columns, entries, proposals }: EntryList): {
  element: HTMLFieldSetElement;
  read: () => Entry[];
} {
  const list = newElement('ul', { class: 'codeer-rijen' });
  const add = (entry: Entry) => {
    const row = entryRow(columns, entry, one);
    list.append(row);
    return row;
  };
  for (const entry of entries) add(entry);
  const more = newElement('button', { type: 'button' }, `Nog een ${one}`);
  more.onclick = () => add([]).querySelector<HTMLElement>('input, select')?.focus();
  const buttons = proposals.map(({ label, entry }) => {
    const button = newElement('button', { type: 'button', class: 'voorstel-knop' }, label);
    button.onclick = () => {
      add(entry);
      more.focus();
      button.remove();
    };
    return button;
  });
  const element = newElement(
    'fieldset',
    {},
    newElement('legend', {}, legend),
    ...(buttons.length > 0
      ? [newElement('p', { class: 'voorgesteld' }, 'Voorstel, klik om over te nemen: ', ...buttons)]
      : []),
    list,
    more,
  );
  const read = () =>
    Array.from(list.children, (row) =>
      Array.from(
        row.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select'),
        (field) => field.value.trim(),
      ),
    );
  return { element, read };
}

function entryRow(columns: readonly EntryColumn[], entry: Entry, one: string): HTMLLIElement {
  const fields = columns.map(({ label, words }, at) => {
    const value = entry[at] ?? '';
    const field = words
      ? wordChoice(words, value)
      : newElement('input', { type: 'text', value, autocomplete: 'off' });
    return newElement('label', {}, newElement('span', {}, label), field);
  });
  const away = newElement(
    'button',
    { type: 'button' },
    'Weg',
    ' ',
    newElement('span', { class: 'weg' }, `met deze ${one}`),
  );
  const row = newElement('li', {}, ...fields, away);
  away.onclick = () => {
    const next = row.closest('fieldset')?.querySelector<HTMLElement>(':scope > button');
    row.remove();
    next?.focus();
  };
  return row;
}
