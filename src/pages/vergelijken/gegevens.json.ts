import { compared } from '../../compared.ts';

export const GET = () => Response.json(compared);
