import { indicatorCatalogue } from '../../../src/contracts/indicatorCatalogue.ts';
import type { Row } from './tableRows.ts';

/** One count of a row. */
export interface CountedField {
  field: string;
  measure: string;
  /** False for acts and places: no person is behind a small number of them. */
  people: boolean;
  /** 0 hides nobody: dates alone decide it, not what people do. */
  zeroByRule: boolean;
}

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

/** Events that a life table of an outcome counts; the other columns have no meaning there. */
export function eventsOf(issue: string): string[] {
  const every = ['formation', 'alternance', 'emploi'];
  return issue === 'first_exit' ? every : every.filter((event) => issue === `${event}_ever`);
}

function lifeTable(row: Row): CountedField[] {
  const table = onePlace('premiere_entree', row.population, row.issue, row.hypothese);
  const at = (name: string) => onePlace(table, row.mois, name);
  return [
    people('a_risque', at('a_risque')),
    ...eventsOf(String(row.issue)).map((event) => people(`evenements_${event}`, at(event))),
    { ...people('censures', at('censures')), zeroByRule: row.hypothese !== 'perdu_censure' },
    people('deja_en_situation', onePlace(table, 'deja_en_situation')),
  ];
}

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
  parcours_premiere_entree: { period: (row) => String(row.cohorte), fields: lifeTable },
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
