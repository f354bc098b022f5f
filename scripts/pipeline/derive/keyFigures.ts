import * as aq from 'arquero';
import type { chiffresCles } from '../../../src/contracts/chiffresCles.ts';
import type { RowOf } from '../../../src/contracts/contract.ts';
import type { Indicator, Proportion } from '../../../src/contracts/indicator.ts';
import { indicatorCatalogue, indicatorOf } from '../../../src/contracts/indicatorCatalogue.ts';
import { codesOf } from '../../../src/contracts/nomenclatures.ts';
import type { Datasets } from '../dataset.ts';
import { absentValue, type PublishedValue, rateValue } from './rateValue.ts';
import { roundTo } from './roundTo.ts';
import { profileTerm, type Term, termTable } from './termTable.ts';
import { worstStatus, worstValueStatus } from './worstStatus.ts';

export type KeyFigure = RowOf<typeof chiffresCles> & { statut: Term['statut'] };

const denominatorKeys = ['annee', 'territoire_niveau', 'territoire_code', 'denominateur_terme'];

const levels: readonly string[] = codesOf('territoire_niveau');

/** Where what counts are related to is published. */
const datasetOf: Readonly<Record<Proportion['denominator'], string>> = {
  conseillers_etp: 'reseau_annuel',
  jeunes_15_24: 'jeunes_residents',
};

/** An indicator's two terms, joined for one year and territory. */
interface JoinedTerms extends Omit<Term, 'terme' | 'effectif'> {
  indicateur: string;
  numerateur: number | null;
  /** Absent, as its statuses, when the indicator has no denominator or no row holds it. */
  denominateur?: number | null;
  statut_valeur_denominateur?: Term['statut_valeur'];
  statut_denominateur?: Term['statut'];
}

/**
 * `chiffres_cles`: every indicator of the catalogue by year and territory, in long format, of the
 * years of which the activity is there: the network of a year is often typed before it is closed.
 * A rate is published only if both its terms are, on a denominator of 30 or more; nothing is
 * related to advisers while no network is published, nor to residents while no census is.
 */
export function keyFigures(datasets: Datasets): KeyFigure[] {
  const closed = new Set(datasets.get('activite_annuelle')?.rows.map(({ values }) => values.annee));
  const terms = termTable(datasets).filter(aq.escape(({ annee }: Term) => closed.has(annee)));
  if (terms.numRows() === 0) return [];
  const isMade = ({ from }: Indicator) =>
    from.kind !== 'proportion' || datasets.has(datasetOf[from.denominator]);
  const indicators = aq.from(indicatorCatalogue.filter(isMade).map(termsOfIndicator));
  const numerators = terms.rename({ terme: 'numerateur_terme', effectif: 'numerateur' });
  const denominators = terms
    .semijoin(indicators, ['terme', 'denominateur_terme'])
    .select('annee', 'territoire_niveau', 'territoire_code', {
      terme: 'denominateur_terme',
      effectif: 'denominateur',
      statut_valeur: 'statut_valeur_denominateur',
      statut: 'statut_denominateur',
    });
  return indicators
    .join(numerators, 'numerateur_terme')
    .join_left(denominators, [denominatorKeys, denominatorKeys])
    .orderby(
      'annee',
      aq.escape((row: JoinedTerms) => levels.indexOf(row.territoire_niveau)),
      'territoire_code',
      'rang',
    )
    .objects({ limit: Infinity })
    .map((row) => keyFigure(row as JoinedTerms));
}

/** Names of the terms that make an indicator. */
function termsOfIndicator({ id, from: origin }: Indicator, rang: number) {
  const terms = {
    activity: () => [id, null],
    monthly: () => [id, null],
    structures: () => [id, null],
    resource: () => [id, null],
    rate: () => (origin.kind === 'rate' ? [origin.numerator, origin.denominator] : []),
    proportion: () => (origin.kind === 'proportion' ? [origin.numerator, origin.denominator] : []),
    share: () => (origin.kind === 'share' ? shareTerms(origin.term) : []),
  }[origin.kind]();
  return { indicateur: id, rang, numerateur_terme: terms[0], denominateur_terme: terms[1] };
}

function shareTerms({
  population,
  dimension,
  modality,
}: Record<'population' | 'dimension' | 'modality', string>) {
  const whole = population === 'accompagnes' ? 'jeunes_accompagnes' : population;
  return [profileTerm(population, dimension, modality), whole];
}

function keyFigure(row: JoinedTerms): KeyFigure {
  const indicator = indicatorOf(row.indicateur);
  const { annee, territoire_niveau, territoire_code, territoire_nom } = row;
  const common = {
    annee,
    territoire_niveau: territoire_niveau as KeyFigure['territoire_niveau'],
    territoire_code,
    territoire_nom,
    indicateur: indicator.id,
    unite: indicator.unit,
    statut: worstStatus([row.statut, row.statut_denominateur ?? row.statut]),
  };
  return inOrder({ ...common, ...figureOf(indicator, row) });
}

function figureOf({ from: origin }: Indicator, row: JoinedTerms): PublishedValue {
  const { numerateur, denominateur = null } = row;
  const status = row.statut_valeur_denominateur ?? 'publie';
  if (origin.kind === 'rate' || origin.kind === 'share') {
    return rateValue(
      { count: numerateur, status: row.statut_valeur },
      { count: denominateur, status },
    );
  }
  const worst = worstValueStatus([row.statut_valeur, status]);
  if (worst !== 'publie' || numerateur === null) {
    return { ...absentValue, numerateur, denominateur, statut_valeur: worst };
  }
  if (['activity', 'resource', 'structures'].includes(origin.kind)) {
    return { ...absentValue, valeur: numerateur, statut_valeur: 'publie' };
  }
  if (!denominateur) {
    return { ...absentValue, numerateur, denominateur, statut_valeur: 'non_disponible' };
  }
  const per = origin.kind === 'proportion' ? origin.per : 1;
  const valeur = roundTo((per * numerateur) / denominateur, 1);
  return { ...absentValue, valeur, numerateur, denominateur, statut_valeur: 'publie' };
}

/** Columns in the order of the contract. */
function inOrder(figure: KeyFigure): KeyFigure {
  const { annee, territoire_niveau, territoire_code, territoire_nom, indicateur, valeur, unite } =
    figure;
  const { numerateur, denominateur, borne_basse, borne_haute, statut_valeur, statut } = figure;
  return {
    annee,
    territoire_niveau,
    territoire_code,
    territoire_nom,
    indicateur,
    valeur,
    unite,
    numerateur,
    denominateur,
    borne_basse,
    borne_haute,
    statut_valeur,
    statut,
  };
}
