import { expect, test } from 'vitest';
import { annualSeries } from './annualSeries.ts';
import {
  departementRates,
  mapRows,
  missionLocaleRates,
  monthlyCounts,
  monthlyTotals,
  profileShares,
  yearlyRates,
} from './chartSamples.ts';
import { iconArray } from './iconArray.ts';
import { intervalDots } from './intervalDots.ts';
import { legibilityProblems } from './legibility.ts';
import { monthlyBars } from './monthlyBars.ts';
import { monthlyCumul } from './monthlyCumul.ts';
import { profileBars } from './profileBars.ts';
import { rankedBars } from './rankedBars.ts';
import { sparkline } from './sparkline.ts';
import { territoryMap } from './territoryMap.ts';
import { tileKey } from './tileKey.ts';

const series = [
  ...yearlyRates('Mission locale du Bassin d’Arcachon et du Val de l’Eyre', [12, 'secret', 13.2]),
  ...yearlyRates('Gironde', [12.5, 12.9, 13.1]),
];
const references = [
  { value: 12.9, label: 'Région' },
  { value: 12.4, label: 'Médiane' },
];
const breaks = [{ year: 2020, label: 'Le contrat d’engagement jeune remplace la Garantie jeunes' }];

const charts: Record<string, (width: number) => string> = {
  iconArray: (width) => iconArray([{ label: 'dans une autre formation', count: 5 }], { width }),
  sparkline: (width) => sparkline(yearlyRates('a', [12, 'secret', 13]), { width }),
  annualSeries: (width) => annualSeries(series, { width, unit: '%', breaks, demonstration: true }),
  intervalDots: (width) => intervalDots(departementRates, { width, references }),
  'intervalDots, long names': (width) => intervalDots(missionLocaleRates, { width, references }),
  rankedBars: (width) => rankedBars(departementRates, { width, unit: '%', demonstration: true }),
  profileBars: (width) => profileBars(profileShares, { width, demonstration: true }),
  monthlyCumul: (width) => monthlyCumul(monthlyTotals, { width }),
  monthlyBars: (width) => monthlyBars(monthlyCounts('2026-02', 24), { width, demonstration: true }),
  'monthlyBars, the first year': (width) => monthlyBars(monthlyCounts('2019-11', 11), { width }),
  tileKey: (width) => tileKey({ width, band: 'mois révisables', demonstration: true }),
  territoryMap: (width) => territoryMap(mapRows, { width, valueLabel: 'Part entrée en emploi' }),
};

test.each(Object.keys(charts))('%s is legible at every width', (name) => {
  for (const width of [328, 360, 430, 479, 480, 510, 600, 680, 720, 1120]) {
    const svg = charts[name]?.(width) ?? '';
    expect(legibilityProblems(svg), `${width} px`).toEqual([]);
    expect(charts[name]?.(width), 'the same bytes, whatever was drawn before').toBe(svg);
  }
});
