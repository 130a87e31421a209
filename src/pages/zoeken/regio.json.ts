import { regionIndex } from '../../site/searched.ts';

export const GET = () => Response.json(regionIndex);
