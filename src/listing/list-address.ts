import { firstState, type Choices, type ListOffer, type ListState } from './list-state.ts';

/** The state that an address asks for; what the list does not offer is left out. */
export function stateFrom(search: string, offer: ListOffer): ListState {
  const asked = new URLSearchParams(search);
  const column = asked.get('sorteer');
  const direction = asked.get('richting') === 'af' ? 'af' : 'op';
  const first = firstState(offer);
  return {
    column: column !== null && offer.columns.includes(column) ? column : first.column,
    direction,
    choices: choicesFrom(asked, offer),
  };
}

function choicesFrom(asked: URLSearchParams, { filters }: ListOffer): Choices {
  const choices = new Map<string, ReadonlySet<string>>();
  for (const [filter, options] of filters) {
    const wanted = new Set(asked.getAll(filter));
    const known = options.filter((option) => wanted.has(option));
    if (known.length > 0) choices.set(filter, new Set(known));
  }
  return choices;
}

/** The query of a state’s address, always in the same order; empty for the list as it comes. */
export function searchFor({ column, direction, choices }: ListState, offer: ListOffer): string {
  const asked = new URLSearchParams();
  for (const [filter, options] of offer.filters)
    for (const option of options)
      if (choices.get(filter)?.has(option)) asked.append(filter, option);
  const first = firstState(offer);
  if (column !== first.column || direction !== first.direction) {
    asked.set('sorteer', column);
    asked.set('richting', direction);
  }
  const query = asked.toString();
  return query === '' ? '' : `?${query}`;
}
