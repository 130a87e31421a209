import { answerFields } from '../survey/answer-fields.ts';
import { answeredIn, silentIn, type Atlas, type Entry } from '../survey/atlas.ts';
import { leadersOf } from '../survey/leaders.ts';
import { changesIn, otherReadings } from '../survey/other-readings.ts';
import { capitalise, formatCount, formatList } from '../text/format.ts';
import { partOf, withAnAnswer } from '../text/part-of.ts';
import { gaps, isGiven } from '../survey/gap.ts';
import { approaches } from '../survey/vocabulary.ts';
import { approachGroups } from './answer-groups.ts';
import type { Chart } from './chart.ts';
import { eachToItsOrigin, nameCell, valueCell } from './entry-cells.ts';
import type { KeyEntry } from './key.ts';
import { mapWithKey } from './map-with-key.ts';
import { sampleSize } from './sample-size.ts';
import { approachFill } from './square.ts';
import { hasMap, offMapNote } from './tile-map.ts';

/** The approach of an answer in words, or why there is none. */
function approachText({ response }: Entry): string {
  if (response.status !== 'beantwoord') return gaps[response.status].label;
  return isGiven(response.approach)
    ? approaches[response.approach.value].label
    : gaps[response.approach.gap].label;
}

/** How many answers there are of each approach; what is not known comes last. */
export const approachKey = (atlas: Atlas): KeyEntry[] => [
  ...approachGroups(atlas).map(({ entries, ...group }) => ({ ...group, count: entries.length })),
  { fill: 'stil', label: gaps['niet-gereageerd'].label, count: silentIn(atlas).length },
];

/** Who carries the main load, on the tile map. */
export const approachMap: Chart = {
  name: 'Aanpak op de kaart',
  title: (atlas) => {
    const answered = answeredIn(atlas).length;
    const known = approachGroups(atlas).filter(({ fill }) => fill !== 'onduidelijk');
    if (known.every(({ entries }) => entries.length === 0))
      return answered === 1
        ? 'Het enige antwoord zegt niet duidelijk wie het meeste deed'
        : 'Geen antwoord zegt duidelijk wie het meeste deed';
    const { first, count } = leadersOf(
      known,
      ({ entries }) => entries.length,
      answered,
      changesIn(
        otherReadings(atlas.codings, 'aanpak'),
        ({ entries }) => entries,
        ({ fill }, items) => items.has(fill),
      ),
    );
    const [only] = first;
    if (!only)
      return `Wie het meeste deed, volgens ${formatCount(answered, 'antwoord', 'antwoorden')}`;
    const names = formatList(first.map(({ label }) => label.replace(/^vooral /, '')));
    const of = partOf(count, answered, withAnAnswer);
    const did = only.fill === 'burgers' ? 'deden' : 'deed';
    return first.length === 1
      ? `Bij ${of} ${did} ${names} het meeste, volgens onze indeling`
      : `${capitalise(names)} deden even vaak het meeste: elk bij ${of}, volgens onze indeling`;
  },
  subtitle: (atlas) =>
    `Wie volgens het antwoord het meeste deed, ${atlas.survey.year}. ${sampleSize(answeredIn(atlas).length, atlas.asked.length)}.`,
  draw: (atlas, options) =>
    mapWithKey(atlas, {
      ...options,
      fill: approachFill,
      value: approachText,
      entries: approachKey(atlas),
    }),
  table: ({ asked }) => ({
    columns: ['Gemeente', answerFields.aanpak.label],
    rows: asked.map((entry) => [nameCell(entry), valueCell(entry, 'aanpak', approachText(entry))]),
  }),
  origin: () => eachToItsOrigin,
  notes: ({ asked }) => [
    ...offMapNote(asked),
    hasMap(asked)
      ? 'Elk vierkant is een gemeente. De letters zijn een afkorting van de naam. De plaats op de kaart klopt ongeveer.'
      : 'Elk vierkant is een gemeente. Zij staan in de volgorde van het alfabet.',
    'Wij deelden de antwoorden in groepen in. De gemeenten deden dat niet zelf.',
  ],
  sources: ({ survey }) => [survey.source],
};
