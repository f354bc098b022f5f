import { expect, test } from 'vitest';
import { shownEdition } from './shownEdition.ts';

const published = {
  jeux: [
    {
      ...{ jeu: 'chiffres_cles', titre: 'Chiffres clés', source: 'I-Milo', statut: 'provisoire' },
      ...{ date_extraction: '2026-10-01', date_publication: '2026-10-15' },
      annees: [
        { annee: '2024', date_extraction: '2025-04-01', date_publication: '2025-04-15' },
        { annee: '2025', date_extraction: '2026-10-01', date_publication: '2026-10-15' },
      ],
    },
    {
      ...{ jeu: 'territoires', titre: 'Territoires', source: 'Insee', statut: 'definitif' },
      ...{ date_extraction: null, date_publication: '2026-11-23', annees: [] },
    },
  ],
};

const cell = (year: string | null, dataset = 'chiffres_cles') => ({ dataset, year });

test('the day of a figure is that of the latest year that it shows', () => {
  const of = (...years: string[]) =>
    shownEdition(
      published,
      'chiffres_cles',
      years.map((year) => cell(year)),
    );
  expect(of('2024')).toEqual({
    date: '2025-04-15',
    source: { name: 'I-Milo', date: '2025-04-01' },
    status: 'provisoire',
    datasets: ['chiffres_cles'],
    datasetTitle: 'Chiffres clés',
  });
  expect(of('2024', '2025').date).toBe('2026-10-15');
});

test('numbers of another dataset count, whose rows may have no year', () => {
  const cells = [null, cell('2024'), cell(null, 'territoires')];
  const edition = shownEdition(published, 'chiffres_cles', cells);
  expect(edition).toMatchObject({ date: '2026-11-23', source: { date: '2025-04-01' } });
});

test('without any number, the day is that of the dataset, which must be published', () => {
  expect(shownEdition(published, 'chiffres_cles', [null]).date).toBe('2026-10-15');
  expect(shownEdition(published, 'territoires', []).source.date).toBe('2026-11-23');
  expect(() => shownEdition(published, 'autre', [])).toThrow('autre');
});

test('what is drawn upon newer outlines has their day', () => {
  const of = (day: string) => shownEdition(published, 'chiffres_cles', [cell('2024')], day);
  expect(of('2026-12-01')).toMatchObject({ date: '2026-12-01', source: { date: '2025-04-01' } });
  expect(of('2020-12-01').date).toBe('2025-04-15');
});
