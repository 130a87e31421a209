import { MunicipalityTable } from './municipality-table.ts';

customElements.define('municipality-table', MunicipalityTable);
