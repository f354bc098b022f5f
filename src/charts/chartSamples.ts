import { writtenMonth } from '../contracts/writtenMonth.ts';
import { mappedRegion } from './contoursFixture.ts';

/**
 * Small invented rows that the tests of charts draw: the shape of the published files, with an
 * absence of each kind, a name to escape and a very long one.
 */
const departements = [
  ['Creuse', 15.8, 14.9, 16.7],
  ['Charente', 14.9, 14, 15.8],
  ['Corrèze', 14.6, 13.5, 15.7],
  ['Deux-Sèvres', 14.1, 13.1, 15],
  ['Lot-et-Garonne', 13.7, 12.8, 14.6],
  ['Dordogne', 13.4, 12.5, 14.3],
  ['Vienne', 13.1, 12.2, 13.9],
  ['Haute-Vienne', 12.9, 12.1, 13.7],
  ['Charente-Maritime', 12.4, 11.5, 13.2],
  ['Landes', 12.2, 11.3, 13.2],
  ['Gironde', 11.6, 10.7, 12.3],
  ['Pyrénées-Atlantiques', 11.1, 10.2, 12],
] as const;

/** A rate by département, with its interval. */
export const departementRates = departements.map(([territoire_nom, valeur, low, high]) => ({
  territoire_niveau: 'departement',
  territoire_nom,
  valeur,
  borne_basse: low,
  borne_haute: high,
  statut_valeur: 'publie',
}));

/** The same for missions locales, with a long name, a name to escape and three absences. */
export const missionLocaleRates = [
  ['Maison de l’emploi et des entreprises de Parthenay-Gâtine - Mission locale', 14.2, 'publie'],
  ['Mission locale <Nord & Sud> Vienne', 13.1, 'publie'],
  ['Mission locale du Médoc', null, 'secret'],
  ['Mission locale Béarn Adour', 0, 'publie'],
  ['Mission locale du Haut Périgord', 0.04, 'publie'],
  ['Mission locale des 2 Rives', null, 'non_disponible'],
  ['Mission locale de Civray', null, 'sans_objet'],
].map(([territoire_nom, valeur, statut_valeur]) => ({
  territoire_nom,
  valeur,
  borne_basse: typeof valeur === 'number' ? Math.max(0, valeur - 1) : null,
  borne_haute: typeof valeur === 'number' ? valeur + 1 : null,
  statut_valeur,
}));

/** A rate by year for a territory, from 2018. */
export function yearlyRates(
  territoire_nom: string,
  values: readonly (number | 'secret' | 'non_disponible' | 'sans_objet')[],
) {
  return values.map((value, i) => {
    const valeur = typeof value === 'number' ? value : null;
    return {
      annee: 2018 + i,
      territoire_nom,
      valeur,
      borne_basse: valeur === null ? null : valeur - 0.6,
      borne_haute: valeur === null ? null : valeur + 0.6,
      statut_valeur: typeof value === 'number' ? 'publie' : value,
    };
  });
}

/** Totals since January: a full year, a year known by quarter, the beginning of a third. */
export const monthlyTotals = [
  ...[4780, 6688, 8352, 10216, 11642, 12817, 15611, 18073, 20048, 22224].map((valeur, i) => ({
    periode: `2022-${String(i + 3).padStart(2, '0')}`,
    valeur,
  })),
  { periode: '2023-03', valeur: 6537 },
  { periode: '2023-06', valeur: 11586 },
  { periode: '2023-09', valeur: 17462 },
  { periode: '2023-12', valeur: 25173 },
  { periode: '2024-03', valeur: 7199 },
  { periode: '2024-06', valeur: 12924 },
];

/** Counts by month up to this one. */
export function monthlyCounts(last: string, count: number) {
  const end = 12 * Number(last.slice(0, 4)) + Number(last.slice(5)) - 1;
  return Array.from({ length: count }, (_, rank) => {
    const month = end - count + 1 + rank;
    return {
      periode: writtenMonth(month),
      effectif: 30_000 + ((rank * 7919) % 9000),
      statut_valeur: 'publie',
    };
  });
}

