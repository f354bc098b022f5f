import { describe, expect, test } from 'vitest';
import { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import { activiteMensuelle } from '../../../src/contracts/activiteMensuelle.ts';
import { parcoursSituations } from '../../../src/contracts/parcoursSituations.ts';
import { reseauAnnuel } from '../../../src/contracts/reseauAnnuel.ts';
import { at, datasetFixture, messagesOf, registersFixture } from './datasetFixture.ts';
import { outOfValidity } from './outOfValidity.ts';

/** Bordeaux took over from Mérignac in 2024. */
const registers = registersFixture({
  '33281S00': { fin_validite: 2023, successeur: '33063S00' },
});
const expected = 'Attendu : des lignes dans les seules années de validité du répertoire.';

describe('outOfValidity', () => {
  test('accepts the years of the register, and pathways that are counted under later structures', () => {
    const rows = [
      { ...at('33281S00'), annee: 2023 },
      { ...at('33063S00'), annee: 2024 },
      { ...at('33'), annee: 1990 },
    ];
    expect(messagesOf(outOfValidity, datasetFixture(activiteAnnuelle, rows), ...registers)).toEqual(
      [],
    );
    const cohort = datasetFixture(parcoursSituations, [{ ...at('33281S00'), cohorte: 2024 }]);
    expect(messagesOf(outOfValidity, cohort, ...registers)).toEqual([]);
  });

  test('refuses the rows of a structure that has ended, once a year', () => {
    const months = ['2024-01', '2024-02'].map((periode) => ({ ...at('33281S00'), periode }));
    const provisional = datasetFixture(activiteMensuelle, months, {
      metadata: { statut: 'provisoire' },
    });
    expect(messagesOf(outOfValidity, provisional, ...registers)).toEqual([
      `data/activite_mensuelle/2024.csv:2:3: ML Mérignac (33281S00) a des lignes en 2024, et a fini en 2023. ${expected} Remède : refaites l’ingestion, qui donnera l’année à la structure en activité ; ou corrigez les années dans missions_locales.`,
    ]);
    const closed = datasetFixture(activiteAnnuelle, [{ ...at('33281S00'), annee: 2024 }]);
    expect(messagesOf(outOfValidity, closed, ...registers)[0]).toContain(
      'Remède : cette année est close sous ce code : corrigez debut_validite ou fin_validite dans missions_locales.',
    );
  });

  test('refuses the means of a structure that has not begun', () => {
    const network = datasetFixture(reseauAnnuel, [{ code_ml: '33063S00', annee: 2017 }]);
    expect(messagesOf(outOfValidity, network, ...registers)).toEqual([
      `data/reseau_annuel/2024.csv:2:2: ML Bordeaux (33063S00) a des lignes en 2017, et ne commence qu’en 2018. ${expected} Remède : donnez la ligne de la structure qui est en activité cette année-là, ou corrigez les années dans missions_locales.`,
    ]);
  });
});
