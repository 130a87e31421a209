import { filterRows } from '../listing/filter-rows.ts';
import { searchFor, stateFrom } from '../listing/list-address.ts';
import { countSentence, orderSentence } from '../listing/list-sentence.ts';
import { firstState, type ListOffer, type ListState } from '../listing/list-state.ts';
import { optionCounts } from '../listing/option-counts.ts';
import { orderRows, type RowGroup } from '../listing/order-rows.ts';
import { FilterControls } from './filter-controls.ts';
import { idle } from './idle.ts';
import { copyLink, downloadRows } from './list-actions.ts';
import { keepTableRoles } from './keep-table-roles.ts';
import { columnsOf, readList, type ReadColumn, type ReadList } from './read-list.ts';
import { markValues, showGroups } from './show-groups.ts';
import { addSortButtons, markSorted } from './sort-headers.ts';

/** Before what is clicked hears of it, and never again. */
const first = { capture: true, once: true };

/** The list of municipalities to sort and filter. Without this script the whole table stands there. */
export class MunicipalityTable extends HTMLElement {
  #controls: FilterControls | undefined;
  #table: HTMLTableElement | null = null;
  #columns: ReadList['columns'] = new Map();
  #read: ReadList | undefined;
  #offer: ListOffer = { columns: [], filters: new Map() };
  #state: ListState = firstState(this.#offer);
  #groups: RowGroup[] = [];

  connectedCallback() {
    const controls = this.querySelector<HTMLElement>('.lijst-bediening');
    this.#table = this.querySelector('table');
    if (!controls || !this.#table || this.#controls) return;
    this.#controls = new FilterControls(controls);
    this.#columns = columnsOf(this.#table);
    this.#offer = { columns: [...this.#columns.keys()], filters: this.#controls.options };
    this.#listen(this.#controls);
    this.#restore();
    controls.hidden = false;
    void this.#prepare(this.#table);
  }

  /** The table with its rows as data, read when they are first needed. */
  get #list(): ReadList | undefined {
    if (this.#table)
      this.#read ??= readList(this.#table, this.#columns, [...this.#offer.filters.keys()]);
    return this.#read;
  }

  /** Draws what the address asks for; the list as it comes stands there until somebody touches it. */
  async #prepare(table: HTMLTableElement) {
    if (this.query === '') this.addEventListener('click', () => this.#draw(), first);
    else this.#draw();
    await idle();
    keepTableRoles(table);
  }

  #listen(controls: FilterControls) {
    addSortButtons(this.#columns, (column) => this.#sortBy(column));
    this.addEventListener('change', () => this.#change({ choices: controls.choices }));
    this.#onClick('wis', () => {
      controls.clear();
      this.#change({ choices: controls.choices });
    });
    this.#onClick('kopieer', () => void this.#tell(copyLink()));
    this.#onClick('download', () => void this.#tell(downloadRows(this.#shown(), 'csv')));
    this.#onClick('download-excel', () => void this.#tell(downloadRows(this.#shown(), 'excel')));
    addEventListener('popstate', () => {
      this.#restore();
      this.#draw();
    });
  }

  #onClick(action: string, answer: () => void) {
    this.querySelector(`[data-action="${action}"]`)?.addEventListener('click', answer);
  }

  #sortBy({ id, numeric }: ReadColumn) {
    const { column, direction } = this.#state;
    const first = numeric ? 'af' : 'op';
    const other = direction === 'op' ? 'af' : 'op';
    this.#change({ column: id, direction: id === column ? other : first });
  }

  #change(change: Partial<ListState>) {
    this.#state = { ...this.#state, ...change };
    this.remember(this.query);
    this.#draw();
  }

  /** What is shown, as the query of an address; empty for the list as it comes. */
  get query(): string {
    return searchFor(this.#state, this.#offer);
  }

  /** Puts the query of what is shown into the address. */
  protected remember(query: string) {
    history.pushState(null, '', location.pathname + query);
  }

  #restore() {
    this.#state = stateFrom(location.search, this.#offer);
    if (this.#controls) this.#controls.choices = this.#state.choices;
    markSorted(this.#columns, this.#state.column, this.#state.direction);
  }

  #draw() {
    const list = this.#list;
    const column = list?.columns.get(this.#state.column);
    if (!list || !column) return;
    const { choices, direction } = this.#state;
    const rows = filterRows(list.rows, choices);
    this.#groups = orderRows(rows, { column: column.id, direction, ranked: column.ranked });
    showGroups(list, this.#groups);
    markSorted(list.columns, column.id, direction);
    markValues(list, column.id);
    this.#controls?.show((filter) => optionCounts(list.rows, filter, choices));
    this.#describe(column, list.rows.length);
  }

  #describe({ id, by, numeric }: ReadColumn, total: number) {
    const { direction } = this.#state;
    const summary = { groups: this.#groups, total, by, numeric, direction };
    this.#say('count', countSentence(summary));
    this.#say('order', orderSentence(summary));
    this.#say('note', document.getElementById(`let-op-${id}`)?.textContent.trim() ?? '');
    this.#say('done', '');
  }

  // A live region speaks at every change of its text, so the same text is not set again.
  #say(what: string, text: string) {
    const place = this.querySelector<HTMLElement>(`[data-said="${what}"]`);
    if (!place || place.textContent === text) return;
    place.textContent = text;
    if (what === 'note') place.hidden = text === '';
  }

  async #tell(result: Promise<string>) {
    this.#say('done', '');
    this.#say('done', await result);
  }

  #shown() {
    if (!this.#read) this.#draw();
    const survey = this.#table?.dataset['survey'] ?? '';
    const codes = this.#groups.flatMap(({ rows }) => rows.map(({ row }) => row.id));
    return { survey, codes };
  }
}
