import type { SiteSettings } from './site-settings.ts';

const declarations = (colours: Partial<Record<string, string>>) =>
  Object.entries(colours)
    .map(([name, colour]) => `--${name}:${colour};`)
    .join('');

/** The colours of the settings as a stylesheet that stands behind `styles/tokens.css`. */
export const colourSheet = ({ light, dark }: SiteSettings['colours']): string =>
  `:root{${declarations(light)}}@media (prefers-color-scheme:dark){:root{${declarations(dark)}}}`;
