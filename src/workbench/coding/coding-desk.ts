import { newElement } from '../../client/new-element.ts';
import type { ProposedAnswer } from '../../import/coding/propose-coding.ts';
import { decodeBytes } from '../../read/decode-bytes.ts';
import type { Problem } from '../../read/problem.ts';
import { agreementCaption, agreementCells, agreementHeads } from '../../survey/agreement-cells.ts';
import type { Agreement } from '../../survey/agreement.ts';
import { codeAnswers } from './code-answers.ts';
import { readCodingFile, type Coder, type CodingFile } from './coding-file.ts';
import { compareCodings, isDifference } from './compared-codings.ts';
import { settleDifferences, type Fill } from './settle-differences.ts';

type ReadFile = CodingFile | { problems: readonly Problem[] };

/** Two coders read the same answers, each alone; then both are compared and settled. */
class CodingDesk extends HTMLElement {
  #answers: readonly ProposedAnswer[] = [];
  #work = newElement('div', {});
  #files: { first?: CodingFile; second?: CodingFile } = {};
  #fill: Fill = () => undefined;

  /** Shows the desk for these answers; what is settled goes to `fill`. */
  open(answers: readonly ProposedAnswer[], fill: Fill): void {
    this.#answers = answers;
    this.#fill = fill;
    this.#files = {};
    this.#work = newElement('div', {});
    this.replaceChildren(this.#coderPart(), this.#comparePart(), this.#work);
  }

  #coderPart(): HTMLElement {
    const said = newElement('div', { role: 'status' });
    const start = (coder: Coder) => {
      const button = newElement('button', { type: 'button' }, `Begin als ${coder} codeur`);
      button.onclick = () => {
        this.#show(codeAnswers(this.#answers, { coder, answers: [] }));
      };
      return button;
    };
    return newElement(
      'section',
      {},
      newElement('h3', {}, 'Coderen'),
      newElement(
        'p',
        {},
        'Twee mensen lezen dezelfde antwoorden, elk apart. U ziet niet wat de ander koos. Wat het programma voorstelt, staat erbij. U beslist.',
      ),
      newElement('p', { class: 'codeer-knoppen' }, start('eerste'), ' ', start('tweede')),
      fileField('Of ga verder met het bestand dat u bewaarde', (file) => {
        void readFile(file).then((read) => {
          said.replaceChildren(...('problems' in read ? problemList(read.problems) : []));
          if (!('problems' in read)) this.#show(codeAnswers(this.#answers, read));
        });
      }),
      said,
    );
  }

  #comparePart(): HTMLElement {
    const said = newElement('div', { role: 'status' });
    const take = (coder: Coder, key: 'first' | 'second') =>
      fileField(`Bestand van de ${coder} codeur`, (file) => {
        void readFile(file).then((read) => {
          said.replaceChildren(...this.#taken(read, coder, key));
        });
      });
    return newElement(
      'section',
      {},
      newElement('h3', {}, 'Twee coderingen vergelijken'),
      newElement(
        'p',
        {},
        'Zijn beide codeurs klaar? Kies hun bestanden. U ziet hoe vaak zij hetzelfde lazen, en stelt bij elk verschil vast wat geldt.',
      ),
      take('eerste', 'first'),
      take('tweede', 'second'),
      said,
    );
  }

  #taken(read: ReadFile, coder: Coder, key: 'first' | 'second'): HTMLElement[] {
    if ('problems' in read) return problemList(read.problems);
    if (read.coder !== coder)
      return [
        newElement(
          'p',
          { class: 'let-op' },
          `Dit bestand is van de ${read.coder} codeur. Kies hier dat van de ${coder}.`,
        ),
      ];
    this.#files = { ...this.#files, [key]: read };
    const { first, second } = this.#files;
    if (!first || !second) return [newElement('p', {}, 'Kies ook het andere bestand.')];
    const { codings, agreement, missing } = compareCodings([first, second]);
    const count = codings.filter(isDifference).length;
    this.#show(
      newElement(
        'div',
        {},
        agreementTable(agreement),
        ...missing.map(({ name, by }) =>
          newElement(
            'p',
            { class: 'let-op' },
            `Alleen de ${by} codeur las het antwoord van ${name}. Het telt nog niet mee.`,
          ),
        ),
        settleDifferences(codings, this.#answers, this.#fill),
      ),
    );
    return [
      newElement(
        'p',
        {},
        count === 0 ? 'Beide coderingen zijn gelijk.' : `Er zijn ${count} verschillen.`,
      ),
    ];
  }

  #show(work: HTMLElement): void {
    this.#work.replaceChildren(work);
    work.querySelector<HTMLElement>('h4')?.focus();
  }
}

async function readFile(file: File): Promise<ReadFile> {
  const decoded = decodeBytes(new Uint8Array(await file.arrayBuffer()));
  return 'refused' in decoded
    ? { problems: [{ file: file.name, line: 1, column: 1, ...decoded.refused }] }
    : readCodingFile(decoded.text, file.name);
}

function fileField(label: string, chosen: (file: File) => void): HTMLElement {
  const input = newElement('input', { type: 'file', class: 'weg', accept: '.csv,text/csv' });
  input.onchange = () => {
    const [file] = input.files ?? [];
    if (file) chosen(file);
    input.value = '';
  };
  return newElement('label', { class: 'codeer-bestand' }, input, newElement('span', {}, label));
}

const problemList = (problems: readonly Problem[]) => [
  newElement(
    'ul',
    { class: 'let-op' },
    ...problems.map(({ file, line, message, expected, tip }) =>
      newElement(
        'li',
        {},
        `${file}, rij ${line}: ${[message, expected, tip].filter(Boolean).join('. ')}.`,
      ),
    ),
  ),
];

const cell = (name: 'td' | 'th', attributes: Record<string, string>, text: string) =>
  newElement(name, attributes, text);

/** How far both coders agree on each field, as the site tells it. */
const agreementTable = (rows: readonly Agreement[]) =>
  newElement(
    'table',
    {},
    newElement('caption', {}, agreementCaption),
    newElement(
      'thead',
      {},
      newElement('tr', {}, ...agreementHeads.map((text) => cell('th', { scope: 'col' }, text))),
    ),
    newElement(
      'tbody',
      {},
      ...rows
        .map(agreementCells)
        .map(([field, ...told]) =>
          newElement(
            'tr',
            {},
            cell('th', { scope: 'row' }, field),
            ...told.map((text) => cell('td', { class: 'getal' }, text)),
          ),
        ),
    ),
  );

declare global {
  interface HTMLElementTagNameMap {
    'coding-desk': CodingDesk;
  }
}

customElements.define('coding-desk', CodingDesk);
