/**
 * What a state keeps of a dataset: all of it, its last edition alone, the rows of the region there,
 * or all of it but, before its last edition, the rows of the region alone. Rows of départements
 * could not be kept without those of their missions locales: what is left of their totals would no
 * longer be known to be large.
 */
export type Kept = 'all' | 'last' | 'last_region' | 'region_but_last';

/** The datasets of a state besides the registers, by name; and the outlines. */
type Choice = Readonly<Record<string, Kept>>;

/** Without them there is no site: they are in every state. */
export const registers = ['missions_locales', 'territoires', 'communes'] as const;

const year: Choice = { activite_annuelle: 'all', profil_annuel: 'all' };
const months: Choice = {
  activite_mensuelle: 'all',
  cumuls_mensuels: 'all',
  activite_mensuelle_anterieure: 'all',
};
const pathways: Choice = {
  parcours_situations: 'all',
  parcours_transitions: 'all',
  parcours_premiere_entree: 'all',
  parcours_apres_formation: 'all',
  parcours_types: 'all',
  parcours_types_mois: 'all',
  parcours_types_noms: 'all',
};
const official: Choice = {
  contexte_officiel: 'all',
  inserjeunes_cfa: 'all',
  reperes_publies: 'all',
};
const around: Choice = {
  ...official,
  reseau_annuel: 'all',
  animation_annuelle: 'all',
  reperes_accord_cadre: 'all',
  objectifs_accord_cadre: 'all',
  couverture: 'all',
  calendrier: 'all',
  contours: 'all',
};
const only = (kept: Kept, choice: Choice): Choice =>
  Object.fromEntries(Object.keys(choice).map((name) => [name, kept]));
const fromExtract = { ...year, ...months, ...pathways };
const { parcours_premiere_entree: _entries, ...withoutCurves } = fromExtract;

/** States of `data/` in which the site is whole: what each holds besides the registers. */
export const dataStates = {
  /** The registers alone: the day on which the repository begins. */
  repertoires: {},
  /** What is known before any extract: the registers and the official series. */
  registres: official,
  /** One closed year, without its months, its network or what surrounds it. */
  annee: only('last', year),
  /** The months of one year that is not closed. */
  mois: only('last', months),
  /** Years and months, without what follows people. */
  sans_parcours: { ...year, ...months, ...around },
  /** What comes from the extract alone: no network, no animation, no agreement, no official series. */
  extrait: fromExtract,
  /** What an extract of few people gives: nothing below the region; and no curve of entry. */
  region: { ...only('last_region', withoutCurves), ...around },
  /** Territories that are published from some year on. */
  puis_territoires: { ...only('region_but_last', fromExtract), ...around },
  tout: { ...fromExtract, ...around, revisions: 'all' },
} satisfies Readonly<Record<string, Choice>>;

export type DataState = keyof typeof dataStates;
