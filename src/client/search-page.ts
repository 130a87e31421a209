import type { SearchAnswer, SearchResult } from '../search/answer.ts';
import { resultsHeading } from '../search/found-sentence.ts';
import type { Link } from '../search/search-entry.ts';
import { answerTo } from './answer-to.ts';
import { hiddenUntil } from './hidden-until.ts';
import { newElement } from './new-element.ts';
import { resultItem } from './result-item.ts';

/** On the page with all results: shows those for the query in its address. */
export async function showResults(query: string) {
  const results = document.querySelector<HTMLElement>('#resultaten');
  const status = document.querySelector<HTMLElement>('.search-count');
  if (!results || !status || query === '') return;
  document.title = `${query} – ${document.title}`;
  leaveTheList();
  fillFields(query);
  showHelp(false);
  status.textContent = 'Bezig met zoeken…';
  try {
    const answer = await hiddenUntil(
      document.querySelectorAll('.search-results ~ *, .voet'),
      answerTo(query),
    );
    results.replaceChildren(...partsOf(answer));
    status.textContent = resultsHeading(answer, query);
    showHelp(!answer.results.some(({ href }) => href !== undefined));
  } catch {
    status.textContent = 'Zoeken lukt nu niet. Kies hieronder uw gemeente of plaats.';
    showHelp(true);
  }
}

/** Without this script the form leads to the list from A to Z; with it, the results stand above. */
function leaveTheList() {
  if (location.hash !== '#a-z') return;
  history.replaceState(null, '', location.pathname + location.search);
  scrollTo(0, 0);
}

function fillFields(query: string) {
  for (const input of document.querySelectorAll<HTMLInputElement>('site-search input')) {
    if (input.value === '') input.value = query;
  }
}

/** What helps who found nothing: how to ask, and the list from A to Z. */
function showHelp(needed: boolean) {
  for (const help of document.querySelectorAll<HTMLElement>('.search-help')) help.hidden = !needed;
}

function partsOf({ results, suggestions, notes }: SearchAnswer): Node[] {
  return [
    ...notes.map((note) => newElement('p', { class: 'search-note' }, note)),
    ...(results.length > 0
      ? [newElement('ol', { class: 'search-result-list' }, ...results.map(resultItem))]
      : []),
    ...suggestionLine(suggestions),
    ...nearbyLines(results),
  ];
}

function suggestionLine(suggestions: readonly SearchResult[]): Node[] {
  const links = suggestions.flatMap(({ title, href }) =>
    href === undefined ? [] : [{ title, href }],
  );
  if (links.length === 0) return [];
  return [
    newElement('p', { class: 'search-suggestions' }, 'Bedoelde u ', ...joined(links, ' of '), '?'),
  ];
}

function nearbyLines(found: readonly SearchResult[]): Node[] {
  const nearby = found[0]?.nearby;
  return nearby
    ? [
        newElement(
          'p',
          { class: 'search-nearby' },
          `${nearby.lead} `,
          ...joined(nearby.links, ', '),
          '.',
        ),
      ]
    : [];
}

function joined(links: readonly Link[], separator: string): (Node | string)[] {
  return links.flatMap(({ title, href }, at) => [
    ...(at > 0 ? [separator] : []),
    newElement('a', { href }, title),
  ]);
}
