import { join } from 'node:path';
import { expect, test } from 'vitest';
import { miniData } from '../miniSite.ts';
import { summedTerritories } from '../summedTerritories.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { readRegister } from './readRegister.ts';

test('reads the two registers alone, and gives what each territory adds up', () => {
  const read = readRegister(miniData);
  if ('anomalies' in read) throw new Error('unreadable');
  const summed = summedTerritories(read.register).map(({ territoire_code, structures }) => [
    territoire_code,
    ...structures,
  ]);
  expect(summed).toEqual([
    ['75', '23096S00', '33063S00', '33281S00', '33550S00'],
    ['23', '23096S00'],
    ['33', '33063S00', '33281S00', '33550S00'],
    ['23096S00', '23096S00'],
    ['33063S00', '33063S00'],
    ['33281S00', '33281S00'],
    ['33550S00', '33550S00'],
  ]);
});

test('says what is wrong in the registers', () => {
  const read = readRegister(join(temporaryFolder(), 'data'));
  expect('anomalies' in read && read.anomalies.map(({ file }) => file)).toEqual([
    'data/territoires',
    'data/missions_locales',
  ]);
});
