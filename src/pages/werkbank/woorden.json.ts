import { projectFiles } from '../../content/project-files.ts';
import { tablesThatTeach, taughtWords } from '../../workbench/taught-words.ts';

/** What the workbench knows a partner or a theme by, for a list that somebody pastes. */
export const GET = () => Response.json(taughtWords(projectFiles(...tablesThatTeach)));
