import { SiteSearch } from './site-search.ts';
import { showResults } from './search-page.ts';

customElements.define('site-search', SiteSearch);
void showResults(new URLSearchParams(location.search).get('q')?.trim() ?? '');
