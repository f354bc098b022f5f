import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import { activiteMensuelle } from '../../../src/contracts/activiteMensuelle.ts';
import { activityIndicators } from '../../../src/contracts/activityIndicators.ts';
import { parcoursSituations } from '../../../src/contracts/parcoursSituations.ts';
import { profilAnnuel } from '../../../src/contracts/profilAnnuel.ts';
import { reseauAnnuel } from '../../../src/contracts/reseauAnnuel.ts';
import { isDemonstration } from '../isDemonstration.ts';
import { publishedYears } from '../publishedYears.ts';
import { readNetwork } from '../readNetwork.ts';
import type { ActivityRow, DemoRows } from './demoRows.ts';
import { measureCalibration } from './measureCalibration.ts';
import { readDemoRows } from './readDemoRows.ts';
import { targets } from './targets.ts';

const data = fileURLToPath(new URL('../../../data', import.meta.url));

/** What the demonstration must be is asked while it is the one that is committed, whole. */
const isThere =
  [activiteAnnuelle, profilAnnuel, reseauAnnuel, parcoursSituations].every(({ name }) =>
    isDemonstration(data, name, publishedYears),
  ) && isDemonstration(data, activiteMensuelle.name, publishedYears.slice(-1));

/** The rows of its own years: others may have been added since. */
function demonstrationRows(): DemoRows {
  const { activity, profile, network, ...others } = readDemoRows(data);
  const isOwn = ({ annee }: { annee: number }) => publishedYears.includes(annee);
  return {
    ...others,
    activity: activity.filter(isOwn),
    profile: profile.filter(isOwn),
    network: network.filter(isOwn),
  };
}

const rows = isThere ? demonstrationRows() : null;
const calibration = rows && measureCalibration(rows);

describe.skipIf(rows === null)('the committed demonstration data', () => {
  it.each(targets)('reaches $measure', ({ measure }) => {
    const result = calibration?.results.find((one) => one.measure === measure);
    expect(result?.obtained).toBeGreaterThanOrEqual(result?.low ?? Number.NaN);
    expect(result?.obtained).toBeLessThanOrEqual(result?.high ?? Number.NaN);
  });

  it('keeps at most a tenth of the cells of an indicator and level secret, with few exceptions', () => {
    const shares = [...(calibration?.secret.values() ?? [])];
    expect(shares.length).toBeGreaterThan(60);
    // Rare schemes, and entries beside the people who entered: those who entered again are few.
    expect(shares.filter((share) => share > 10).length).toBeLessThanOrEqual(0.05 * shares.length);
  });

  it('has a row for every year, territory and indicator, in this order', () => {
    const { territories, structures } = readNetwork(data);
    const expected = publishedYears.flatMap((year) =>
      territories.flatMap(({ territoire_code }) =>
        activityIndicators.map(({ id }) => `${year} ${territoire_code} ${id}`),
      ),
    );
    const found = rows?.activity.map(
      (row) => `${row.annee} ${row.territoire_code} ${row.indicateur}`,
    );
    expect(found).toEqual(expected);
    expect(rows?.network).toHaveLength(publishedYears.length * structures.length);
  });

  it('never shows a part that is larger than its whole', () => {
    const activity = rows?.activity ?? [];
    const cells = new Map(activity.map((row) => [keyOf(row, row.indicateur), row.effectif]));
    for (const { id, partOf } of activityIndicators) {
      if (partOf === null) continue;
      for (const row of activity.filter((one) => one.indicateur === id)) {
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
