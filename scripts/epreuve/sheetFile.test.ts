import { expect, test } from 'vitest';
import { proofFile, sheetFile } from './sheetFile.ts';

test('names a sheet by its code and the words of its name, in plain letters', () => {
  const file = sheetFile({
    code: '33009S00',
    name: 'Mission locale du Bassin d’Arcachon & de l’Éyre',
  });
  expect(file).toBe('33009S00-bassin-d-arcachon-de-l-eyre.html');
  expect(file).toMatch(proofFile);
  expect(sheetFile({ code: '33009S00', name: '…' })).toMatch(proofFile);
});

test('nothing else is taken for a proof', () => {
  const others = ['notes.html', 'index.htm', '33009S00.csv', '33009S00-A.html', '.git'];
  expect(others.filter((name) => proofFile.test(name))).toEqual([]);
  expect('index.html').toMatch(proofFile);
});
