import { describe, expect, test } from 'vitest';
import type { Line } from '../exampleExtract.ts';
import { countExample } from '../ingestExample.ts';
import type { ExactTables } from './countExtract.ts';

type Rows = ExactTables['parcours_situations'];

const spell = (id_jeune: string, situation: string, from: string, to = ''): Line => ({
  id_jeune,
  situation,
  date_debut: from,
  date_fin: to,
});

/** Situations held by somebody in a month, at a territory: `emploi:2 inconnue:1 /3`. */
function month(rows: Rows, mois: number, territoire = '75', population = 'ensemble') {
  const cells = rows.filter(
    (row) =>
      row.cohorte === 2023 &&
      row.mois_depuis_accueil === mois &&
      row.territoire_code === territoire &&
      row.population === population,
  );
  if (cells[0]?.statut_valeur !== 'publie') return cells[0]?.statut_valeur;
  const held = cells.filter((row) => row.effectif !== 0);
  return [...held.map((row) => `${row.situation}:${row.effectif}`), `/${cells[0].observes}`].join(
    ' ',
  );
}

describe('parcours_situations', () => {
  test('takes the situation of the last day of a month, the first of the list', async () => {
    const { parcours_situations: rows } = await countExample({
      jeunes: ['a', 'b', 'c', 'd'].map((id_jeune) => ({ id_jeune })), // January 2023.
      situations: [
        spell('a', 'formation', '2023-02-28', '2023-03-31'), // Months 1 and 2.
        spell('a', 'emploi', '2023-04-01', '2023-04-29'), // Ends before the end of month 3.
        spell('b', 'demandeur_emploi', '2022-06-01'), // Still running.
        spell('b', 'formation', '2023-03-01', '2023-04-30'), // Before the search in the list.
        spell('b', 'immersion', '2023-06-30', '2023-06-30'), // Month 5, before it too: “autre”.
        spell('c', 'emploi', '2020-01-01', '2023-01-30'), // Over before the end of month 0.
        spell('c', 'inconnue', '2023-03-01'),
        // d has no situation at all.
      ],
      metadata: { date_extraction: '2025-12-31', periode_fin: '2025-12-31' },
    });
    expect(month(rows, 0)).toBe('demandeur_emploi:1 inconnue:3 /4');
    expect(month(rows, 1)).toBe('formation:1 demandeur_emploi:1 inconnue:2 /4');
    expect(month(rows, 2)).toBe('formation:2 inconnue:2 /4');
    expect(month(rows, 3)).toBe('formation:1 inconnue:3 /4');
    expect(month(rows, 4)).toBe('demandeur_emploi:1 inconnue:3 /4');
    expect(month(rows, 5)).toBe('autre:1 inconnue:3 /4');
    expect(month(rows, 23)).toBe('demandeur_emploi:1 inconnue:3 /4'); // December 2024.
  });

  test('observes a month once it has ended for the whole cohort', async () => {
    const { parcours_situations: rows } = await countExample({
      jeunes: [
        { id_jeune: 'a', date_premier_accueil: '2023-01-31' },
        { id_jeune: 'b', date_premier_accueil: '2023-11-01' }, // First act in November.
      ],
      situations: [spell('a', 'emploi', '2023-01-01'), spell('b', 'emploi', '2023-01-01')],
      // In the middle of June 2024: May is the last observed month, month 5 of December 2023.
      metadata: { date_extraction: '2024-06-15', periode_fin: '2024-06-15' },
    });
    expect(month(rows, 5)).toBe('emploi:2 /2');
    // Observed for both, but nobody of December would be: a cohort does not change its size.
    expect(month(rows, 6)).toBe('non_disponible');
    expect(month(rows, 16)).toBe('non_disponible');
    expect(month(rows, 24)).toBe('non_disponible');
  });

  test('observes the month whose last day is that of the extraction', async () => {
    const { parcours_situations: rows } = await countExample({
      jeunes: [{}],
      situations: [spell('j1', 'emploi', '2023-03-31')],
      metadata: { date_extraction: '2024-02-29', periode_fin: '2024-02-29' },
    });
    // Month 2 of December 2023.
    expect(month(rows, 2)).toBe('emploi:1 /1');
    expect(month(rows, 3)).toBe('non_disponible');
  });

  test('has as many people in every month of a cohort', async () => {
    const { parcours_situations: rows } = await countExample({
      jeunes: ['a', 'b', 'c'].map((id_jeune, rank) => ({
        id_jeune,
        date_premier_accueil: `2023-0${1 + 4 * rank}-10`,
      })),
      metadata: { date_extraction: '2024-11-02', periode_fin: '2024-11-02' },
    });
    const own = rows.filter((row) => row.cohorte === 2023 && row.territoire_code === '75');
    const known = own.filter(({ population }) => population === 'ensemble');
    expect(new Set(known.map(({ observes }) => observes))).toEqual(new Set([3, null]));
    expect(month(rows, 10)).toBe('inconnue:3 /3');
    expect(month(rows, 11)).toBe('non_disponible');
  });

  test('parts the region by population, and the missions locales by landmarks', async () => {
    const { parcours_situations: rows } = await countExample({
      jeunes: [
        { id_jeune: 'a', sexe: 'M', date_naissance: '2005-02' }, // 17 at the first reception.
        { id_jeune: 'b', code_structure: '19031S00', date_naissance: '2001-01' }, // 22.
      ],
      situations: [spell('a', 'scolarite', '2020-09-01')],
    });
    expect(month(rows, 6, '75', 'sexe_hommes_ou_autre')).toBe('scolarite:1 /1');
    expect(month(rows, 6, '75', 'age_moins_18')).toBe('scolarite:1 /1');
    expect(month(rows, 6, '75', 'age_18_21')).toBe('/0');
    expect(month(rows, 6, '75', 'age_22_plus')).toBe('inconnue:1 /1');
    expect(month(rows, 6, '19')).toBe('inconnue:1 /1');
    expect(month(rows, 6, '33063S00')).toBe('scolarite:1 /1');
    const months = (level: string, population: string) => [
      ...new Set(
        rows
          .filter((row) => row.territoire_niveau === level && row.population === population)
          .map((row) => row.mois_depuis_accueil),
      ),
    ];
    expect(months('region', 'ensemble')).toEqual(Array.from({ length: 25 }, (_, mois) => mois));
    expect(months('region', 'sexe_femmes')).toEqual([6, 12, 24]);
    expect(months('departement', 'ensemble')).toEqual([0, 6, 12, 24]);
    expect(months('mission_locale', 'ensemble')).toEqual([6, 12, 24]);
    const below = rows.filter((row) => row.territoire_niveau !== 'region');
    expect(new Set(below.map((row) => row.population))).toEqual(new Set(['ensemble']));
    // FRR zones date from 2024: earlier cohorts have no such population.
    const frr = rows.filter((row) => row.population.startsWith('residence_frr'));
    expect(new Set(frr.map((row) => row.cohorte))).toEqual(new Set([2024]));
  });
});
