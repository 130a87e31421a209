import { newElement } from '../../client/new-element.ts';
import { saveFile } from '../../client/save-file.ts';
import { codingLabels } from '../../survey/coding-labels.ts';
import type { ProposedAnswer } from '../../import/coding/propose-coding.ts';
import { answerWords } from './code-answers.ts';
import { isDifference, isSettled, settledTable, type ComparedCoding } from './compared-codings.ts';

const shown = (cell: string) => (cell === '' ? '(niets)' : cell.replaceAll('|', ', '));

/** Puts what was settled in the sheet. */
export type Fill = (settled: readonly ComparedCoding[]) => void;

/** Walks through what two coders read differently, until each is settled with a reason, and saves the record. */
export function settleDifferences(
  codings: readonly ComparedCoding[],
  answers: readonly ProposedAnswer[],
  fill: Fill,
): HTMLElement {
  const settled = new Map(codings.map((coding) => [coding, coding]));
  const differences = codings.filter(isDifference);
  const status = newElement('p', { role: 'status' });
  const save = newElement('button', { type: 'button' }, 'Bewaar codering.csv');
  save.onclick = () => {
    saveFile('codering.csv', 'text/csv', settledTable([...settled.values()]));
  };
  const put = newElement('button', { type: 'button' }, 'Zet dit in het blad');
  put.onclick = () => {
    fill([...settled.values()]);
    status.textContent = 'De codering staat in het blad. In de zip ligt zij in werkbladen.';
  };
  const tell = () => {
    const open = differences.filter((one) => !isSettled(settled.get(one) ?? one)).length;
    save.disabled = put.disabled = open > 0;
    status.textContent =
      open === 0
        ? 'Alles is vastgesteld. Zet het in het blad, of bewaar codering.csv.'
        : `Nog ${open} van ${differences.length} verschillen vast te stellen.`;
  };
  const place = newElement('div', {});
  let at = 0;
  const show = (hasFocus: boolean) => {
    const current = differences[at];
    if (!current) return;
    const words = answers.find(({ answer }) => answer.code === current.municipality);
    const heading = newElement(
      'h4',
      { tabindex: '-1' },
      `Verschil ${at + 1} van ${differences.length}: ${current.name}, ${codingLabels[current.field]}`,
    );
    const settle = (coding: ComparedCoding) => {
      settled.set(current, coding);
      tell();
      at = Math.min(at + 1, differences.length - 1);
      show(true);
    };
    place.replaceChildren(
      heading,
      ...(words ? [answerWords(words)] : []),
      differenceForm(settled.get(current) ?? current, settle),
      ...steps(at, differences.length, (to) => {
        at = to;
        show(true);
      }),
    );
    if (hasFocus) heading.focus();
  };
  show(false);
  tell();
  return newElement(
    'div',
    { class: 'codeer-werk' },
    place,
    status,
    newElement('p', { class: 'codeer-knoppen' }, put, ' ', save),
  );
}

function steps(at: number, count: number, go: (to: number) => void): HTMLElement[] {
  const button = (text: string, to: number) => {
    const one = newElement('button', { type: 'button' }, text);
    one.disabled = to < 0 || to >= count;
    one.onclick = () => {
      go(to);
    };
    return one;
  };
  return [
    newElement(
      'p',
      { class: 'codeer-knoppen' },
      button('Vorige', at - 1),
      ' ',
      button('Volgende', at + 1),
    ),
  ];
}

/** One difference: what both read, what holds, and why. */
function differenceForm(
  coding: ComparedCoding,
  settle: (coding: ComparedCoding) => void,
): HTMLFormElement {
  const { first, second } = coding;
  const other = newElement('input', { type: 'text', value: coding.settled, autocomplete: 'off' });
  const choices = [
    { value: 'eerste', text: `Eerste codeur: ${shown(first)}`, cell: () => first },
    { value: 'tweede', text: `Tweede codeur: ${shown(second)}`, cell: () => second },
    { value: 'anders', text: 'Iets anders:', cell: () => other.value.trim() },
  ];
  const was = !isSettled(coding)
    ? undefined
    : coding.settled === first
      ? 'eerste'
      : coding.settled === second
        ? 'tweede'
        : 'anders';
  const why = newElement('textarea', { rows: '2', required: '' });
  why.value = coding.why;
  const form = newElement(
    'form',
    { class: 'codeer-velden' },
    newElement(
      'fieldset',
      {},
      newElement('legend', {}, 'Wat geldt?'),
      ...choices.map(({ value, text }) => {
        const radio = newElement('input', { type: 'radio', name: 'geldt', value, required: '' });
        radio.checked = value === was;
        return newElement('label', {}, radio, ' ', text);
      }),
      newElement('label', {}, newElement('span', {}, 'Wat dan? Zet | tussen twee waarden'), other),
    ),
    newElement('label', {}, newElement('span', {}, 'Waarom? Lezers zien deze zin'), why),
    newElement('button', { class: 'hoofdknop' }, 'Stel vast'),
  );
  form.onsubmit = (event) => {
    event.preventDefault();
    const chosen = new FormData(form).get('geldt');
    const cell = choices.find(({ value }) => value === chosen)?.cell();
    if (cell !== undefined && why.value.trim() !== '')
      settle({ ...coding, settled: cell, why: why.value.trim() });
  };
  return form;
}
