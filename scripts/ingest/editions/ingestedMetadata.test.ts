import { describe, expect, test } from 'vitest';
import { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import type { DatasetMetadata } from '../../../src/contracts/datasetMetadata.ts';
import { type EditionFile, ingestedMetadata } from './ingestedMetadata.ts';

const extract = (statut: DatasetMetadata['statut']) => ({
  date_extraction: '2025-01-10',
  periode_debut: '2022-01-01',
  periode_fin: '2024-12-31',
  source: 'iMilo, entrepôt régional',
  statut,
});

const edition = (year: number, statut: DatasetMetadata['statut']): EditionFile => ({
  contract: activiteAnnuelle,
  year,
  statut,
  rows: [],
  bytes: Buffer.from('abc'),
});

/** Of “abc”, from FIPS 180-2, appendix B.1. */
const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

const kept: DatasetMetadata = {
  titre: 'Activité, titre de l’analyste',
  description: 'Description de l’analyste.',
  source: 'Ancienne source',
  licence: 'lov2',
  statut: 'definitif',
  editions: [
    { fichier: '2021.csv', date_publication: '2022-02-01', sha256: 'a'.repeat(64) },
    { fichier: '2023.csv', statut: 'provisoire', date_publication: '2024-02-01' },
  ],
  variations_reconnues: [
    {
      territoire: '33',
      indicateur: 'entrees_emploi',
      annee: 2021,
      raison: 'Fusion de structures.',
    },
  ],
};

const made = (statut: DatasetMetadata['statut'], files: [EditionFile, ...EditionFile[]]) =>
  ingestedMetadata(extract(statut), '2025-02-01', files, null);

describe('ingestedMetadata', () => {
  test('freezes a final edition by the SHA-256 of its file, and no other', () => {
    const { statut, editions } = made('definitif', [
      edition(2023, 'definitif'),
      edition(2024, 'provisoire'),
    ]);
    expect(statut).toBe('definitif');
    const dates = { date_extraction: '2025-01-10', date_publication: '2025-02-01' };
    expect(editions).toEqual([
      { fichier: '2023.csv', ...dates, sha256 },
      { fichier: '2024.csv', statut: 'provisoire', ...dates },
    ]);
  });

  test('says that demonstration data describes nobody, and that small counts are secret', () => {
    const fictitious = made('demonstration', [edition(2023, 'demonstration')]);
    expect(fictitious.titre).toBe(activiteAnnuelle.title);
    expect(fictitious.description).toMatch(/Données fictives.*moins de 5 jeunes sont secrets/);
    const real = made('provisoire', [edition(2023, 'provisoire')]);
    expect(real.description).not.toContain('fictives');
  });

  test('keeps what the analyst wrote of a real dataset, and its other editions', () => {
    const metadata = ingestedMetadata(
      extract('provisoire'),
      '2025-02-01',
      [edition(2024, 'provisoire'), edition(2023, 'provisoire')],
      kept,
    );
    expect(metadata).toMatchObject({
      titre: kept.titre,
      description: kept.description,
      source: 'iMilo, entrepôt régional',
      statut: 'provisoire',
      variations_reconnues: kept.variations_reconnues,
    });
    const dates = { date_extraction: '2025-01-10', date_publication: '2025-02-01' };
    expect(metadata.editions).toEqual([
      // It was final by the dataset's status, which has changed: it now says so itself.
      { ...kept.editions[0], statut: 'definitif' },
      { fichier: '2023.csv', ...dates },
      { fichier: '2024.csv', ...dates },
    ]);
  });
});
