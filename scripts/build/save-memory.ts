import { setFlagsFromString } from 'node:v8';

// Imported before all else by what builds: Node, what draws pictures and what bundles read this once,
// when they are loaded.

// The heap grows to 1.7 times what is in use, not to several times that, for some more processor time.
setFlagsFromString('--heap-growing-percent=70');
// A build takes seconds: what it does some thousand times ends before faster code for it would be made.
setFlagsFromString('--invocation-count-for-maglev=1500');
setFlagsFromString('--invocation-count-for-turbofan=20000');
// What is let go is kept for half a second: the next picture takes it up, where fresh memory would
// cost more than the drawing.
process.env['MIMALLOC_PURGE_DELAY'] = '500';
// Pages of 4 kB: in those of 2 MB a bundler fills a third more memory, and each is cleared first.
process.env['MIMALLOC_ALLOW_THP'] = '0';
