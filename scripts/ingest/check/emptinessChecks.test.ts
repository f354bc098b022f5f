import { describe, expect, test } from 'vitest';
import { type Example, exampleExtract, type Line } from '../exampleExtract.ts';
import { ingestFiles } from '../ingestExample.ts';
import { reportFaults } from './reportFaults.ts';

const months = Array.from({ length: 24 }, (_, rank) => {
  const year = 2023 + Math.floor(rank / 12);
  return `${year}-${String((rank % 12) + 1).padStart(2, '0')}`;
});

/** Thirty people a month, each with an act, a situation and a scheme of the day of the reception. */
const jeunes: Line[] = months.flatMap((month) =>
  Array.from({ length: 30 }, (_, rank) => ({
    id_jeune: `${month}-${rank}`,
    date_premier_accueil: `${month}-15`,
  })),
);
const rows = jeunes.map(({ id_jeune = '', date_premier_accueil: day = '' }) => ({ id_jeune, day }));
const whole = {
  jeunes,
  situations: rows.map(({ id_jeune, day }) => ({ id_jeune, date_debut: day })),
  actes: rows.map(({ id_jeune, day }) => ({ id_jeune, date: day })),
  dispositifs: rows.map(({ id_jeune, day }) => ({ id_jeune, date_debut: day })),
};

async function said(example: Example): Promise<string[]> {
  const { faults, counted } = await ingestFiles(exampleExtract(example));
  expect(counted === null).toBe(faults.errors > 0);
  return reportFaults(faults);
}

const isIn = (day: string | undefined, ...some: string[]) => some.includes((day ?? '').slice(0, 7));

describe('emptinessChecks', () => {
  test('accepts an extract with rows for each month', async () => {
    expect(await said(whole)).toEqual([]);
  });

  test('refuses a file without a row, but that of schemes', async () => {
    const start =
      'le fichier n’a aucune ligne après son en-tête. Attendu : toutes les lignes de la période que dit extraction.yaml. Remède : ';
    expect(await said({ ...whole, actes: [] })).toEqual([
      `actes.csv:1:1: ${start}refaites l’extrait : sans ces lignes, les effectifs seraient faux.`,
    ]);
    expect(await said({ ...whole, situations: [] })).toHaveLength(1);
    expect(await said({})).toEqual([
      expect.stringMatching(/^jeunes\.csv:1:1: le fichier n’a aucune/),
    ]);
    expect(await said({ ...whole, dispositifs: [] })).toEqual([
      `avertissement, dispositifs.csv:1:1: ${start}rien à faire si aucun dispositif n’est saisi ; sinon, refaites l’extrait.`,
    ]);
  });

  test('refuses months without a row', async () => {
    const acts = whole.actes.filter(({ date }) => !isIn(date, '2023-02', '2023-03', '2024-12'));
    expect(await said({ ...whole, actes: acts })).toEqual([
      'actes.csv:1:2: date : aucune ligne de 2023-02 à 2023-03, ni de 2024-12. Attendu : des lignes pour chaque mois de la période que dit extraction.yaml, du 1er janvier 2023 au 31 décembre 2024. Remède : refaites l’extrait, ou corrigez la période dans extraction.yaml.',
    ]);
    const spells = whole.situations.filter(({ date_debut }) => !isIn(date_debut, '2023-08'));
    expect(await said({ ...whole, situations: spells })).toHaveLength(1);
    const people = jeunes.map((line) =>
      isIn(line.date_premier_accueil, '2023-08')
        ? { ...line, date_premier_accueil: '2023-07-15' }
        : line,
    );
    expect(await said({ ...whole, jeunes: people })).toEqual([
      expect.stringMatching(/^jeunes\.csv:1:3: date_premier_accueil : aucune ligne de 2023-08\./),
    ]);
    const schemes = whole.dispositifs.filter(({ date_debut }) => !isIn(date_debut, '2023-08'));
    expect(await said({ ...whole, dispositifs: schemes })).toEqual([
      expect.stringMatching(/^avertissement, dispositifs\.csv:1:3: /),
    ]);
  });

  test('says nothing of months that chance may empty, nor of so few people', async () => {
    const few = whole.actes.filter((_, rank) => rank % 3 === 0);
    expect(
      await said({ ...whole, actes: few.filter(({ date }) => !isIn(date, '2023-02')) }),
    ).toEqual([]);
    expect(await said({ jeunes: jeunes.slice(0, 90) })).toEqual([]);
  });

  test('refuses a last month that is cut short, and tells of others', async () => {
    const acts = jeunes.map(({ id_jeune = '', date_premier_accueil: day = '' }, rank) => ({
      id_jeune,
      date: `${day.slice(0, 7)}-${String(15 + (rank % 14)).padStart(2, '0')}`,
    }));
    expect(await said({ ...whole, actes: acts })).toEqual([]);
    const only = (month: string, day: string) =>
      acts.map((act) => (isIn(act.date, month) ? { ...act, date: `${month}-${day}` } : act));
    const early = jeunes.map((line) => ({
      ...line,
      date_premier_accueil: `${(line.date_premier_accueil ?? '').slice(0, 7)}-01`,
    }));
    const all = { ...whole, jeunes: early };
    expect(await said({ ...all, actes: only('2024-12', '01') })).toEqual([
      expect.stringMatching(
        /^actes\.csv:1:2: date : en 2024-12, des lignes du 1 seulement\. Attendu : /,
      ),
    ]);
    expect(await said({ ...all, actes: only('2024-05', '13') })).toEqual([
      expect.stringMatching(
        /^avertissement, actes\.csv:1:2: date : en 2024-05, des lignes du 13 seulement/,
      ),
    ]);
  });
});
