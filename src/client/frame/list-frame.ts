import { MunicipalityTable } from '../municipality-table.ts';

/** The list in the frame of another site: the choice of its reader leaves the Back button of that site alone. */
class FramedTable extends MunicipalityTable {
  protected override remember() {
    // A frame without an origin may not change its address either.
  }
}

customElements.define('municipality-table', FramedTable);
