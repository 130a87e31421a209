import { grownProject } from '../support/grown-project.ts';

// The tests read `data/` and `dist/` of the folder that they run in.
process.chdir(grownProject);
