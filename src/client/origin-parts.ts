import { formatDate } from '../text/format-date.ts';

type Row = Readonly<Record<string, string | number | null>>;

/** What the file of a municipality says of how its values came about. */
export interface MunicipalityFile {
  codering?: readonly Row[];
  wijzigingen?: readonly Row[];
  reacties?: readonly Row[];
}

/** Which value: its survey, its column in the table of municipalities, and what was read for it. */
interface AskedValue {
  survey: string;
  column: string;
  fields: readonly string[];
}

const said = (cell: Row[string] | undefined): string =>
  cell === null || cell === undefined || cell === ''
    ? 'leeg'
    : String(cell)
        .replaceAll('|', ', ')
        .replace(/^niet-(?=ge)/, 'niet ');

const codingText = ({ eerste, tweede, vastgesteld, waarom }: Row): string => {
  const read =
    eerste === tweede && tweede === vastgesteld
      ? `Twee keer gelezen als: ${said(vastgesteld)}.`
      : `Eerste keer gelezen als: ${said(eerste)}. Tweede keer: ${said(tweede)}. Gekozen: ${said(vastgesteld)}.`;
  return `${read} Waarom: ${said(waarom)}`;
};

const changeText = ({ datum, oud, nieuw, waarom }: Row): string =>
  `Veranderd op ${formatDate(said(datum))}. Was: ${said(oud)}. Werd: ${said(nieuw)}. Waarom: ${said(waarom)}`;

const reactionText = ({ door, ontvangen_op: on, reactie }: Row): string =>
  `Reactie van de gemeente (${said(door)}, ${formatDate(said(on))}): ${said(reactie)}`;

/** How a value was read, what it was before, and what the municipality said of it: a text for each. */
export function originParts(
  { codering = [], wijzigingen = [], reacties = [] }: MunicipalityFile,
  { survey, column, fields }: AskedValue,
): string[] {
  const changes = wijzigingen.filter(
    ({ tabel, kolom, rij }) =>
      tabel === 'gemeenten' && kolom === column && said(rij).includes(survey),
  );
  const reactions = reacties.filter(
    ({ enquete, veld }) => enquete === survey && fields.includes(said(veld)),
  );
  return [
    ...codering
      .filter(({ enquete, veld }) => enquete === survey && fields.includes(said(veld)))
      .map(codingText),
    ...changes.map(changeText),
    ...(reactions.length > 0
      ? reactions.map(reactionText)
      : ['Wij kennen geen reactie van de gemeente.']),
  ];
}
