import './build/save-memory.ts';
import { enableCompileCache } from 'node:module';

// What loads after this has been compiled by an earlier build, but for what changed.
enableCompileCache('.build/code/machine');
await import('./command/tell-mistakes.ts');
const { runBuild } = await import('./build/run-build.ts');
await runBuild(process.argv.slice(2));
