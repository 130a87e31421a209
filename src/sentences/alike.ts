import { approachFill } from '../charts/square.ts';
import { answeredIn, silentIn, type Atlas, type Entry } from '../survey/atlas.ts';
import { answeredSentence } from '../survey/headline.ts';
import { isGiven } from '../survey/gap.ts';
import { noAnswer, unknownOf } from '../survey/no-answer.ts';
import { isUnasked } from '../survey/is-unasked.ts';
import { approaches } from '../survey/vocabulary.ts';
import { answer, askedMunicipality, partOf } from '../text/part-of.ts';
import { capitalise } from '../text/format.ts';

/** Those of whom a survey tells the same as of one municipality: that one is among them. */
export interface Alike {
  entries: readonly Entry[];
  sentence: string;
  /** What they have in common, in the key of a map. */
  label: string;
}

function alikeInApproach(atlas: Atlas, { municipality: { name }, response }: Entry): Alike {
  const answered = answeredIn(atlas);
  const fill = approachFill({ response } as Entry);
  const entries = answered.filter((entry) => approachFill(entry) === fill);
  const known = isGiven(response.approach) ? approaches[response.approach.value] : undefined;
  const who = known?.label.replace(/^vooral /, '');
  const alone = entries.length === 1;
  const where = alone
    ? `${answered.length === 1 ? 'In' : 'Alleen in'} het antwoord van ${name}`
    : `In ${partOf(entries.length, answered.length, answer)}`;
  const verb = who === approaches.burgers.label ? 'deden' : 'deed';
  const said = who
    ? `${where} ${verb} ${who} het meeste`
    : `${where} is niet duidelijk wie het meeste deed`;
  return {
    entries,
    sentence: `${said}${alone ? '' : `, ook in dat van ${name}`}. Zo deelden wij de antwoorden in.`,
    label: known?.label ?? 'niet duidelijk',
  };
}

function alikeInSilence(atlas: Atlas, { municipality: { name } }: Entry): Alike {
  const entries = silentIn(atlas);
  return {
    entries,
    sentence:
      entries.length === 1
        ? capitalise(`${atlas.asked.length === 1 ? '' : 'alleen '}${unknownOf(name)}.`)
        : `${capitalise(unknownOf(partOf(entries.length, atlas.asked.length, askedMunicipality)))}. ${name} is daar één van.`,
    label: noAnswer['niet-gereageerd'].short,
  };
}

/** The municipalities that a survey tells the same of; undefined where it did not ask this one. */
export function alikeTo(atlas: Atlas, code: string): Alike | undefined {
  const entry = atlas.asked.find(({ municipality }) => municipality.code === code);
  if (!entry) return undefined;
  if (entry.response.status !== 'beantwoord') return alikeInSilence(atlas, entry);
  if (!isUnasked(atlas, 'aanpak')) return alikeInApproach(atlas, entry);
  const entries = answeredIn(atlas);
  const here = entries.length === 1 ? 'Dat is' : 'Daar hoort';
  return {
    entries,
    sentence: `${answeredSentence(atlas)} ${here} ${entry.municipality.name}${entries.length === 1 ? '' : ' bij'}.`,
    label: 'een antwoord',
  };
}
