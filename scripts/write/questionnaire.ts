import { atlasOption, chooseAtlas } from '../command/atlas-choice.ts';
import { readOptions } from '../command/read-options.ts';
import { writeQuestionnaire } from './questionnaire/write-questionnaire.ts';

/** Writes the questions of a survey out, and says where. */
export async function writeOutQuestions(words: readonly string[]): Promise<void> {
  const { values } = readOptions(words, {
    command: 'npm run questionnaire',
    options: { ...atlasOption, enquete: { type: 'string' } },
  });
  const written = await writeQuestionnaire(chooseAtlas(values.atlas), values.enquete);
  console.log(['De vragen staan in:', ...written.map((path) => `  ${path}`)].join('\n'));
}
