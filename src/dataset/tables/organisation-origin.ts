import { formatList } from '../../text/format.ts';
import type { OriginOf, Publication } from './table.ts';
import { gaps } from '../../survey/gap.ts';

/** Every place that mentions an organisation: its source, and where in it. */
const mentionsOf = (organisation: unknown, { municipalities }: Publication) =>
  municipalities.flatMap(({ name, responses, arrangements, amounts }) => [
    ...responses
      .filter(({ partners }) => partners.some((partner) => partner.organisation === organisation))
      .map(({ source }) => ({ source, place: `antwoord van ${name}` })),
    ...[...arrangements, ...amounts]
      .filter((fact) => fact.organisation === organisation)
      .map(({ source }) => ({ source, place: 'de tekst van deze bron' })),
  ]);

/** The name of an organisation: the first source that mentions it or what it is part of, and every place there. */
export const organisationNameOrigin: OriginOf = {
  each: ({ organisatie_id }, publication) => {
    const { named, parent } =
      publication.tables.organisations.find(({ id }) => id === organisatie_id) ?? {};
    const own = mentionsOf(organisatie_id, publication);
    const mentions = own.length > 0 || !parent ? own : mentionsOf(parent, publication);
    const [first] = mentions;
    const places = mentions.filter(({ source }) => source === first?.source);
    return {
      source: first?.source ?? null,
      place: first
        ? formatList([...new Set(places.map(({ place }) => place))])
        : `${gaps['niet-genoemd'].label} in een antwoord of afspraak; staat er als geheel van een onderdeel`,
      kind: named === false ? 'ingedeeld' : 'overgenomen',
    };
  },
};
