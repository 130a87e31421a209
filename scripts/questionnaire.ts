import './command/tell-mistakes.ts';
import { atlasOption, chooseAtlas } from './command/atlas-choice.ts';
import { readOptions } from './command/read-options.ts';
import { writeQuestionnaire } from './questionnaire/write-questionnaire.ts';

const { values } = readOptions(process.argv.slice(2), {
  command: 'npm run questionnaire',
  options: { ...atlasOption, enquete: { type: 'string' } },
});
const written = await writeQuestionnaire(chooseAtlas(values.atlas), values.enquete);
console.log(['De vragen staan in:', ...written.map((path) => `  ${path}`)].join('\n'));
