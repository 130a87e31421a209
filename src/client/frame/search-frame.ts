import type { Subject } from '../../comparison/subject.ts';
import { drawCard, type CardContext } from '../../embeds/draw-card.ts';
import { frameOptions } from '../../embeds/frame-options.ts';
import { silence } from '../../embeds/silence.ts';
import { openSearch, type Search } from '../../search/open-search.ts';
import type { CountryIndex, RegionIndex } from '../../search/search-index.ts';
import { drawn } from '../drawn.ts';
import { answerParts, slugIn } from './answer-parts.ts';
import { newElement } from '../new-element.ts';
import { inlineData } from './inline-data.ts';

interface SearchData {
  region: RegionIndex;
  country: CountryIndex;
  subjects: Subject[];
  context: CardContext;
}

const pause = 150;
const { region, country, subjects, context } = inlineData<SearchData>('gegevens');
const bySlug = new Map(subjects.map((subject) => [subject.slug, subject]));
const field = document.querySelector<HTMLInputElement>('#zoek-veld');
const results = document.querySelector('.gevonden');
const place = document.querySelector('.gekozen-kaart');
const status = document.querySelector('.zoek-melding');
const notAsked = silence({ name: 'deze gemeente', status: 'niet-gevraagd' }, context).join(' ');
let search: Search | undefined;
let typing: ReturnType<typeof setTimeout> | undefined;

/** Shows the card of a municipality under the field, or says why it has none. */
function choose(slug: string) {
  const subject = bySlug.get(slug);
  place?.replaceChildren(
    subject ? drawn(drawCard(subject, context, 'h2')) : newElement('p', {}, notAsked),
  );
  if (status)
    status.textContent = subject ? `De kaart van ${subject.name} staat hieronder.` : notAsked;
}

/** Answers what stands in the field; a name that is written right brings its card at once. */
function answer(chooseFirst: boolean) {
  clearTimeout(typing);
  const query = field?.value.trim() ?? '';
  results?.replaceChildren();
  place?.replaceChildren();
  if (status) status.textContent = '';
  if (query === '') return;
  search ??= openSearch(region, country);
  const found = search(query);
  results?.replaceChildren(...answerParts(found));
  const [first] = found.results.filter((result) => slugIn(result.href) !== '');
  const sure = first?.match === 'exact' && found.results[0] === first;
  if (first && (sure || chooseFirst)) choose(slugIn(first.href));
  else if (status && !first) status.textContent = `“${query}” staat niet in deze gegevens.`;
}

field?.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => answer(false), pause);
});
// No form: a sandbox without allow-forms would hold it back.
field?.addEventListener('keydown', ({ key }) => {
  if (key === 'Enter') answer(true);
});
document.querySelector('.zoek-knop')?.addEventListener('click', () => answer(true));
results?.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLElement>('button');
  if (button) choose(button.dataset['slug'] ?? '');
});

document.querySelector('.zoek-kaart')?.removeAttribute('hidden');
const [apart = ''] = frameOptions(location.search).apart;
if (bySlug.has(apart)) choose(apart);
