import { quantities } from './quantities.ts';
import { type Edition, rowsOf } from './readEditions.ts';
import type { Territories } from './Territories.ts';

/** What a file says of a count at an extraction. */
export interface Claim {
  name: string;
  extraction: string;
  low: number;
  high: number;
  kind: 'exact' | 'rounded' | 'hidden' | 'hiddenRounded' | 'rule';
}

type Row = Record<string, string>;

/** Indicators that count acts: nobody is given away by them. */
const acts = new Set(['entretiens', 'ateliers_informations_collectives']);

/** Rounded whatever their metadata say. */
const always = ['activite_mensuelle_anterieure', 'parcours_apres_formation'];

/**
 * Everything that the rows of an edition say, each count under the name of what it counts.
 * `divisionOf` gives the codes among which the territories of a year were counted at an extraction.
 */
export function claimsOf(
  edition: Edition,
  territories: Territories,
  divisionOf: (extraction: string, year: string) => ReadonlySet<string>,
): Claim[] {
  const read = readers[edition.dataset];
  if (read === undefined) return [];
  const claims: Claim[] = [];
  for (const row of rowsOf(edition)) {
    const extraction = row.date_extraction ?? edition.extraction;
    const rounding = always.includes(edition.dataset) ? 5 : edition.rounding;
    const status = row.statut_valeur;
    /** `isAlone`: the row is hidden for this very count; `numbers`: how many it was rounded from. */
    const say: Say = (name, text, { isAlone = true, numbers = 1 } = {}) => {
      if (status === 'secret') {
        const kind = isAlone && rounding !== null ? 'hiddenRounded' : 'hidden';
        claims.push({ name, extraction, low: 0, high: Number.POSITIVE_INFINITY, kind });
        return;
      }
      if (status === 'sans_objet') {
        claims.push({ name, extraction, low: 0, high: 0, kind: 'rule' });
        return;
      }
      if (status !== 'publie' || text === undefined || text === '') return;
      const value = Number(text);
      // In a rounded edition all zeros are hidden, but those that a rule gives.
      if (rounding === null) {
        claims.push({ name, extraction, low: value, high: value, kind: 'exact' });
      } else if (value === 0) claims.push({ name, extraction, low: 0, high: 0, kind: 'rule' });
      else {
        const error = numbers * Math.floor(rounding / 2);
        const low = Math.max(rounding, value - error);
        claims.push({ name, extraction, low, high: value + error, kind: 'rounded' });
      }
    };
    const rule = (name: string) => claims.push({ name, extraction, low: 0, high: 0, kind: 'rule' });
    const place = (year: number) =>
      territories.canonical(
        row.territoire_code ?? territories.region,
        year,
        divisionOf(extraction, yearOf(row)),
      );
    read(row, say, { extraction, region: territories.region, place, rule });
  }
  return claims;
}

type Say = (
  name: string,
  text: string | undefined,
  options?: { isAlone?: boolean; numbers?: number },
) => void;
interface Context {
  extraction: string;
  region: string;
  /** The name of the territory of the row, in a year. */
  place(year: number): string;
  /** Zero, by the rule of counting. */
  rule(name: string): void;
}
type Reader = (row: Row, say: Say, context: Context) => void;

/** The year, or the cohort, that a row tells. */
export const yearOf = (row: Row): string =>
  (row.annee ?? row.cohorte ?? row.annee_sortie ?? row.periode ?? '').slice(0, 4);

/** The last month, as 12 × year + month − 1, that had ended on the day of an extraction. */
function lastMonth(extraction: string): number {
  const [year = 0, month = 1, day = 1] = extraction.slice(0, 10).split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return year * 12 + month - 1 - (day === lastDay ? 0 : 1);
}

/** Last month of a year whose people have reached a horizon: 12 once all of them have. */
function reached(year: number, horizon: number, extraction: string): number {
  return Math.min(12, Math.max(0, lastMonth(extraction) - horizon - year * 12 + 1));
}

