import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import { activityIndicators } from '../../../src/contracts/activityIndicators.ts';
import { datasetMetadata } from '../../../src/contracts/datasetMetadata.ts';
import { profilAnnuel } from '../../../src/contracts/profilAnnuel.ts';
import { reseauAnnuel } from '../../../src/contracts/reseauAnnuel.ts';
import { publishedYears } from '../publishedYears.ts';
import { readNetwork } from '../readNetwork.ts';
import type { ActivityRow } from './demoRows.ts';
import { measureCalibration } from './measureCalibration.ts';
import { readDemoRows } from './readDemoRows.ts';

const data = fileURLToPath(new URL('../../../data', import.meta.url));
const rows = readDemoRows(data);
const { territories, structures } = readNetwork(data);
const calibration = measureCalibration(rows);

describe('the committed demonstration data', () => {
  it.each(calibration.results)('reaches $measure', ({ obtained, low, high }) => {
    expect(obtained).toBeGreaterThanOrEqual(low);
    expect(obtained).toBeLessThanOrEqual(high);
  });

  it('keeps at most a tenth of the cells of an indicator and level secret, two counts apart', () => {
    expect(calibration.secret.size).toBeGreaterThan(60);
    const tooMany = [...calibration.secret].filter(([, share]) => share > 10);
    // A rare scheme, and entries beside the people who entered: those who entered again are few.
    expect(tooMany.map(([name]) => name)).toEqual([
      'activite_annuelle nombre_entrees_formation (mission_locale)',
      'activite_annuelle mobilites_internationales (mission_locale)',
    ]);
  });

  it.each([activiteAnnuelle, profilAnnuel, reseauAnnuel])('describes $name', (contract) => {
    const folder = join(data, contract.name);
    const metadata = datasetMetadata.parse(
      parse(readFileSync(join(folder, 'dataset.yaml'), 'utf8')),
    );
    expect(metadata.statut).toBe('demonstration');
    expect(metadata.editions.map(({ fichier }) => fichier)).toEqual(
      publishedYears.map((year) => `${year}.csv`),
    );
    for (const { fichier } of metadata.editions) {
      const text = readFileSync(join(folder, fichier), 'utf8');
      expect(text.split('\n')[0]).toBe(Object.keys(contract.row.shape).join(','));
      expect(text.endsWith('\n') && !text.includes('\r')).toBe(true);
    }
  });

  it('has a row for every year, territory and indicator, in this order', () => {
    const expected = publishedYears.flatMap((year) =>
      territories.flatMap(({ territoire_code }) =>
        activityIndicators.map(({ id }) => `${year} ${territoire_code} ${id}`),
      ),
    );
    const found = rows.activity.map(
      (row) => `${row.annee} ${row.territoire_code} ${row.indicateur}`,
    );
    expect(found).toEqual(expected);
    expect(rows.network).toHaveLength(publishedYears.length * structures.length);
  });

  it('never shows a part that is larger than its whole', () => {
    const cells = new Map(rows.activity.map((row) => [keyOf(row, row.indicateur), row.effectif]));
    for (const { id, partOf } of activityIndicators) {
      if (partOf === null) continue;
      for (const row of rows.activity.filter((one) => one.indicateur === id)) {
        const whole = cells.get(keyOf(row, partOf));
        if (row.effectif === null || typeof whole !== 'number') continue;
        expect(row.effectif).toBeLessThanOrEqual(whole);
      }
    }
  });
});

function keyOf({ annee, territoire_code }: ActivityRow, indicator: string): string {
  return `${annee} ${territoire_code} ${indicator}`;
}
