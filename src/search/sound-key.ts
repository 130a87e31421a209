/** How a name sounds, for people who write what they hear: `Neimeege` and `Nijmegen` agree. */
export function soundKey(folded: string): string {
  return folded
    .replaceAll('ei', 'ij')
    .replaceAll('au', 'ou')
    .replaceAll('ae', 'aa')
    .replaceAll('ie', 'i')
    .replaceAll('ch', 'g')
    .replaceAll('th', 't')
    .replace(/c(?=[ei])/g, 's')
    .replace(/[cq]/g, 'k')
    .replaceAll('z', 's')
    .replaceAll('v', 'f')
    .replace(/en$/, 'e')
    .replace(/d$/, 't')
    .replace(/(.)\1+/g, '$1');
}
