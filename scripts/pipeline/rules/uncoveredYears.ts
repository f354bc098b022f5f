import { type Anomaly, error } from '../anomaly.ts';
import type { Dataset } from '../dataset.ts';
import type { Rule } from './rule.ts';

/** What is said of a year of activity that a dataset lacks. */
interface Absence {
  severity: Anomaly['severity'];
  expected: string;
  remedyOf: (year: string) => string;
}

/**
 * What comes with every year of `activite_annuelle`: its profile, counted from the same extract, and
 * its network, which is typed by hand and may come later.
 */
const companions: Readonly<Record<string, Absence>> = {
  profil_annuel: {
    severity: 'erreur',
    expected: 'les mêmes années dans activite_annuelle et profil_annuel',
    remedyOf: (year) => `ajoutez l’édition ${year}, ou retirez-la d’activite_annuelle`,
  },
  reseau_annuel: {
    severity: 'avertissement',
    expected: 'les mêmes années que dans activite_annuelle, dès qu’elles sont connues',
    remedyOf: (year) =>
      `rien à faire tant que ces nombres ne sont pas connus, le site les dit non disponibles ; ensuite, npm run nouvelle-edition -- ${year} --publication AAAA-MM-JJ`,
  },
};

/** A year is published with its profile; without its network, what needs it is not available. */
export const uncoveredYears: Rule = (dataset, datasets) => {
  const activity = datasets.get('activite_annuelle');
  const absence = companions[dataset.contract.name];
  if (absence === undefined || !activity?.complete || !dataset.complete) return [];
  const found = yearsOf(dataset);
  return [...yearsOf(activity)]
    .filter((year) => !found.has(year))
    .sort()
    .map((year) => ({
      ...error(
        { file: dataset.metadataFile, line: 1, column: 1 },
        `l’année ${year} est dans activite_annuelle et manque ici`,
        absence.expected,
        absence.remedyOf(String(year)),
      ),
      severity: absence.severity,
    }));
};

function yearsOf({ rows }: Dataset): Set<unknown> {
  return new Set(rows.map(({ values }) => values.annee));
}
