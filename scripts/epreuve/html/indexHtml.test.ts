import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { ProofLine, Value } from '../ProofLine.ts';
import { indexHtml } from './indexHtml.ts';

const line = (published: Value | null): ProofLine => ({
  ...{ dataset: 'activite_annuelle', year: 2024, row: { annee: 2024, indicateur: 'points_sante' } },
  ...{ counted: { count: 12, status: 'publie' }, published, isRounded: false },
  ...{ before: null, yearBefore: null },
});

test('tells the values that are not published at this level apart from those that are secret', () => {
  const proof = {
    ...{ code: '33009S00', name: 'Mission locale', departement: 'Gironde', successors: [] },
    written: [
      line({ count: 12, status: 'publie' }),
      line({ count: null, status: 'secret' }),
      line(null),
      line(null),
    ],
    ...{ unconfirmed: [], quality: null },
  };
  const html = indexHtml([proof], {
    extract: {
      ...{ date_extraction: '2025-04-01', periode_debut: '2024-01-01', periode_fin: '2025-03-31' },
      ...{ source: 'essai', statut: 'provisoire' },
    },
    plan: { open: [], closing: [2024], revised: [] },
    ...{ publishedOn: null, replyBy: null, publisher: { name: 'ARML', contact: null } },
  });
  const { document } = parseHTML(html);
  const cells = (selector: string) =>
    [...document.querySelectorAll(selector)].map((cell) => cell.textContent);
  const numbers = cells('tbody tr:first-child :is(td, th)').slice(3);
  expect(cells('thead th').slice(3, 6)).toEqual(['en tout', 'secrètes', 'non publiées']);
  expect(numbers).toEqual(['4', '1', '2', '0', '0']);
});
