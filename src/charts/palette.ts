/**
 * The colours of charts and pages on light paper. Each is published as the CSS variable of the
 * same name (`--formation`), so that a page switches to dark and a copied SVG keeps its colours.
 *
 * `-text` variants reach 4.5:1 on paper (labels); lines and large numerals reach 3:1.
 */
export const lightTheme = {
  paper: '#fbfaf6',
  ink: '#1c2126',
  muted: '#5d6670',
  rule: '#d9d5cb',
  neutral: '#dfdacd',
  reference: '#7d838a',
  emploi: '#1f5fa8',
  'emploi-text': '#1f5fa8',
  alternance: '#7aa7d9',
  'alternance-line': '#4a89c9',
  'alternance-text': '#3573b0',
  formation: '#0f766e',
  'formation-pale': '#7fb8b1',
  'formation-text': '#0f766e',
  scolarite: '#c4a52f',
  'scolarite-text': '#856a0b',
  'demandeur-emploi': '#d9a07a',
  'demandeur-emploi-text': '#a2582a',
  autre: '#cbbfd4',
  'autre-text': '#74628a',
  inconnue: '#dedbd2',
  'inconnue-hatch': '#948e80',
  'inconnue-text': '#5d6670',
  land: '#f0ece2',
  'land-edge': '#b9b2a2',
  'ramp-1': '#cfe5e0',
  'ramp-2': '#93c9c1',
  'ramp-3': '#4ba398',
  'ramp-4': '#0f766e',
  'ramp-5': '#083f3b',
  'ramp-edge': '#0b4f49',
} as const;

export type ColorName = keyof typeof lightTheme;
export type Theme = Readonly<Record<ColorName, string>>;

/** The same names on dark paper; the ramp goes from near the paper (few) to light (many). */
export const darkTheme: Theme = {
  paper: '#14181c',
  ink: '#e9e7e1',
  muted: '#a4acb4',
  rule: '#353b42',
  neutral: '#343a41',
  reference: '#8b929a',
  emploi: '#5f9fe3',
  'emploi-text': '#7db3ec',
  alternance: '#b4d2f2',
  'alternance-line': '#b4d2f2',
  'alternance-text': '#b4d2f2',
  formation: '#2ea394',
  'formation-pale': '#1f6a62',
  'formation-text': '#46bfae',
  scolarite: '#d6b945',
  'scolarite-text': '#d6b945',
  'demandeur-emploi': '#c98b62',
  'demandeur-emploi-text': '#e0a67f',
  autre: '#8b7f99',
  'autre-text': '#b9abc9',
  inconnue: '#454b52',
  'inconnue-hatch': '#7d858e',
  'inconnue-text': '#a4acb4',
  land: '#23282e',
  'land-edge': '#4a525b',
  'ramp-1': '#1d4a46',
  'ramp-2': '#23766e',
  'ramp-3': '#2ea394',
  'ramp-4': '#7fd0c4',
  'ramp-5': '#dcf5f0',
  'ramp-edge': '#8fd6cb',
};

/** A colour as a CSS variable that falls back on the light theme: `var(--ink, #1c2126)`. */
export function color(name: ColorName): string {
  return `var(--${name}, ${lightTheme[name]})`;
}

/** The five classes of the map, from few to many. */
export const ramp: readonly string[] = (
  ['ramp-1', 'ramp-2', 'ramp-3', 'ramp-4', 'ramp-5'] as const
).map(color);
