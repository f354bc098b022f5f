import { describe, expect, test } from 'vitest';
import { activiteAnnuelle } from '../../src/contracts/activiteAnnuelle.ts';
import type { DatasetMetadata } from '../../src/contracts/datasetMetadata.ts';
import { formatAnomaly } from './anomaly.ts';
import { refuseDemonstration } from './refuseDemonstration.ts';
import { datasetFixture, datasetsFixture } from './rules/datasetFixture.ts';
import type { SiteEnvironment } from './siteEnvironment.ts';

type Status = DatasetMetadata['statut'];

/** Messages for a dataset of this status, whose edition may have another. */
function messages(
  statut: Status,
  edition: Status | null,
  environment: SiteEnvironment = 'production',
) {
  const dataset = datasetFixture(activiteAnnuelle, [{}], { metadata: { statut } });
  const [first] = dataset.editions;
  if (first && edition) first.metadata.statut = edition;
  return refuseDemonstration(datasetsFixture(dataset), environment).map(formatAnomaly);
}

const refused = [
  'data/activite_annuelle/dataset.yaml:1:1: le jeu de données est de démonstration et le site est construit pour la production (SITE_ENV=production). Attendu : des données réelles, définitives ou provisoires. Remède : remplacez les éditions de démonstration, ou construisez sans SITE_ENV=production ; pour une démonstration ouverte à tous, ajoutez SITE_DEMO=1.',
];

describe('refuseDemonstration', () => {
  test('refuses fictitious figures in production, in one edition even', () => {
    expect(messages('demonstration', null)).toEqual(refused);
    expect(messages('definitif', 'demonstration')).toEqual(refused);
  });

  test('accepts real figures, once every edition is one', () => {
    expect(messages('definitif', null)).toEqual([]);
    expect(messages('provisoire', null)).toEqual([]);
    expect(messages('demonstration', 'definitif')).toEqual([]);
  });

  test('accepts anything elsewhere', () => {
    expect(messages('demonstration', null, 'local')).toEqual([]);
    expect(messages('demonstration', null, 'demonstration')).toEqual([]);
  });
});
