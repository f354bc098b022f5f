import { expect, test } from 'vitest';
import { licenceCodes } from '../../../src/contracts/licences.ts';
import { narrowestLicence } from './narrowestLicence.ts';

test('what is made of a source without a licence has none', () => {
  expect(narrowestLicence(['lov2', 'non_precisee'])).toBe('non_precisee');
  expect(narrowestLicence(['lov2', 'lov2'])).toBe('lov2');
  expect(narrowestLicence([])).toBe('lov2');
});

test('each licence alone is itself', () => {
  for (const code of licenceCodes) expect(narrowestLicence([code])).toBe(code);
});
