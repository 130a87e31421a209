const fileProblems: Record<string, string> = {
  ENOENT: 'bestaat niet. Kijk na of de naam klopt.',
  EISDIR: 'is een map; hier hoort een bestand.',
  ENOTDIR: 'is geen map; hier hoort er een.',
  EACCES: 'mag niet worden gelezen of geschreven. Pas de rechten aan, of kies een andere plaats.',
  EPERM: 'kan niet worden vervangen. Is het open in Excel of een ander programma? Sluit het daar.',
  EBUSY: 'is in gebruik. Is het open in Excel of een ander programma? Sluit het daar.',
  EROFS: 'staat op een schijf waarop niet geschreven mag worden. Kies een andere plaats.',
  ENAMETOOLONG: 'heeft een te lange naam. Kies een kortere.',
  ENOSPC: 'past niet meer op de schijf. Maak ruimte vrij en probeer het opnieuw.',
};

/** What went wrong with a file, in a sentence with its remedy; undefined where it was something else. */
export function fileMistake(cause: unknown): string | undefined {
  const { code = '', path, dest = path } = cause as NodeJS.ErrnoException & { dest?: string };
  const problem = fileProblems[code];
  return problem === undefined ? undefined : `${dest ?? 'Een bestand'} ${problem}`;
}
