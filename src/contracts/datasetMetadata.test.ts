import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { datasetMetadata } from './datasetMetadata.ts';

const edition = { fichier: '2024.csv', date_publication: '2025-03-01' };
const good = {
  titre: 'Activité',
  description: 'Ce que contient le jeu.',
  source: 'iMilo',
  licence: 'lov2',
  statut: 'definitif',
  editions: [
    { ...edition, statut: 'provisoire', date_extraction: '2025-02-03', sha256: 'a1'.repeat(32) },
  ],
  variations_reconnues: [
    { territoire: '33', indicateur: 'entretiens', annee: 2024, raison: 'Un nouveau logiciel.' },
  ],
};

describe('datasetMetadata', () => {
  test('rejects an empty object, accepts a good one with or without what is optional', () => {
    const { variations_reconnues: _, ...short } = good;
    expect(datasetMetadata.safeParse({}).success).toBe(false);
    expect(datasetMetadata.parse(good)).toEqual(good);
    expect(datasetMetadata.safeParse({ ...good, licence: 'non_precisee' }).success).toBe(true);
    expect(datasetMetadata.safeParse({ ...short, editions: [edition] }).success).toBe(true);
  });

  test.each([
    { titre: 'A' },
    { description: 'court' },
    { licence: 'odbl' },
    { statut: 'publie' },
    { editions: [] },
    { editions: [{ fichier: '2024.csv' }] },
    { editions: [{ ...edition, fichier: '../2024.csv' }] },
    { editions: [{ ...edition, fichier: '2024.xlsx' }] },
    { editions: [{ ...edition, date_publication: '2025-02-29' }] },
    { editions: [{ ...edition, date_publication: '01/03/2025' }] },
    { editions: [{ ...edition, date_publication: '9025-03-01' }] },
    { editions: [{ ...edition, date_extraction: '2025-03-02' }] },
    { editions: [{ ...edition, sha256: 'a1' }] },
    { editions: [{ ...edition, auteur: 'A.' }] },
    { variations_reconnues: [{ ...good.variations_reconnues[0], raison: 'vrai' }] },
    { variations_reconnues: [{ ...good.variations_reconnues[0], territoire: 33 }] },
    { auteur: 'A.' },
  ])('rejects %j', (change) => {
    expect(datasetMetadata.safeParse({ ...good, ...change }).success).toBe(false);
  });

  test('has a JSON Schema', () => {
    expect(z.toJSONSchema(datasetMetadata)).toMatchObject({ additionalProperties: false });
  });
});
