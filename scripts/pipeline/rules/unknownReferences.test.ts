import { describe, expect, test } from 'vitest';
import { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import { activiteMensuelle } from '../../../src/contracts/activiteMensuelle.ts';
import type { Contract } from '../../../src/contracts/contract.ts';
import { objectifsAccordCadre } from '../../../src/contracts/objectifsAccordCadre.ts';
import { reseauAnnuel } from '../../../src/contracts/reseauAnnuel.ts';
import { datasetFixture, messagesOf, registersFixture } from './datasetFixture.ts';
import { unknownReferences } from './unknownReferences.ts';

describe('unknownReferences', () => {
  test('accepts counts of the catalogue, and any indicator where rates are meant too', () => {
    const counts = [{ indicateur: 'entretiens' }, { indicateur: 'entrees_cej' }];
    expect(messagesOf(unknownReferences, datasetFixture(activiteAnnuelle, counts))).toEqual([]);
    const months = [{ indicateur: 'jeunes_vus_dans_le_mois' }, { indicateur: 'entrees_cej' }];
    expect(messagesOf(unknownReferences, datasetFixture(activiteMensuelle, months))).toEqual([]);
    const rows = [{ indicateur: 'taux_entree_emploi' }, { indicateur: null }];
    expect(messagesOf(unknownReferences, datasetFixture(objectifsAccordCadre, rows))).toEqual([]);
  });

  test('refuses an indicator that the catalogue does not hold', () => {
    const rows = [{ indicateur: 'entretien' }];
    const remedy =
      'Remède : est-ce « entretiens » ? Sinon, corrigez l’identifiant ; un nouvel indicateur se définit d’abord dans le catalogue, src/contracts.';
    expect(messagesOf(unknownReferences, datasetFixture(activiteAnnuelle, rows))).toEqual([
      `data/activite_annuelle/2024.csv:2:5: « entretien » n’est pas un indicateur compté par an du catalogue. Attendu : un indicateur compté par an du catalogue (page Données, jeu indicateurs). ${remedy}`,
    ]);
    expect(messagesOf(unknownReferences, datasetFixture(objectifsAccordCadre, rows))).toEqual([
      `data/objectifs_accord_cadre/2024.csv:2:4: « entretien » n’est pas un indicateur du catalogue. Attendu : un indicateur du catalogue (page Données, jeu indicateurs). ${remedy}`,
    ]);
  });

  test('refuses a count that is another dataset’s, of the year or of the month', () => {
    const told = (contract: Contract, indicateur: string) =>
      messagesOf(unknownReferences, datasetFixture(contract, [{ indicateur }])).map(
        (message) => message.split('. ')[0],
      );
    expect(told(activiteAnnuelle, 'jeunes_vus_dans_le_mois')).toEqual([
      'data/activite_annuelle/2024.csv:2:5: « jeunes_vus_dans_le_mois » n’est pas un indicateur compté par an du catalogue',
    ]);
    expect(told(activiteMensuelle, 'entretiens')).toEqual([
      'data/activite_mensuelle/2024.csv:2:5: « entretiens » n’est pas un indicateur compté par mois du catalogue',
    ]);
  });

  test('says an unknown indicator once for all its rows', () => {
    const rows = [{ indicateur: 'entretien' }, {}, { indicateur: 'entretien', annee: 2023 }];
    const [message, ...others] = messagesOf(
      unknownReferences,
      datasetFixture(activiteAnnuelle, rows),
    );
    expect(message).toContain('2024.csv:2:5: « entretien » n’est pas un indicateur compté par an');
    expect(message).toContain('du catalogue (2 lignes). Attendu');
    expect(others).toEqual([]);
  });

  test('refuses a rate or a share among the counts', () => {
    const rows = [{ indicateur: 'taux_entree_emploi' }, { indicateur: 'part_femmes' }];
    expect(messagesOf(unknownReferences, datasetFixture(activiteAnnuelle, rows))).toHaveLength(2);
  });

  test('refuses a structure that the register does not hold', () => {
    const rows = [{ code_ml: '33063S00' }, { code_ml: '33063S01' }];
    const network = datasetFixture(reseauAnnuel, rows);
    expect(messagesOf(unknownReferences, network, ...registersFixture())).toEqual([
      'data/reseau_annuel/2024.csv:3:2: « 33063S01 » n’existe pas dans missions_locales. Attendu : une valeur de la colonne code de missions_locales. Remède : est-ce « 33063S00 » ? Sinon, corrigez la cellule, ou ajoutez la ligne à missions_locales.',
    ]);
  });

  test('refuses a département that does not exist', () => {
    const [territoires, structures] = registersFixture({
      '33281S00': { departement: '34' },
    });
    expect(messagesOf(unknownReferences, structures, territoires)).toEqual([
      'data/missions_locales/2024.csv:4:3: « 34 » n’existe pas dans territoires. Attendu : une valeur de la colonne territoire_code de territoires. Remède : corrigez la cellule, ou ajoutez la ligne à territoires.',
    ]);
  });

  test('waits until the target is read whole', () => {
    const network = datasetFixture(reseauAnnuel, [{ code_ml: '33063S01' }]);
    expect(messagesOf(unknownReferences, network)).toEqual([]);
    const registers = registersFixture({}, { complete: false });
    expect(messagesOf(unknownReferences, network, ...registers)).toEqual([]);
  });
});
