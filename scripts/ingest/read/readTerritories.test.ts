import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../pipeline/temporaryFolder.ts';
import { exampleData } from '../exampleExtract.ts';
import { readTerritories } from './readTerritories.ts';

test('gives region, départements and active missions locales, with what each adds up', () => {
  const folder = join(temporaryFolder({ ...exampleData }), 'data');
  const structuresIn = (year: number) => {
    const read = readTerritories(folder, year);
    if ('anomalies' in read) throw new Error('lecture impossible');
    return read.territories.map(({ territoire_code, structures }) => [
      territoire_code,
      ...structures,
    ]);
  };
  expect(structuresIn(2023)).toEqual([
    ['75', '33063S00', '33081S00', '19031S00'],
    ['19', '19031S00'],
    ['33', '33063S00', '33081S00'],
    ['19031S00', '19031S00'],
    ['33063S00', '33063S00'],
    ['33081S00', '33081S00'],
  ]);
  // Tulle closes in 2022.
  expect(structuresIn(2022)[1]).toEqual(['19', '19031S00', '19272S00']);
});

test('says what is wrong in the committed data', () => {
  const read = readTerritories(temporaryFolder(), 2023);
  expect('anomalies' in read && read.anomalies.map(({ file }) => file)).toEqual([
    'data/territoires',
    'data/missions_locales',
  ]);
});
