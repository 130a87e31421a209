/** The light colours, as `styles/tokens.css` has them; a test holds the two equal. */
export const colours = {
  ground: '#fbfcfd',
  ink: '#14181d',
  quiet: '#56606a',
  rule: '#d5dbe1',
  wash: '#eef2f5',
  accent: '#c62f16',
  blue: '#2b5d8c',
  ochre: '#c27c03',
  teal: '#4e937f',
  slate: '#414a54',
  white: '#fff',
} as const;

/**
 * Where Jost is not installed a narrower letter stands in, never a wider one that would run out of
 * its place.
 */
export const fontFamily = "Jost, Futura, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

const { ground, ink, quiet, rule, wash, blue, ochre, teal, slate, white } = colours;

/** What each class of a drawing looks like in a picture that stands alone, without a stylesheet. */
export const paints: Record<string, string> = {
  t: `fill="${ink}"`,
  k: `font-weight="600"`,
  q: `fill="${quiet}"`,
  n: `font-weight="500"`,
  ja: `fill="${blue}"`,
  vluchtelingenwerk: `fill="${blue}"`,
  netwerk: `fill="${ochre}"`,
  gemeente: `fill="${slate}"`,
  burgers: `fill="${teal}"`,
  'andere-organisatie': `fill="${ground}" stroke="${ink}"`,
  'rand-oker': `fill="${ground}" stroke="${ochre}"`,
  'rand-blauw': `fill="${ground}" stroke="${blue}"`,
  onduidelijk: `fill="${rule}" stroke="${quiet}"`,
  leeg: `fill="none" stroke="${quiet}"`,
  stil: `fill="${wash}"`,
  arcering: `fill="none" stroke="${quiet}" stroke-opacity="0.55"`,
  lijn: `fill="none" stroke="${rule}"`,
  as: `fill="none" stroke="${quiet}"`,
  peil: `fill="none" stroke="${ink}" stroke-dasharray="3 3"`,
  'op-ja': `fill="${white}"`,
  'op-vluchtelingenwerk': `fill="${white}"`,
  'op-netwerk': `fill="${ink}"`,
  'op-gemeente': `fill="${white}"`,
  'op-burgers': `fill="${ink}"`,
  'op-andere-organisatie': `fill="${ink}"`,
  'op-onduidelijk': `fill="${ink}"`,
  'op-stil': `fill="${ink}"`,
};
