import { expect, test } from 'vitest';
import { exampleExtract, type Line } from '../exampleExtract.ts';
import { ingestFiles } from '../ingestExample.ts';

const spell = (id_jeune: string, situation: string, from: string, to = ''): Line => ({
  id_jeune,
  situation,
  date_debut: from,
  date_fin: to,
});

test('writes a digit a month for each person of the cohorts wholly followed', async () => {
  const { counted } = await ingestFiles(
    exampleExtract({
      jeunes: [
        { id_jeune: 'a', date_premier_accueil: '2022-12-20' }, // Month 24 is December 2024.
        { id_jeune: 'b', date_premier_accueil: '2022-03-02' },
        { id_jeune: 'c', date_premier_accueil: '2022-04-05' },
        // Followed for 24 months, but of a cohort that is not.
        { id_jeune: 'd', date_premier_accueil: '2023-01-05' },
      ],
      situations: [
        spell('a', 'emploi', '2023-02-01', '2023-03-31'), // Months 2 and 3.
        spell('b', 'demandeur_emploi', '2022-01-01'),
        spell('c', 'demandeur_emploi', '2022-01-01'),
        spell('d', 'emploi', '2022-01-01'),
      ],
      metadata: {
        periode_debut: '2022-01-01',
        date_extraction: '2025-01-31',
        periode_fin: '2025-01-31',
      },
    }),
  );
  // 0 is the first of the nomenclature, employment; 4 the search; 6 the unknown.
  expect(counted?.sequences).toEqual([
    { cohorte: 2022, suite: '4'.repeat(25), jeunes: 2 },
    { cohorte: 2022, suite: `6600${'6'.repeat(21)}`, jeunes: 1 },
  ]);
});
