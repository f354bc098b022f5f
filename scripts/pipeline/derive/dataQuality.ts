import type { RowOf } from '../../../src/contracts/contract.ts';
import { codesOf } from '../../../src/contracts/nomenclatures.ts';
import type { qualiteDonnees } from '../../../src/contracts/qualiteDonnees.ts';
import { smallestDenominator } from '../../../src/contracts/smallestDenominator.ts';
import { type Datasets, type ReadRow, statusOf } from '../dataset.ts';
import { roundTo } from './roundTo.ts';
import { type Status, worstValueStatus } from './worstStatus.ts';

export type DataQuality = RowOf<typeof qualiteDonnees> & { statut: Status };

type Information = DataQuality['information'];
type Values = ReadRow['values'];

/** Profile dimensions of first receptions, and their modality of those who are not known. */
const profileUnknowns: Readonly<Record<string, { information: Information; modality: string }>> = {
  diplome: { information: 'diplome', modality: 'inconnu' },
  logement: { information: 'logement', modality: 'inconnu' },
  situation_entree: { information: 'situation_entree', modality: 'inconnue' },
};

/** Months after the first reception at which a situation may be unknown. */
const followUp: Readonly<Record<number, Information>> = {
  6: 'situation_6_mois',
  12: 'situation_12_mois',
  24: 'situation_24_mois',
};

/**
 * `qualite_donnees`: share of first receptions for whom something is unknown, in % with one
 * decimal, from published counts alone; none on fewer than 30 people.
 */
export function dataQuality(datasets: Datasets): DataQuality[] {
  const rows = [...atReception(datasets), ...later(datasets)];
  return rows.sort((a, b) => compareKeys(keyOf(a), keyOf(b)));
}

function atReception(datasets: Datasets): DataQuality[] {
  const totals = new Map(
    rowsOf(datasets, 'activite_annuelle')
      .filter(({ values }) => values.indicateur === 'premiers_accueils')
      .map(({ values }) => [placeKey(values), values]),
  );
  return rowsOf(datasets, 'profil_annuel').flatMap(({ values, statut }) => {
    const unknown = profileUnknowns[String(values.dimension)];
    const isUnknown =
      values.population === 'premiers_accueils' && values.modalite === unknown?.modality;
    const total = totals.get(placeKey(values));
    if (!isUnknown || unknown === undefined || total === undefined) return [];
    const statuts = [values.statut_valeur, total.statut_valeur];
    return [quality(values, unknown.information, total.effectif, statuts, statut)];
  });
}

function later(datasets: Datasets): DataQuality[] {
  return rowsOf(datasets, 'parcours_situations').flatMap(({ values, statut }) => {
    const information = followUp[Number(values.mois_depuis_accueil)];
    const isUnknown = values.population === 'ensemble' && values.situation === 'inconnue';
    if (!isUnknown || information === undefined) return [];
    const cohort = { ...values, annee: values.cohorte ?? null };
    return [quality(cohort, information, values.observes, [values.statut_valeur], statut)];
  });
}

function quality(
  values: Values,
  information: Information,
  total: Values[string] | undefined,
  statuts: readonly unknown[],
  statut: Status,
): DataQuality {
  const status = worstValueStatus(statuts as DataQuality['statut_valeur'][]);
  const unknown = Number(values.effectif);
  const isShown = status === 'publie' && typeof total === 'number' && total >= smallestDenominator;
  return {
    annee: Number(values.annee),
    territoire_niveau: values.territoire_niveau as DataQuality['territoire_niveau'],
    territoire_code: String(values.territoire_code),
    territoire_nom: String(values.territoire_nom),
    information,
    inconnus: isShown ? unknown : null,
    jeunes: isShown ? total : null,
    part: isShown ? roundTo((100 * unknown) / total, 1) : null,
    statut_valeur: isShown || status !== 'publie' ? status : 'non_disponible',
    statut,
  };
}

function rowsOf(datasets: Datasets, name: string): { values: Values; statut: Status }[] {
  const dataset = datasets.get(name);
  if (dataset === undefined) return [];
  return dataset.rows.map(({ values, edition }) => ({
    values,
    statut: statusOf(dataset, edition),
  }));
}

function placeKey({ annee, territoire_niveau, territoire_code }: Values): string {
  return [annee, territoire_niveau, territoire_code].join('|');
}

const levels: readonly string[] = codesOf('territoire_niveau');
const informations: readonly string[] = codesOf('information');

/** Years, levels from the region down, codes, then what is missing in the order of its list. */
function keyOf(row: DataQuality): (number | string)[] {
  const { annee, territoire_niveau, territoire_code, information } = row;
  return [
    annee,
    levels.indexOf(territoire_niveau),
    territoire_code,
    informations.indexOf(information),
  ];
}

function compareKeys(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const rank = a.findIndex((value, index) => value !== b[index]);
  if (rank === -1) return 0;
  return (a[rank] as number | string) < (b[rank] as number | string) ? -1 : 1;
}
