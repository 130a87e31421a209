import { colours } from './paint.ts';

const names = new Map(Object.entries(colours).map(([name, colour]) => [colour as string, name]));

/** A picture in the colours that a site chose instead of those of `paint.ts`, by name. */
export const recoloured = (
  picture: string,
  chosen: Readonly<Record<string, string | undefined>>,
): string =>
  picture.replace(/"(#[0-9a-f]{3,6})"/g, (whole, colour: string) => {
    const other = chosen[names.get(colour) ?? ''];
    return other ? `"${other}"` : whole;
  });
