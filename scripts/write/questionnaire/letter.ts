import { escapeHtml } from '../../../src/text/escape-html.ts';
import type { AskedQuestion } from './asked-question.ts';

interface Asked {
  questions: readonly AskedQuestion[];
  publisher: string;
  contact: string;
  name: string;
  address: string;
}

const style = `@page { size: A4; margin: 22mm 20mm; }
body { max-width: 170mm; margin: 0 auto; font: 11pt/1.45 Calibri, Arial, sans-serif; color: #000; }
h1 { font-size: 15pt; } ol { padding-left: 1.4em; } li.vraag { margin: 0 0 7mm; break-inside: avoid; }
ul { list-style: none; padding: 0; margin: 2mm 0; } .lijn { border-bottom: 0.3mm solid #777; height: 8mm; }
.kort { width: 60mm; display: inline-block; height: 5mm; } .uitleg { margin: 1mm 0; color: #444; }
.vak { display: inline-block; width: 3.5mm; height: 3.5mm; margin-right: 1.5mm; border: 0.3mm solid #000; vertical-align: -0.5mm; }`;

const box = '<span class="vak"></span>';
const lines = (count: number) => '<div class="lijn"></div>'.repeat(count);
const short = (before: string, after: string) =>
  `<p>${before}<span class="lijn kort"></span>${after === '' ? '' : ` ${escapeHtml(after)}`}</p>`;
const chosen = (choices: readonly { id: string; label: string }[]) =>
  `<ul>${choices
    .map(
      ({ id, label }) =>
        `<li>${box} ${escapeHtml(label)}${id === 'anders' ? ', namelijk:' : ''}</li>`,
    )
    .join('')}</ul>${choices.some(({ id }) => id === 'anders') ? lines(1) : ''}`;
const hint = (text: string) => `<p class="uitleg">${text}</p>`;

const yesAndNo = [
  { id: 'ja', label: 'Ja' },
  { id: 'nee', label: 'Nee' },
];

/** Where an answer is written, by the kind of its question. */
const rooms: Record<AskedQuestion['kind'], (question: AskedQuestion) => string> = {
  'ja-nee': () => chosen(yesAndNo),
  keuze: ({ choices }) => hint('Kies één antwoord.') + chosen(choices),
  meerkeuze: ({ choices }) => hint('U mag meer dan één antwoord kiezen.') + chosen(choices),
  getal: ({ unit }) => short('', unit),
  bedrag: ({ unit }) => short('€ ', unit === 'euro' ? '' : unit),
  percentage: () => short('', '%'),
  datum: () => short('', '(dag, maand en jaar)'),
  tekst: () => lines(4),
  organisaties: () => lines(3),
  projecten: () => lines(3),
};

/** A letter to a municipality with the questions, as a page to print on A4 or to open in a word processor. */
export function letter({ questions, publisher, contact, name, address }: Asked): string {
  const reply = escapeHtml(contact.replace(/^mailto:/, ''));
  const who = escapeHtml(publisher);
  const body = questions.map(
    (question) =>
      `<li class="vraag"><strong>${escapeHtml(question.text)}</strong>${rooms[question.kind](question)}</li>`,
  );
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<title>Vragen van ${who}</title>
<style>
${style}
</style>
</head>
<body>
<p>VUL IN: plaats en datum</p>
<p>Aan de gemeente VUL IN: naam van de gemeente</p>
<h1>Vragen van ${who}</h1>
<p>Geachte heer of mevrouw,</p>
<p>${who} stelt gemeenten dezelfde vragen. Met de antwoorden maken wij ${escapeHtml(name)}, een openbare site: ${escapeHtml(address)}. Daar ziet iedereen wat uw gemeente antwoordde, en wat andere gemeenten antwoordden.</p>
<p>Wilt u de vragen hieronder beantwoorden voor VUL IN: datum? Stuur uw antwoord naar ${reply}. Weet u iets niet, of past een vraag niet bij uw gemeente? Schrijf dat dan op. Wij lezen een lege plek nooit als nee of als nul.</p>
<p>Noem geen namen, mailadressen of telefoonnummers van personen in uw antwoorden. Reageert u niet, dan staat op de site dat wij geen antwoord kregen.</p>
<p>Met vriendelijke groet,</p>
<p>VUL IN: uw naam, ${who}</p>
<ol>
${body.join('\n')}
</ol>
</body>
</html>
`;
}
