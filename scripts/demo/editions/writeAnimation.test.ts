import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { animationAnnuelle } from '../../../src/contracts/animationAnnuelle.ts';
import { readDataset } from '../../pipeline/read/readDataset.ts';
import { temporaryFolder } from '../../pipeline/temporaryFolder.ts';
import { demoParameters } from '../demoParameters.ts';
import { publishedYears } from '../publishedYears.ts';
import { writeAnimation } from './writeAnimation.ts';

test('a coordination report is an edition a year, fictitious, which the publication takes', () => {
  const target = temporaryFolder();
  const years = publishedYears.slice(-2);
  writeAnimation(demoParameters, 43, years, target);
  const names = [...years.map((year) => `${year}.csv`), 'dataset.yaml'];
  expect(readdirSync(join(target, 'animation_annuelle')).sort()).toEqual(names);
  const { dataset, anomalies } = readDataset(animationAnnuelle, target, 'data');
  expect(anomalies).toEqual([]);
  expect(dataset?.metadata.statut).toBe('demonstration');
  expect(new Set(dataset?.rows.map(({ values }) => values.annee))).toEqual(new Set(years));
});
