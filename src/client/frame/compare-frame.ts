import { choiceMessages } from '../../comparison/choice-messages.ts';
import { readChoice } from '../../comparison/choice.ts';
import { compare } from '../../comparison/compare.ts';
import { drawPicture } from '../../comparison/draw-picture.ts';
import { drawSentences } from '../../comparison/draw-sentences.ts';
import { drawTable } from '../../comparison/draw-table.ts';
import type { Subjects } from '../../comparison/subject.ts';
import { slugOf } from '../../text/slug.ts';
import { drawn } from '../drawn.ts';
import { newElement } from '../new-element.ts';
import { inlineData } from './inline-data.ts';

/** What the frame compares, and who has a page but was not asked. */
type Framed = Subjects & { unasked: string[] };

/** Puts the municipalities of the address in the place of the table of all. */
function showChosen(known: Framed) {
  const all = document.querySelector('.alle');
  const bySlug = new Map(known.subjects.map((subject) => [subject.slug, subject]));
  const unasked = new Map(known.unasked.map((name) => [slugOf(name), name]));
  const choice = readChoice(
    location.search,
    (slug) => bySlug.has(slug),
    (slug) => unasked.has(slug),
  );
  const chosen = choice.slugs.flatMap((slug) => bySlug.get(slug) ?? []);
  const nameOf = (slug: string) => bySlug.get(slug)?.name ?? unasked.get(slug) ?? slug;
  const messages = choiceMessages(choice, nameOf);
  all?.before(...messages.map((message) => newElement('p', { role: 'status' }, message)));
  if (chosen.length < 2) return;
  const comparison = compare(chosen, known);
  const heading = document.querySelector('h1');
  if (heading) heading.textContent = comparison.title;
  all?.replaceChildren(
    newElement('div', { class: 'zinnen' }, drawn(drawSentences(comparison))),
    drawn(drawPicture(comparison)),
    drawn(drawTable(comparison)),
  );
}

showChosen(inlineData<Framed>('gegevens'));