const monthly =
  (column: 'effectif' | 'cumul'): Reader =>
  (row, say, context) => {
    const [yearText = '', part = ''] = (row.periode ?? '').split('-');
    const year = Number(yearText);
    const territory = context.place(year);
    const indicator = row.indicateur ?? '';
    const isQuarter = part.startsWith('T');
    const number = Number(isQuarter ? part.slice(1) : part);
    if (column === 'cumul') {
      const month = isQuarter ? number * 3 : number;
      say(quantities.cumulated(year, territory, indicator, month), row.cumul);
    } else if (isQuarter) {
      say(quantities.quarter(year, territory, indicator, number), row.effectif);
    } else say(quantities.month(year, territory, indicator, number), row.effectif);
  };

const readers: Record<string, Reader> = {
  activite_annuelle: (row, say, context) => {
    const indicator = row.indicateur ?? '';
    if (acts.has(indicator)) return;
    const year = Number(row.annee);
    say(quantities.cumulated(year, context.place(year), indicator, 12), row.effectif);
  },
  activite_mensuelle: monthly('effectif'),
  activite_mensuelle_anterieure: monthly('effectif'),
  cumuls_mensuels: monthly('cumul'),
  profil_annuel: (row, say, context) => {
    const year = Number(row.annee);
    const { population = '', dimension = '', modalite = '' } = row;
    const territory = context.place(year);
    say(quantities.profile(year, territory, population, dimension, modalite), row.effectif);
  },
  parcours_situations: (row, say, context) => {
    const year = Number(row.cohorte);
    const territory = context.place(year);
    const month = Number(row.mois_depuis_accueil);
    const { population = '', situation = '' } = row;
    say(quantities.situation(year, territory, population, month, situation), row.effectif);
    const until = reached(year, month, context.extraction);
    if (row.observes && until > 0)
      say(quantities.cohort(year, territory, population, until), row.observes);
  },
  parcours_transitions: (row, say, context) => {
    const year = Number(row.cohorte);
    const territory = context.region;
    const horizon = Number(row.horizon);
    const { situation_entree: from = '', situation_horizon: to = '' } = row;
    if ((row.population ?? 'ensemble') !== 'ensemble') return;
    const until = reached(year, horizon, context.extraction);
    if (until === 12) say(quantities.flow(year, territory, horizon, from, to), row.effectif);
    if (row.suivis_complets && until > 0)
      say(quantities.cohort(year, territory, 'ensemble', until), row.suivis_complets);
  },
  parcours_premiere_entree: (row, say, context) => {
    const year = Number(row.cohorte);
    const territory = context.place(year);
    const month = Number(row.mois);
    const { population = '', issue = '', hypothese = '' } = row;
    const shared = { isAlone: false };
    say(quantities.followed(year, territory, population, issue), row.suivis, shared);
    // The cohort, rounded, less those followed, rounded.
    const rest = { ...shared, numbers: 2 };
    say(quantities.already(year, territory, population, issue), row.deja_en_situation, rest);
    for (const situation of ['formation', 'alternance', 'emploi']) {
      if (issue !== 'first_exit' && issue !== `${situation}_ever`) continue;
      const name = quantities.entered(year, territory, population, issue, situation, month);
      say(name, row[`cumul_${situation}`], shared);
    }
    const stopped = quantities.stopped(year, territory, population, issue, hypothese, month);
    const isWhole = reached(year, month, context.extraction) === 12;
    // Dates alone decide: of a whole cohort, nobody's follow-up stops if the lost are kept.
    if (hypothese === 'observe' && isWhole) context.rule(stopped);
    else say(stopped, row.cumul_censures, shared);
  },
  parcours_apres_formation: (row, say, context) => {
    const year = Number(row.annee_sortie);
    const territory = context.place(year);
    const horizon = Number(row.horizon);
    const { financement = '', situation = '' } = row;
    const until = reached(year, horizon, context.extraction);
    if (until === 12)
      say(quantities.afterTraining(year, territory, financement, horizon, situation), row.effectif);
    if (row.suivis_complets && until > 0)
      say(quantities.leavers(year, territory, financement, until), row.suivis_complets);
  },
};
