import { expect, test } from 'vitest';
import { temporalCoverage } from './temporalCoverage.ts';

test.each([
  [[{ annee: 2019 }, { annee: 2018 }], '2018-01-01', '2019-12-31'],
  [[{ periode: '2024-02' }], '2024-02-01', '2024-02-29'],
  [[{ periode: '2024-T1' }, { periode: '2023-T4' }], '2023-10-01', '2024-03-31'],
  [[{ periode: '2018-2020' }], '2018-01-01', '2020-12-31'],
  [[{ periode: '2021-03/2021-06' }], '2021-03-01', '2021-06-30'],
  [[{ periode: '2021-05-17' }], '2021-05-17', '2021-05-17'],
  [[{ cumul: '2019-2020' }, { cumul: '2018-2019' }], '2018-01-01', '2020-12-31'],
  [[{ cohorte: 2020, mois: 3 }], '2020-01-01', '2020-12-31'],
])('%j', (rows, start, end) => {
  expect(temporalCoverage({ rows })).toEqual({ start, end });
});

test('a register has none', () => {
  expect(temporalCoverage({ rows: [{ code: '33063S00' }] })).toBeNull();
});
