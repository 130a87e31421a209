import { compared } from '../../site/comparison.ts';

export const GET = () => Response.json(compared);
