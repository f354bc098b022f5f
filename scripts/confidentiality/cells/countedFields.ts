import type { CountedField } from './CountedField.ts';
import { lifeTableFields } from './lifeTableFields.ts';
import type { Row } from './tableRows.ts';

/** Where a dataset keeps its period, and which of its fields are counts. */
interface CountedTable {
  period: (row: Row) => string;
  fields: (row: Row) => CountedField[];
}

const onePlace = (...parts: unknown[]) => parts.map(String).join('|');

const counted = (field: string, measure: string): CountedField => ({
  field,
  measure,
  zeroByRule: false,
});

/** Young people of a cohort: the same at every horizon, since the whole cohort has reached it. */
export function cohortMeasure(population: unknown): string {
  return onePlace('cohorte', population, 'suivis');
}

/**
 * The dataset that a cell is named after: its own, but for the size of a cohort, which several show
 * and which is hidden in all of them.
 */
export function namingDataset(dataset: string, measure: string): string {
  return measure.startsWith('cohorte|') ? 'parcours_situations' : dataset;
}

/** Young people whose training ended in the year: the same at every horizon. */
export function trainedMeasure(funding: unknown): string {
  return onePlace('apres_formation', funding, 'suivis');
}

const activity = (row: Row): CountedField[] => [counted('effectif', String(row.indicateur))];

/** The datasets whose cells are protected together. */
export const countedTables: Readonly<Record<string, CountedTable>> = {
  activite_annuelle: { period: (row) => String(row.annee), fields: activity },
  activite_mensuelle: { period: (row) => String(row.periode), fields: activity },
  cumuls_mensuels: {
    period: (row) => String(row.periode),
    // Exact ones are the sum of published months: they say nothing more.
    fields: (row) => (row.arrondi ? [counted('cumul', onePlace('cumul', row.indicateur))] : []),
  },
  profil_annuel: {
    period: (row) => String(row.annee),
    fields: (row) => [counted('effectif', onePlace(row.population, row.dimension, row.modalite))],
  },
  parcours_situations: {
    period: (row) => String(row.cohorte),
    fields: (row) => {
      const at = onePlace('situations', row.population, row.mois_depuis_accueil);
      return [
        counted('effectif', onePlace(at, row.situation)),
        counted('observes', cohortMeasure(row.population)),
      ];
    },
  },
  parcours_transitions: {
    period: (row) => String(row.cohorte),
    fields: (row) => {
      const at = onePlace('transitions', row.population, row.horizon);
      return [
        counted('effectif', onePlace(at, row.situation_entree, row.situation_horizon)),
        counted('suivis_complets', cohortMeasure(row.population)),
      ];
    },
  },
  parcours_premiere_entree: { period: (row) => String(row.cohorte), fields: lifeTableFields },
  parcours_apres_formation: {
    period: (row) => String(row.annee_sortie),
    fields: (row) => {
      const at = onePlace('apres_formation', row.financement, row.horizon);
      return [
        counted('effectif', onePlace(at, row.situation)),
        counted('suivis_complets', trainedMeasure(row.financement)),
      ];
    },
  },
};