/** Shares of the modalities of three dimensions, with those of the region. */
export const profileShares = [
  ['Sexe', 'Femmes', 49.2, 50.1],
  ['Sexe', 'Hommes ou autre', 50.8, 49.9],
  ['Âge', 'Moins de 18 ans', 19.1, 18.4],
  ['Âge', '18 à 21 ans', 57.2, 55],
  ['Âge', '22 à 25 ans', 22.9, 25.2],
  ['Âge', '26 ans et plus', null, 1.4],
  ['Diplôme le plus élevé', 'Aucun diplôme', 37, 35.2],
  ['Diplôme le plus élevé', 'CAP ou BEP', 24.4, 25.1],
  ['Diplôme le plus élevé', 'Baccalauréat', 28.5, 29],
  ['Diplôme le plus élevé', 'Au-delà du baccalauréat', 4.1, 4.7],
  ['Diplôme le plus élevé', 'Inconnu', 6, 6],
  ['Ni en emploi, ni en études, ni en formation (NEET)', 'Oui', 83, 83.4],
].map(([dimension, modalite, part, part_reference]) => ({
  dimension,
  modalite,
  part,
  part_reference,
  statut_valeur: part === null ? 'secret' : 'publie',
}));

/** A rate by modality of three dimensions, with its interval. */
export const profileRates = [
  ['Âge', 'Moins de 18 ans', 9.4],
  ['Âge', '18 à 21 ans', 13.2],
  ['Âge', '22 ans et plus', 15.1],
  ['Diplôme le plus élevé', 'Aucun diplôme', 8.7],
  ['Diplôme le plus élevé', 'Au-delà du baccalauréat', null],
  ['Quartier prioritaire de la politique de la ville (QPV)', 'En quartier prioritaire', 11.2],
  ['Quartier prioritaire de la politique de la ville (QPV)', 'Hors quartier ou inconnu', 13],
].map(([dimension, modalite, valeur]) => ({
  dimension,
  modalite,
  valeur,
  borne_basse: typeof valeur === 'number' ? valeur - 0.8 : null,
  borne_haute: typeof valeur === 'number' ? valeur + 0.8 : null,
  statut_valeur: valeur === null ? 'secret' : 'publie',
}));

/** Points of the map: the four structures around Bordeaux, towns far apart, two absences. */
export const mapRows = [
  ['Mission locale Bordeaux Avenir Jeunes', 'Bordeaux', 44.85761, -0.57344, 8120, 11.2],
  ['Mission locale des Hauts de Garonne', 'Cenon', 44.85473, -0.52156, 5230, 12.4],
  ['Mission locale Technowest', 'Mérignac', 44.83224, -0.68183, 4980, 10.4],
  ['Mission locale des Graves', 'Pessac', 44.79165, -0.67641, 3010, 12.9],
  ['Mission locale d’insertion du Poitou', 'Poitiers', 46.58356, 0.35969, 4300, 13.3],
  ['Mission locale La Rochelle Ré Pays d’Aunis', 'La Rochelle', 46.16189, -1.17504, 3100, 12],
  ['Mission locale de l’agglomération de Limoges', 'Limoges', 45.85428, 1.24901, 4100, 12.6],
  ['Mission locale Avenir Jeunes Pays Basque', 'Bayonne', 43.49235, -1.4659, 4400, 10.9],
  ['Mission locale pour les jeunes Pau Pyrénées', 'Pau', 43.32003, -0.35004, 2900, 11.5],
  ['Mission locale de la Creuse', 'Guéret', 46.16267, 1.87092, 1300, 15.8],
  ['Mission locale du <Médoc> & alentours', 'Lesparre-Médoc', 45.28163, -0.93475, 900, null],
  ['Mission locale de Haute-Corrèze', 'Ussel', 45.54998, 2.30479, null, null],
].map(([nom, commune, latitude, longitude, effectif, valeur], rank) => ({
  code: mappedRegion.structures[rank]?.code ?? '',
  nom,
  commune,
  latitude,
  longitude,
  effectif,
  statut_effectif: effectif === null ? 'secret' : 'publie',
  valeur,
  statut_valeur: valeur === null ? 'secret' : 'publie',
}));

const codes = [
  'emploi',
  'alternance',
  'formation',
  'scolarite',
  'demandeur_emploi',
  'autre',
  'inconnue',
];

