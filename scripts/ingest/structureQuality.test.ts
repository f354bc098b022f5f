import { expect, test } from 'vitest';
import { exampleExtract } from './exampleExtract.ts';
import { ingestFiles } from './ingestExample.ts';

const person = { id_jeune: 'j1', date_premier_accueil: '2024-03-01' };

test('tells each structure what it does not know, and what no count retains', async () => {
  const { counted } = await ingestFiles(
    exampleExtract({
      jeunes: [
        { ...person, niveau_diplome: 'inconnu', residence_qpv: 'inconnu' },
        { ...person, id_jeune: 'j2', logement: 'inconnu' },
        { ...person, id_jeune: 'j3', code_structure: '19031S00', permis_b: 'inconnu' },
        // Nobody accompanied them in the years of the extract.
        { ...person, id_jeune: 'j4', date_premier_accueil: '2021-03-01', a_enfant: 'inconnu' },
      ],
      situations: [
        { id_jeune: 'j1', situation: 'emploi', date_debut: '2024-04-01' },
        { id_jeune: 'j2', situation: 'emploi', date_debut: '2024-04-01', date_fin: '2024-12-30' },
        { id_jeune: 'j3', situation: 'inconnue', date_debut: '2024-04-01' },
        { id_jeune: 'j4', situation: 'emploi', date_debut: '2024-04-01' },
      ],
      actes: [
        { id_jeune: 'j1', date: '2024-03-02' },
        { id_jeune: 'j1', date: '2024-02-01' },
        { id_jeune: 'j1', date: '2024-02-02' },
      ],
      dispositifs: [{ id_jeune: 'j4', date_debut: '2024-05-01' }],
    }),
  );
  const nothing = {
    ...{ niveau_diplome: 0, logement: 0, permis_b: 0, neet_a_l_accueil: 0, a_enfant: 0 },
    ...{ inscrit_france_travail: 0, residence_qpv: 0, residence_frr: 0, situation: 0, acte: 0 },
  };
  expect(counted?.quality).toEqual([
    {
      ...{ structure: '19031S00', jeunes: 1, ignored: { actes: 0, entrees: 0, dispositifs: 0 } },
      unknown: { ...nothing, permis_b: 1, situation: 1, acte: 1 },
    },
    {
      ...{ structure: '33063S00', jeunes: 2, ignored: { actes: 2, entrees: 1, dispositifs: 1 } },
      unknown: {
        ...nothing,
        ...{ niveau_diplome: 1, residence_qpv: 1, logement: 1, situation: 1, acte: 1 },
      },
    },
  ]);
});
