import type { SiteSettings } from './site-settings.ts';

type Colours = Partial<Record<string, string>>;

const declarations = (colours: Colours) =>
  Object.entries(colours)
    .map(([name, colour]) => `--${name}:${colour};`)
    .join('');

/**
 * The colours of the settings as a stylesheet that stands behind `styles/tokens.css`. A colour that
 * has a light and a dark form follows the scheme of the page, which an embed may set by itself.
 */
export function colourSheet({ light, dark }: SiteSettings['colours']): string {
  const both = Object.entries(light).map(([name, colour]) => {
    const other = (dark as Colours)[name];
    return [name, other === undefined ? colour : `light-dark(${colour},${other})`];
  });
  const darkOnly = Object.entries(dark).filter(([name]) => !(name in light));
  return `:root{${declarations(Object.fromEntries(both) as Colours)}}@media (prefers-color-scheme:dark){:root{${declarations(Object.fromEntries(darkOnly))}}}`;
}
