import './command/tell-mistakes.ts';
import { checkAddress } from './check/check-address.ts';
import { checkData } from './check/check-data.ts';
import { checkFrozen } from './check/check-frozen.ts';
import { checkPublic } from './check/check-public.ts';
import { atlasOption, chooseAtlas } from './command/atlas-choice.ts';
import { Mistake } from '../src/text/mistake.ts';
import { readOptions } from './command/read-options.ts';

/** What can be checked, each by itself: `npm run check:data`. */
const parts: Record<string, (atlas: string) => unknown> = {
  data: checkData,
  address: checkAddress,
  frozen: checkFrozen,
  public: checkPublic,
};

const [wanted = '', ...more] = process.argv.slice(2);
const command = `npm run check:${wanted}`;
const part = Object.hasOwn(parts, wanted) ? parts[wanted] : undefined;
if (!part)
  throw new Mistake(
    `Kies uit ${Object.keys(parts)
      .map((name) => `npm run check:${name}`)
      .join(', ')}.`,
  );
const { values } = readOptions(more, { command, options: atlasOption });
await part(chooseAtlas(values.atlas));
