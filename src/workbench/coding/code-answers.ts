import { newElement } from '../../client/new-element.ts';
import { saveFile } from '../../client/save-file.ts';
import type { ProposedAnswer } from '../../import/coding/propose-coding.ts';
import { answerForm } from './answer-form.ts';
import { cellsOf, codingOf, emptyCoding, type CodedCells } from './answer-coding.ts';
import { codingFileName, codingFileText, type CodingFile } from './coding-file.ts';
import { markedAnswer } from './marked-answer.ts';

/** The words of an answer, with those that led to a proposal marked, and what they led to. */
export const answerWords = ({ answer, proposal }: ProposedAnswer): HTMLElement =>
  newElement(
    'blockquote',
    { class: 'codeer-antwoord' },
    newElement(
      'p',
      {},
      ...markedAnswer(answer.text, proposal).map(({ text, hints }) =>
        hints.length === 0
          ? text
          : newElement('mark', {}, text, newElement('small', {}, ` (${hints.join(', ')})`)),
      ),
    ),
  );

/** Lets one coder go through the answers, one at a time, and save what is done as a file. */
export function codeAnswers(
  answers: readonly ProposedAnswer[],
  { coder, answers: earlier }: CodingFile,
): HTMLElement {
  const done = new Map<string, CodedCells>(earlier.map(({ code, cells }) => [code, cells]));
  let at = Math.max(
    0,
    answers.findIndex(({ answer }) => !done.has(answer.code)),
  );
  let isSaved = true;
  const heading = newElement('h4', { tabindex: '-1' });
  const place = newElement('div', {});
  const status = newElement('p', { role: 'status' });
  const save = newElement('button', { type: 'button' }, 'Bewaar uw codering');
  const warn = (event: BeforeUnloadEvent) => {
    if (!isSaved && element.isConnected) event.preventDefault();
  };
  addEventListener('beforeunload', warn);

  const show = () => {
    const current = answers[at];
    if (!current) return;
    const { code, name } = current.answer;
    const cells = done.get(code);
    heading.textContent = `Antwoord ${at + 1} van ${answers.length}: ${name}`;
    const form = answerForm(cells ? codingOf(cells) : emptyCoding, current.proposal);
    const go = (step: number) => {
      at = Math.min(Math.max(at + step, 0), answers.length - 1);
      show();
      heading.focus();
    };
    const previous = newElement('button', { type: 'button' }, 'Vorige');
    const next = newElement('button', { type: 'button' }, 'Overslaan');
    const finish = newElement('button', { type: 'button', class: 'hoofdknop' }, 'Klaar, volgende');
    previous.disabled = at === 0;
    next.disabled = at === answers.length - 1;
    previous.onclick = () => {
      go(-1);
    };
    next.onclick = () => {
      go(1);
    };
    finish.onclick = () => {
      done.set(code, cellsOf(form.read()));
      isSaved = false;
      tell();
      go(1);
    };
    place.replaceChildren(
      answerWords(current),
      form.element,
      newElement('p', { class: 'codeer-knoppen' }, finish, ' ', previous, ' ', next),
    );
  };
  const tell = () => {
    status.textContent = `${done.size} van ${answers.length} antwoorden klaar.${isSaved ? '' : ' Nog niet bewaard.'}`;
  };
  save.onclick = () => {
    const finished = answers.flatMap(({ answer: { code, name } }) => {
      const cells = done.get(code);
      return cells ? [{ code, name, cells }] : [];
    });
    saveFile(codingFileName(coder), 'text/csv', codingFileText({ coder, answers: finished }));
    isSaved = true;
    tell();
  };
  const element = newElement(
    'div',
    { class: 'codeer-werk' },
    heading,
    place,
    newElement('p', { class: 'codeer-knoppen' }, save),
    status,
  );
  show();
  tell();
  return element;
}
