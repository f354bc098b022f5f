import { error } from '../anomaly.ts';
import type { Dataset } from '../dataset.ts';
import type { Rule } from './rule.ts';

/** Datasets that hold every year of `activite_annuelle`. */
const companions = ['profil_annuel', 'reseau_annuel'];

/** A year is published whole: its activity, its profile and its network. */
export const uncoveredYears: Rule = (dataset, datasets) => {
  const activity = datasets.get('activite_annuelle');
  if (!companions.includes(dataset.contract.name) || !activity?.complete || !dataset.complete) {
    return [];
  }
  const found = yearsOf(dataset);
  return [...yearsOf(activity)]
    .filter((year) => !found.has(year))
    .sort()
    .map((year) =>
      error(
        { file: dataset.metadataFile, line: 1, column: 1 },
        `l’année ${year} est dans activite_annuelle et manque ici`,
        'les mêmes années dans activite_annuelle, profil_annuel et reseau_annuel',
        `ajoutez l’édition ${year}, ou retirez-la d’activite_annuelle`,
      ),
    );
};

function yearsOf({ rows }: Dataset): Set<unknown> {
  return new Set(rows.map(({ values }) => values.annee));
}
