import { choiceMessages } from '../../comparison/choice-messages.ts';
import { readChoice } from '../../comparison/choice.ts';
import { compare } from '../../comparison/compare.ts';
import { drawSentences } from '../../comparison/draw-sentences.ts';
import { drawTable } from '../../comparison/draw-table.ts';
import type { Subjects } from '../../comparison/subject.ts';
import { drawn } from '../drawn.ts';
import { newElement } from '../new-element.ts';
import { inlineData } from './inline-data.ts';

/** Puts the municipalities of the address in the place of the table of all. */
function showChosen(known: Subjects) {
  const all = document.querySelector('.alle');
  const bySlug = new Map(known.subjects.map((subject) => [subject.slug, subject]));
  const choice = readChoice(location.search, (slug) => bySlug.has(slug));
  const chosen = choice.slugs.flatMap((slug) => bySlug.get(slug) ?? []);
  const messages = choiceMessages(choice, (slug) => bySlug.get(slug)?.name ?? slug);
  all?.before(...messages.map((message) => newElement('p', { role: 'status' }, message)));
  if (chosen.length < 2) return;
  const comparison = compare(chosen, known);
  const heading = document.querySelector('h1');
  if (heading) heading.textContent = comparison.title;
  all?.replaceChildren(
    newElement('div', { class: 'zinnen' }, drawn(drawSentences(comparison))),
    drawn(drawTable(comparison)),
  );
}

showChosen(inlineData<Subjects>('gegevens'));
