import { wordsOfAddress } from '../text/words-of-address.ts';
import { searchRegion } from './fetch-search.ts';
import { resultItem } from './result-item.ts';

const most = 3;

/** On the page for an address that leads nowhere: offers what its words may have meant. */
class NotFound extends HTMLElement {
  async connectedCallback() {
    const words = wordsOfAddress(location.pathname);
    const list = this.querySelector('ul');
    // The page itself has an address too, which is no postcode.
    if (words === '' || words === '404' || !list) return;
    const search = await searchRegion();
    const { results, suggestions } = search(words);
    const found = [...results, ...suggestions].filter(({ href }) => href !== undefined);
    if (found.length === 0) return;
    list.replaceChildren(...found.slice(0, most).map(resultItem));
    this.hidden = false;
  }
}

customElements.define('not-found', NotFound);
