import './command/tell-mistakes.ts';
import { runNew } from './nieuw/run-new.ts';

process.exitCode = await runNew(process.argv.slice(2), console);
