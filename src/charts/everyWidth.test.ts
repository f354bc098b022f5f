import { expect, test } from 'vitest';
import { annualSeries } from './annualSeries.ts';
import {
  cohortGaps,
  departementRates,
  entryCurve,
  mapRows,
  missionLocaleRates,
  monthlyCounts,
  monthlySituations,
  monthlyTotals,
  profileRates,
  profileShares,
  situationFlows,
  situationGroups,
  typePanels,
  yearlyRates,
} from './chartSamples.ts';
import { chronogram } from './chronogram.ts';
import { groundFixture } from './contoursFixture.ts';
import { dumbbell } from './dumbbell.ts';
import { flowColumns } from './flowColumns.ts';
import { iconArray } from './iconArray.ts';
import { incidenceCurves } from './incidenceCurves.ts';
import { intervalDots } from './intervalDots.ts';
import { legibilityProblems } from './legibility.ts';
import { longLines } from './longLines.ts';
import { monthlyBars } from './monthlyBars.ts';
import { monthlyCumul } from './monthlyCumul.ts';
import { color } from './palette.ts';
import { pointsMap } from './pointsMap.ts';
import { profileBars } from './profileBars.ts';
import { profileDots } from './profileDots.ts';
import { rankedBars } from './rankedBars.ts';
import { shadedMap } from './shadedMap.ts';
import { situationBars } from './situationBars.ts';
import { sparkline } from './sparkline.ts';
import { tileKey } from './tileKey.ts';
import { typeChronograms } from './typeChronograms.ts';
import { valueStrip } from './valueStrip.ts';

const series = [
  ...yearlyRates('Mission locale du Bassin d’Arcachon et du Val de l’Eyre', [12, 'secret', 13.2]),
  ...yearlyRates('Gironde', [12.5, 12.9, 13.1]),
];
const references = [
  { value: 12.9, label: 'Région' },
  { value: 12.4, label: 'Médiane' },
];
const breaks = [{ year: 2020, label: 'Le contrat d’engagement jeune remplace la Garantie jeunes' }];

const decades = (territoire_nom: string, level: number) =>
  Array.from({ length: 50 }, (_, rank) => ({
    territoire_nom,
    periode: String(1975 + rank),
    valeur: level + (rank % 7) / 2,
  }));

const curves = [
  ...entryCurve('Aucun diplôme', [7, 11.2, 15.8, 18.4, 20.3]),
  ...entryCurve('Au-delà du baccalauréat', [5.3, 8.4, 11.9, 13.6, 14.8]),
];
const starts = { demandeur_emploi: '64 %', scolarite: '5 %', inconnue: '12 %' };

const charts: Record<string, (width: number) => string> = {
  iconArray: (width) => iconArray([{ label: 'dans une autre formation', count: 5 }], { width }),
  sparkline: (width) => sparkline(yearlyRates('a', [12, 'secret', 13]), { width }),
  annualSeries: (width) => annualSeries(series, { width, unit: '%', breaks, demonstration: true }),
  longLines: (width) =>
    longLines([...decades('Région', 9), ...decades('Pyrénées-Atlantiques', 8)], { width }),
  intervalDots: (width) => intervalDots(departementRates, { width, references }),
  'intervalDots, long names': (width) => intervalDots(missionLocaleRates, { width, references }),
  valueStrip: (width) =>
    valueStrip(
      [-3, 0, 0, 2].map((valeur) => ({ valeur })),
      { width, low: 'Moins qu’attendu', high: 'Plus qu’attendu' },
    ),
  rankedBars: (width) => rankedBars(departementRates, { width, unit: '%', demonstration: true }),
  profileBars: (width) => profileBars(profileShares, { width, demonstration: true }),
  chronogram: (width) => chronogram(monthlySituations, { width, demonstration: true }),
  incidenceCurves: (width) => incidenceCurves(curves, { width, series: 'nom' }),
  flowColumns: (width) => flowColumns(situationFlows, { width, starts, ends: starts }),
  dumbbell: (width) => dumbbell(cohortGaps, { width, demonstration: true }),
  profileDots: (width) => profileDots(profileRates, { width, references, demonstration: true }),
  monthlyCumul: (width) => monthlyCumul(monthlyTotals, { width }),
  monthlyBars: (width) => monthlyBars(monthlyCounts('2026-02', 24), { width, demonstration: true }),
  'monthlyBars, by quarter': (width) =>
    monthlyBars(
      ['T1', 'T2', 'T3', 'T4'].map((quarter, i) => ({ periode: `2026-${quarter}`, effectif: i })),
      { width },
    ),
  'monthlyBars, the first year': (width) => monthlyBars(monthlyCounts('2019-11', 11), { width }),
  situationBars: (width) => situationBars(situationGroups, { width, demonstration: true }),
  typeChronograms: (width) => typeChronograms(typePanels, { width, demonstration: true }),
  tileKey: (width) => tileKey({ width, band: 'mois provisoires', demonstration: true }),
  pointsMap: (width) =>
    pointsMap(mapRows, { width, ground: groundFixture(width), sizeLabel: 'Jeunes accompagnés' }),
  shadedMap: (width) =>
    shadedMap(mapRows, {
      ...{ width, ground: groundFixture(width), valueLabel: 'Part entrée en emploi' },
      shades: [{ text: 'Au-dessus de la région', fill: color('formation'), holds: () => true }],
    }),
};

test.each(Object.keys(charts))('%s is legible at every width', (name) => {
  for (const width of [328, 360, 430, 479, 480, 510, 600, 680, 720, 1120]) {
    const svg = charts[name]?.(width) ?? '';
    expect(legibilityProblems(svg), `${width} px`).toEqual([]);
    expect(charts[name]?.(width), 'the same bytes, whatever was drawn before').toBe(svg);
  }
});
