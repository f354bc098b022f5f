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
} as const;

export type ColorName = keyof typeof lightTheme;
export type Theme = Readonly<Record<ColorName, string>>;

/** The same names on dark paper. */
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
};

/** A colour as a CSS variable that falls back on the light theme: `var(--ink, #1c2126)`. */
export function color(name: ColorName): string {
  return `var(--${name}, ${lightTheme[name]})`;
}
