import { describe, expect, test } from 'vitest';
import { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import type { DatasetMetadata } from '../../../src/contracts/datasetMetadata.ts';
import { parcoursSituations } from '../../../src/contracts/parcoursSituations.ts';
import { type EditionFile, ingestedMetadata } from './ingestedMetadata.ts';

const extract = (statut: DatasetMetadata['statut']) => ({
  date_extraction: '2025-01-10',
  periode_debut: '2022-01-01',
  periode_fin: '2024-12-31',
  source: 'iMilo, entrepôt régional',
  statut,
});

const edition = (year: number, statut: DatasetMetadata['statut'], arrondi?: 5): EditionFile => ({
  contract: activiteAnnuelle,
  year,
  statut,
  arrondi,
  rows: [],
  bytes: Buffer.from('abc'),
  isUnchanged: false,
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
    // Whatever the extract says of itself: years are closed one by one.
    for (const extractStatus of ['definitif', 'provisoire'] as const) {
      const { statut, editions } = made(extractStatus, [
        edition(2022, 'definitif', 5),
        edition(2023, 'definitif'),
        edition(2024, 'provisoire', 5),
      ]);
      expect(statut).toBe('provisoire');
      const dates = { date_extraction: '2025-01-10', date_publication: '2025-02-01' };
      expect(editions).toEqual([
        { fichier: '2022.csv', statut: 'definitif', ...dates, arrondi: 5, sha256 },
        { fichier: '2023.csv', statut: 'definitif', ...dates, sha256 },
        { fichier: '2024.csv', ...dates, arrondi: 5 },
      ]);
    }
  });

  test('freezes no edition of a demonstration: its years close, and it is made again', () => {
    const { statut, editions } = made('demonstration', [edition(2023, 'demonstration')]);
    expect(statut).toBe('demonstration');
    expect(editions[0]).not.toHaveProperty('statut');
    expect(editions[0]).not.toHaveProperty('sha256');
  });

  test('says that what is always rounded is', () => {
    const rounded = { ...edition(2023, 'definitif', 5), contract: parcoursSituations };
    expect(made('provisoire', [rounded]).description).toMatch(
      /moins de 5 jeunes sont secrets, zéros compris ; les autres sont arrondis au multiple de 5 le plus proche : les totaux peuvent différer de la somme\.$/,
    );
    expect(made('provisoire', [edition(2023, 'definitif')]).description).not.toContain('arrondis');
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

  test('keeps the day of an edition that the same extraction gives again, unless one is asked', () => {
    const of = (isUnchanged: boolean, day: string | null, date_extraction = '2025-01-10') => {
      const there = { fichier: '2024.csv', date_extraction, date_publication: '2025-02-15' };
      const file = { ...edition(2024, 'provisoire'), isUnchanged };
      const now = { ...kept, editions: [there] };
      return ingestedMetadata(extract('provisoire'), day, [file], now).editions[0]
        ?.date_publication;
    };
    expect(of(true, null)).toBe('2025-02-15');
    expect(of(true, '2025-03-01')).toBe('2025-03-01');
    expect(of(false, null)).toBe('2025-01-10');
    expect(of(true, null, '2024-12-10')).toBe('2025-01-10');
  });
});
