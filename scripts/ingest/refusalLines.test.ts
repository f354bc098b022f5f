import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { expect, test } from 'vitest';
import { UnprotectableTables } from '../confidentiality/UnprotectableTables.ts';
import { IngestRefusal } from './IngestRefusal.ts';
import { refusalLines } from './refusalLines.ts';

const thrownBy = (action: () => unknown): unknown => {
  try {
    return action();
  } catch (cause) {
    return cause;
  }
};

test('says in French what the analyst can mend', () => {
  const lines = (cause: unknown) => refusalLines(cause, 'usage');
  expect(lines(new IngestRefusal(['un', 'deux']))).toEqual(['un', 'deux']);
  expect(
    lines(new UnprotectableTables('activite_annuelle : un effectif ne se protège pas')),
  ).toEqual(['activite_annuelle : un effectif ne se protège pas.', '', 'Rien n’a été écrit.']);
  expect(lines(thrownBy(() => parseArgs({ args: ['--inconnu'], options: {} })))).toEqual(['usage']);
  expect(lines(thrownBy(() => readFileSync('absent/ici')))[0]).toMatch(
    /^absent\/ici : .* lu ou écrit \(ENOENT\)\. Remède : /,
  );
});

test('throws again what is a defect of ours', () => {
  const defect = new TypeError('x is not a function');
  expect(() => refusalLines(defect, 'usage')).toThrow(defect);
});
