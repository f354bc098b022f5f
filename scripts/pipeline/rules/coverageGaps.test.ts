import { expect, test } from 'vitest';
import { communes } from '../../../src/contracts/communes.ts';
import { couverture } from '../../../src/contracts/couverture.ts';
import { coverageGaps } from './coverageGaps.ts';
import { datasetFixture, datasetsFixture, messagesOf, registersFixture } from './datasetFixture.ts';

const towns = (...codes: string[]) =>
  datasetFixture(
    communes,
    codes.map((code) => ({ code, nom: `Ville ${code}` })),
  );
const covered = (...codes: string[]) =>
  datasetFixture(
    couverture,
    codes.map((code) => ({ commune_insee: code, commune: `Ville ${code}` })),
  );
const registers = registersFixture();

test('accepts a file that covers the region with its missions locales', () => {
  const others = [towns('33063', '33243'), ...registers];
  expect(messagesOf(coverageGaps, covered('33063', '33243'), ...others)).toEqual([]);
});

test('warns of towns that are unknown, or that nothing covers', () => {
  const others = [towns('33063', '33243'), ...registers];
  expect(messagesOf(coverageGaps, covered('33063', '33999'), ...others)).toEqual([
    'data/couverture/2024.csv:3:1: communes du fichier absentes du répertoire des communes (1) : Ville 33999 (33999). Attendu : des communes de data/communes. Remède : si elles ont fusionné, ce sont d’anciens codes : elles ne seront pas trouvées.',
    'data/couverture/2024.csv:1:1: communes de la région sans mission locale dans le fichier (1) : Ville 33243 (33243). Attendu : une ligne par commune. Remède : la page donnera toutes les missions locales de leur département.',
  ]);
});

test('names five towns and counts the others', () => {
  const codes = ['33001', '33002', '33003', '33004', '33005', '33006', '33007'];
  const [message] = messagesOf(coverageGaps, covered('33001'), towns(...codes), ...registers);
  expect(message).toContain('sans mission locale dans le fichier (6) : Ville 33002 (33002)');
  expect(message).toContain('Ville 33006 (33006) et 1 de plus.');
});

test('warns of a town that has a second mission locale, at its line', () => {
  const file = datasetFixture(couverture, [
    { commune_insee: '33063', code_ml: '33063S00' },
    { commune_insee: '33063', code_ml: '33281S00' },
  ]);
  const anomalies = coverageGaps(file, datasetsFixture(towns('33063'), ...registers));
  expect(anomalies.map(({ severity, line }) => [severity, line])).toEqual([['avertissement', 3]]);
  expect(anomalies[0]?.message).toBe(
    'communes de plusieurs missions locales (1) : Bordeaux (33063)',
  );
});

test('warns of a mission locale that is not in the register, at its line', () => {
  const file = datasetFixture(couverture, [
    { code_ml: '24322S00', mission_locale: 'ML Périgueux' },
  ]);
  const anomalies = coverageGaps(file, datasetsFixture(registers[1], towns('33063')));
  expect(anomalies.map(({ severity, line }) => [severity, line])).toEqual([['avertissement', 2]]);
  expect(anomalies[0]?.message).toContain('(1) : ML Périgueux (24322S00)');
});

test.each([
  ['one that took over', '33063S00', 0],
  ['none', null, 1],
  ['several', '33063S00 23096S00', 1],
])('a mission locale that has ended and has %s as successor', (_, successeur, warnings) => {
  const [areas, structures] = registersFixture({ '33281S00': { fin_validite: 2022, successeur } });
  const file = datasetFixture(couverture, [{ commune_insee: '33063', code_ml: '33281S00' }]);
  expect(messagesOf(coverageGaps, file, areas, structures, towns('33063'))).toHaveLength(warnings);
});

test('says nothing of registers that could not be read', () => {
  expect(messagesOf(coverageGaps, covered('33063'))).toEqual([]);
});
