import { indicatorCatalogue } from '../../../src/contracts/indicatorCatalogue.ts';
import type { CountedField } from './CountedField.ts';
import { lifeTableFields } from './lifeTableFields.ts';
import type { Row } from './tableRows.ts';

/** Where a dataset keeps its period, and which of its fields are counts. */
interface CountedTable {
  period: (row: Row) => string;
  fields: (row: Row) => CountedField[];
}

const countsOfActs = new Set(
  indicatorCatalogue.filter(({ unit }) => !/^(jeunes|entrées)/.test(unit)).map(({ id }) => id),
);

const onePlace = (...parts: unknown[]) => parts.map(String).join('|');

const people = (field: string, measure: string): CountedField => ({
  field,
  measure,
  people: true,
  zeroByRule: false,
});

const activity = (row: Row): CountedField[] => [
  {
    ...people('effectif', String(row.indicateur)),
    people: !countsOfActs.has(String(row.indicateur)),
  },
];

/** The datasets whose cells are protected together. */
export const countedTables: Readonly<Record<string, CountedTable>> = {
  activite_annuelle: { period: (row) => String(row.annee), fields: activity },
  activite_mensuelle: { period: (row) => String(row.periode), fields: activity },
  profil_annuel: {
    period: (row) => String(row.annee),
    fields: (row) => [people('effectif', onePlace(row.population, row.dimension, row.modalite))],
  },
  parcours_situations: {
    period: (row) => String(row.cohorte),
    fields: (row) => {
      const at = onePlace('situations', row.population, row.mois_depuis_accueil);
      return [
        people('effectif', onePlace(at, row.situation)),
        people('observes', onePlace(at, 'observes')),
      ];
    },
  },
  parcours_transitions: {
    period: (row) => String(row.cohorte),
    fields: (row) => {
      const at = onePlace('transitions', row.population, row.horizon);
      return [
        people('effectif', onePlace(at, row.situation_entree, row.situation_horizon)),
        people('suivis_complets', onePlace(at, 'suivis_complets')),
      ];
    },
  },
  parcours_premiere_entree: { period: (row) => String(row.cohorte), fields: lifeTableFields },
  parcours_apres_formation: {
    period: (row) => String(row.annee_sortie),
    fields: (row) => {
      const at = onePlace('apres_formation', row.financement, row.horizon);
      return [
        people('effectif', onePlace(at, row.situation)),
        people('suivis_complets', onePlace(at, 'suivis_complets')),
      ];
    },
  },
};
