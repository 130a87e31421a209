import { compared, softenedSubjects } from '../../site/comparison.ts';

export const GET = () => Response.json(softenedSubjects(compared));
