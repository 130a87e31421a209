import { countryIndex } from '../../site/searched.ts';

export const GET = () => Response.json(countryIndex);
