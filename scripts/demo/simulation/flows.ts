import type { SchemeName, Theme } from '../person.ts';

/** What has a rhythm of its own in the year and over the years, and a level in each structure. */
export const flows = [
  'accueil',
  'formation',
  'formation_region',
  'emploi',
  'emploi_durable',
  'alternance',
  'scolarite',
  'volontariat',
  'immersion',
  'contact',
  'entretien',
  'atelier',
  'sante',
  'numerique',
  'mobilite',
  'logement',
  'citoyennete',
  'pacea',
  'garantie_jeunes',
  'cej',
  'permis_b_region',
  'pass_numerique',
  'mobilite_internationale',
  'aide_alimentaire',
  'point_sante',
  'erip',
] as const;

export type Flow = (typeof flows)[number];

/** Themes of acts that are counted. */
export type ThemeFlow = Extract<Flow, Theme>;

/** Schemes that are entered for themselves; civic service comes with its situation. */
export type SchemeFlow = Extract<Flow, SchemeName>;