/** Shares of the seven situations by month of follow-up, as in `parcours_parts`. */
export const monthlySituations = [
  [0, 5, 3, 4, 5, 64, 8, 11],
  [1, 7, 3, 5, 5, 56, 6, 18],
  [2, 8, 4, 6, 4, 48, 5, 25],
  [6, 11, 4, 6, 3, 33, 4, 39],
  [7, 11, 4, 6, 2, 31, 4, 42],
  [8, 12, 5, 5, 2, 29, 3, 44],
].flatMap(([mois, ...shares]) =>
  codes.map((situation, i) => ({ mois, situation, part: shares[i], statut_valeur: 'publie' })),
);

/** Situations of a territory and of the region at two months; at the last one some are secret. */
export const situationGroups = [
  { title: 'À 6 mois', shares: [11, 4, 6, 3, 33, 4, 39] },
  { title: 'À 12 mois', shares: [8, null, null, null, 15, null, 68] },
].map(({ title, shares }) => ({
  title,
  bars: [
    { label: 'Bassin d’Arcachon et Val de l’Eyre', parts: shares },
    { label: 'Région', parts: [14, 4, 7, 2, 24, 4, 45] },
  ].map(({ label, parts }) => ({
    label,
    rows: codes.map((situation, i) => ({
      situation,
      part: parts[i] ?? null,
      statut_valeur: (parts[i] ?? null) === null ? 'secret' : 'publie',
    })),
  })),
}));

/** Three types of pathways by month, as in `parcours_types_mois`, one with a long name. */
export const typePanels = [
  ['Vers l’emploi', '11 % des jeunes', 0.5],
  ['Une recherche d’emploi suivie, puis le silence', '31 % des jeunes', 1.1],
  ['<Le contact perdu>', '34 % des jeunes', 1.6],
].map(([title, note, tilt]) => ({
  title: String(title),
  note: String(note),
  rows: [0, 6, 12, 18, 24].flatMap((mois) => {
    const lost = Math.min(80, Math.round(2 * mois * Number(tilt)));
    const shares = [lost < 40 ? mois : 4, 3, 0, 2, 90 - lost - (lost < 40 ? mois : 4), 5, lost];
    return codes.map((situation, i) => ({
      mois_depuis_accueil: mois,
      situation,
      part: shares[i] ?? 0,
    }));
  }),
}));

/** A curve of first entry by spans of months, as in `parcours_courbes`. */
export function entryCurve(nom: string, values: readonly (number | 'secret' | 'non_disponible')[]) {
  return values.map((value, i) => {
    const estimation = typeof value === 'number' ? value : null;
    return {
      nom,
      mois: [3, 6, 12, 18, 24][i],
      estimation,
      borne_basse: estimation === null ? null : estimation - 0.8,
      borne_haute: estimation === null ? null : estimation + 0.9,
      statut_valeur: typeof value === 'number' ? 'publie' : value,
    };
  });
}

/** People by situation at first and twelve months later; two flows are secret. */
export const situationFlows = [
  ['demandeur_emploi', 'emploi', 900],
  ['demandeur_emploi', 'formation', 450],
  ['demandeur_emploi', 'demandeur_emploi', 2200],
  ['demandeur_emploi', 'inconnue', 3100],
  ['scolarite', 'scolarite', 300],
  ['scolarite', 'emploi', null],
  ['scolarite', 'inconnue', null],
  ['emploi', 'emploi', 250],
  ['inconnue', 'inconnue', 900],
].map(([situation_entree, situation_horizon, effectif]) => ({
  situation_entree,
  situation_horizon,
  effectif,
  statut_valeur: effectif === null ? 'secret' : 'publie',
}));

/** Differences between two cohorts: clear, not clear, null, secret. */
export const cohortGaps = [
  ['Ensemble', 13.5, 12.7, 0.8, 0.3, 1.3],
  ['Femmes', 14.3, 13.2, 1.1, 0.4, 1.8],
  ['Au-delà du baccalauréat', 11.9, 11.3, 0.6, -1.2, 2.4],
  ['Résidence en QPV', 13.4, 13.9, -0.5, -2.1, 1.1],
  ['Résidence hors QPV ou inconnue', 12, 12, 0, -1, 1],
  ['Diplôme inconnu', null, null, null, null, null],
].map(([libelle, estimation, estimation_reference, ecart, borne_basse, borne_haute]) => ({
  libelle,
  estimation,
  estimation_reference,
  ecart,
  borne_basse,
  borne_haute,
  statut_valeur: ecart === null ? 'secret' : 'publie',
}));
