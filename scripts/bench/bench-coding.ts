import { knownNames } from '../../src/import/coding/names-for-lists.ts';
import { readFileSync } from 'node:fs';
import { group } from 'd3';
import { checkedData } from '../disk/checked-data.ts';
import { municipalityList } from '../../src/import/municipality-list.ts';
import { readMunicipalityList } from '../import/read-municipality-list.ts';
import { readAnswerList } from '../../src/import/coding/answer-list.ts';
import { scoreCoding, type CodingScore } from '../../src/import/coding/score-coding.ts';

const percent = (share: number) => `${(100 * share).toFixed(1).replace('.', ',')} %`;
const count = (scores: readonly CodingScore[], key: 'wanted' | 'missed' | 'byForm' | 'extra') =>
  scores.reduce((sum, score) => sum + score[key].length, 0);

/**
 * How much of a coding by hand the proposals find: each municipality in turn, with what the tables
 * teach without it. The text of the answers is given by path, for it is not the project’s.
 */
export function benchCoding(file: string) {
  const data = checkedData('data');
  const known = knownNames(municipalityList(readMunicipalityList('data/landelijk/gemeenten.csv')));
  const { answers } = readAnswerList(readFileSync(file, 'utf8'), known);
  console.log(`\nVoorstellen bij ${answers.length} antwoorden, elk zonder wat het zelf leert`);
  for (const [subject, scores] of group(scoreCoding(data, answers), (score) => score.subject)) {
    const wanted = count(scores, 'wanted');
    const found = wanted - count(scores, 'missed');
    const byForm = count(scores, 'byForm');
    const proposed = found - byForm + count(scores, 'extra');
    console.log(
      `${subject}: ${found} van ${wanted} gevonden (${percent(found / wanted)})${byForm > 0 ? `, waarvan ${byForm} alleen als nieuwe naam` : ''}; van ${proposed} voorstellen uit de woordenlijst ${percent((found - byForm) / proposed)} juist`,
    );
    for (const score of scores.filter((row) => row.missed.length > 0))
      console.log(`  gemist bij ${score.name}: ${score.missed.join(', ')}`);
  }
  console.log(
    'De vaste woorden in data/themawoorden.csv komen uit het codeboek. Wie ze koos, had deze antwoorden gelezen: voor themas is de uitkomst daardoor gunstig.',
  );
}
