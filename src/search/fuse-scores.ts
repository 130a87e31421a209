import Fuse from 'fuse.js';

/** How well Fuse.js finds the query in each text: 0 is the same, 1 is nothing alike. */
export function fuseScores(query: string, texts: readonly string[], threshold: number) {
  const fuse = new Fuse(texts, { includeScore: true, ignoreFieldNorm: true, threshold });
  const scores = texts.map(() => 1);
  for (const { refIndex, score = 1 } of fuse.search(query)) scores[refIndex] = score;
  return scores;
}
