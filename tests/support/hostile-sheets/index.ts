import { blankRows, soundDialects, unsoundDialects } from './dialects.ts';
import { otherFiles } from './files.ts';
import { brokenStructures } from './structures.ts';
import { badValues, doubtfulValues } from './values.ts';

/** Files by kind, each with the outcome that was fixed beforehand. */
export const hostileSheets = {
  'sound dialects': soundDialects,
  'blank rows': blankRows,
  'unsound dialects': unsoundDialects,
  'broken structures': brokenStructures,
  'bad values': badValues,
  'doubtful values': doubtfulValues,
  'other files': otherFiles,
};
