import { expect, test } from 'vitest';
import { communes } from '../../../src/contracts/communes.ts';
import { couverture } from '../../../src/contracts/couverture.ts';
import { coverageGaps } from './coverageGaps.ts';
import { datasetFixture, messagesOf, registersFixture } from './datasetFixture.ts';

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
    'data/couverture/2024.csv:1:1: 1 communes du fichier ne sont pas au répertoire des communes : Ville 33999 (33999). Attendu : des communes de data/communes. Remède : si elles ont fusionné, ce sont d’anciens codes : elles ne seront pas trouvées.',
    'data/couverture/2024.csv:1:1: 1 communes de la région n’ont pas de mission locale dans le fichier : Ville 33243 (33243). Attendu : une ligne par commune. Remède : la page donnera toutes les missions locales de leur département.',
  ]);
});

test('names five towns and counts the others', () => {
  const codes = ['33001', '33002', '33003', '33004', '33005', '33006', '33007'];
  const [message] = messagesOf(coverageGaps, covered('33001'), towns(...codes), ...registers);
  expect(message).toContain('6 communes de la région');
  expect(message).toContain('Ville 33006 (33006) et 1 autres.');
});

test('warns of a mission locale that is not in the register', () => {
  const file = datasetFixture(couverture, [
    { code_ml: '24322S00', mission_locale: 'ML Périgueux' },
  ]);
  const anomalies = coverageGaps(
    file,
    new Map([registers[1], towns('33063')].map((one) => [one.contract.name, one])),
  );
  expect(anomalies.map(({ severity }) => severity)).toEqual(['avertissement']);
  expect(anomalies[0]?.message).toContain('ML Périgueux (24322S00)');
});

test('says nothing of registers that could not be read', () => {
  expect(messagesOf(coverageGaps, covered('33063'))).toEqual([]);
});
