import { expect, test } from 'vitest';
import type { CatalogDataset } from './catalogEntry.ts';
import { schemaOrgDataset } from './schemaOrgDataset.ts';

const entry: CatalogDataset = {
  '@id': 'chiffres_cles/',
  identifier: 'parcours-nouvelle-aquitaine/chiffres_cles',
  title: 'Chiffres clés',
  description: 'Les chiffres clés de chaque territoire, par année.',
  license: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence',
  keyword: ['mission locale'],
  publisher: { name: 'ARML' },
  issued: '2019-02-01',
  modified: '2026-02-01',
  temporal: { startDate: '2018-01-01', endDate: '2025-12-31' },
  distribution: [
    {
      '@id': 'chiffres_cles.csv',
      title: 'Chiffres clés, CSV',
      mediaType: 'https://www.iana.org/assignments/media-types/text/csv',
      byteSize: 12,
      checksum: { checksumValue: 'ab' },
    },
  ],
};

test('has what search engines ask of a dataset, with whole addresses', () => {
  expect(schemaOrgDataset(entry, 'https://exemple.fr/donnees/')).toMatchObject({
    '@type': 'Dataset',
    name: 'Chiffres clés',
    url: 'https://exemple.fr/donnees/chiffres_cles/',
    temporalCoverage: '2018-01-01/2025-12-31',
    distribution: [
      {
        contentUrl: 'https://exemple.fr/donnees/chiffres_cles.csv',
        encodingFormat: 'text/csv',
        sha256: 'ab',
      },
    ],
  });
});

test('grants no licence where the catalogue does not', () => {
  const { license: _, ...quiet } = entry;
  expect(schemaOrgDataset(entry, '/donnees/')).toHaveProperty('license', entry.license);
  expect(schemaOrgDataset(quiet, '/donnees/')).not.toHaveProperty('license');
});

test('says no period where there is none', () => {
  const { temporal: _, ...register } = entry;
  expect(schemaOrgDataset(register, '/donnees/')).not.toHaveProperty('temporalCoverage');
});
