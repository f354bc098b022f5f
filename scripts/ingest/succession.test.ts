import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../pipeline/temporaryFolder.ts';
import type { ExactTables } from './count/countExtract.ts';
import { exampleData, exampleExtract, type Line } from './exampleExtract.ts';
import { ingestExtract } from './ingestExtract.ts';
import { planIngestion } from './planIngestion.ts';

const [a, b, merged] = ['33063S00', '33081S00', '33999S00'] as const;
const [whole, half, otherHalf] = ['19031S00', '19100S00', '19200S00'] as const;

const header =
  'code,nom,departement,commune_insee,commune,latitude,longitude,note,debut_validite,fin_validite,successeur\n';
const line = (code: string, name: string, ...validity: (string | number)[]) =>
  `${code},${name},${code.slice(0, 2)},${code.slice(0, 5)},Ville,45,1,,${validity.join(',')}\n`;

/** Bordeaux and Deux Rives merge, and Brive is split, in the middle of 2026. */
const register = (from = 2026) =>
  header +
  line(a, 'Bordeaux', 2018, from - 1, merged) +
  line(b, 'Deux Rives', 2018, from - 1, merged) +
  line(merged, 'Garonne', from, '', '') +
  line(whole, 'Brive', 2018, 2025, `${half} ${otherHalf}`) +
  line(half, 'Brive Nord', 2026, '', '') +
  line(otherHalf, 'Brive Sud', 2026, '', '');

const young = (id_jeune: string, code_structure: string, day: string): Line => ({
  id_jeune,
  code_structure,
  date_premier_accueil: day,
  date_naissance: '2005-01',
});

interface Asked {
  jeunes: readonly Line[];
  extraction?: string;
  closing?: number[];
  closed?: number[];
  revised?: number[];
  missionsLocales?: string;
}

/** What an extract of the middle of 2026 gives, from 2025 on, of which 2025 is closed. */
async function ingested(asked: Asked): Promise<ExactTables> {
  const { extraction = '2026-09-01', closing = [], closed = [2025], revised = [] } = asked;
  const extract = temporaryFolder(
    exampleExtract({
      metadata: {
        date_extraction: extraction,
        periode_debut: '2025-01-01',
        periode_fin: extraction,
      },
      jeunes: asked.jeunes,
    }),
  );
  const data = temporaryFolder({
    ...exampleData,
    'data/missions_locales/2023.csv': asked.missionsLocales ?? register(),
  });
  const { counted, faults } = await ingestExtract(extract, join(data, 'data'), {
    plan: (metadata) => planIngestion(metadata, { closing, revised, closed: new Set(closed) }),
  });
  if (counted === null) throw new Error(JSON.stringify(faults.kinds));
  return counted.tables;
}

/** First receptions of a month or a year, by code of territory. */
function receptions(rows: readonly object[], period: string) {
  const own = rows as readonly Record<string, string | number>[];
  return Object.fromEntries(
    own
      .filter(({ indicateur }) => indicateur === 'premiers_accueils')
      .filter(({ periode, annee }) => String(periode ?? annee) === period)
      .map(({ territoire_code, effectif }) => [territoire_code, effectif]),
  );
}

const people = [
  young('j1', merged, '2025-03-10'),
  young('j2', merged, '2026-02-10'),
  young('j3', a, '2026-02-11'),
  young('j4', half, '2025-05-10'),
  young('j5', otherHalf, '2026-02-12'),
];

describe('structures that change in the middle of a year', () => {
  test('the months of the whole year are those of the structures that came of it', async () => {
    const { activite_mensuelle: months } = await ingested({ jeunes: people });
    expect(receptions(months, '2026-02')).toEqual({
      75: 3,
      33: 2,
      19: 1,
      [merged]: 2,
      [half]: 0,
      [otherHalf]: 1,
    });
    expect(receptions(months, '2025-03')).toEqual({});
  });

  test('a closed year is compared where the extract still tells the structures apart', async () => {
    const { activite_annuelle: years } = await ingested({ jeunes: people });
    expect(receptions(years, '2025')).toEqual({ 75: 2, 33: 1, 19: 1, [whole]: 1 });
  });

  test('pathways of earlier years are those of the structures of the last closed year', async () => {
    const tables = await ingested({ jeunes: people, extraction: '2027-04-01', closing: [2026] });
    const cohort = tables.parcours_situations.filter(
      ({ cohorte, mois_depuis_accueil: month, situation }) =>
        cohorte === 2025 && month === 6 && situation === 'inconnue',
    );
    expect(Object.fromEntries(cohort.map((row) => [row.territoire_code, row.effectif]))).toEqual({
      75: 2,
      33: 1,
      19: 1,
      [merged]: 1,
      [half]: 1,
      [otherHalf]: 0,
    });
  });

  test('a year that is not closed is refused under names that the extract no longer knows', async () => {
    await expect(ingested({ jeunes: people, closed: [] })).rejects.toThrow(
      'jeunes.csv : 1 jeune accompagné en 2025 est rattaché à Garonne (33999S00), qui réunit Bordeaux (33063S00), Deux Rives (33081S00), en activité cette année-là : l’extrait ne dit plus de laquelle ils relevaient. Remède : dans missions_locales, faites commencer Garonne en 2025 ou avant (debut_validite) et finir les autres l’année d’avant (fin_validite) : l’année paraîtra sous son nom.',
    );
    // The remedy, followed.
    const mended = { jeunes: people, closed: [], missionsLocales: register(2025) };
    const { activite_mensuelle: months } = await ingested(mended);
    expect(receptions(months, '2025-03')).toMatchObject({ 33: 1, [merged]: 1, [whole]: 0 });
  });

  test('a year is not revised that the extract no longer tells', async () => {
    await expect(ingested({ jeunes: people, revised: [2025] })).rejects.toThrow(
      'Remède : retirez --reviser 2025, ou refaites l’extrait avec la structure d’alors.',
    );
  });

  test('people whom a split has not placed are refused', async () => {
    await expect(ingested({ jeunes: [young('j1', whole, '2026-02-12')] })).rejects.toThrow(
      'jeunes.csv : 1 jeune accompagné en 2026 est rattaché à Brive (19031S00), qui a fini en 2025 et à qui ont succédé Brive Nord (19100S00), Brive Sud (19200S00) : l’extrait ne dit pas laquelle. Remède : donnez à ces jeunes leur structure actuelle dans iMilo, puis refaites l’extrait.',
    );
  });

  test('people of a structure that began later, and came of none, are refused in earlier years', async () => {
    const missionsLocales = register() + line('33777S00', 'Neuve', 2026, '', '');
    const jeunes = [young('j1', '33777S00', '2025-02-12')];
    await expect(ingested({ jeunes, closed: [], missionsLocales })).rejects.toThrow(
      '1 jeune accompagné en 2025 est rattaché à Neuve (33777S00), qui n’est pas en activité cette année-là et à qui le répertoire ne donne ni successeur ni prédécesseur.',
    );
  });
});
