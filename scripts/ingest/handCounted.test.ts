import { beforeEach, expect, test } from 'vitest';
import type { ExactTables } from './count/countExtract.ts';
import type { Example, Line } from './exampleExtract.ts';
import { countExample } from './ingestExample.ts';

/*
 * One extract, counted by hand: one counting rule a test. Each case has one or two young people,
 * alone in their mission locale among those received in their year.
 */

const bordeaux = '33063S00';
const brive = '19031S00';

const young = (id_jeune: string, code_structure: string, accueil: string, birth = '1999-06') => ({
  id_jeune,
  code_structure,
  date_premier_accueil: accueil,
  date_naissance: birth,
});

const spell = (id_jeune: string, situation: string, from: string, to = ''): Line => ({
  id_jeune,
  situation,
  date_debut: from,
  date_fin: to,
});

const example: Example = {
  jeunes: [
    young('ends on the 31st', bordeaux, '2016-01-15'),
    young('ends on the 30th', brive, '2016-01-15'),
    young('two at once', bordeaux, '2017-01-15'),
    young('no situation', brive, '2017-01-15'),
    young('back after 30 days', bordeaux, '2018-01-15'),
    young('back after 31 days', brive, '2018-01-15'),
    young('18 in December', bordeaux, '2019-02-15', '2001-12'),
    young('18 in January', brive, '2019-02-15', '2002-01'),
    young('still running', bordeaux, '2020-01-15'),
    young('act on 31 December', brive, '2020-01-15'),
    young('June 2023', bordeaux, '2022-12-01'),
    young('May 2023', brive, '2022-11-01'),
  ],
  situations: [
    spell('ends on the 31st', 'formation', '2016-03-01', '2016-07-31'),
    spell('ends on the 30th', 'formation', '2016-03-01', '2016-07-30'),
    spell('two at once', 'formation', '2017-06-01', '2017-08-31'),
    spell('two at once', 'emploi', '2017-07-20', '2017-08-10'),
    spell('back after 30 days', 'formation', '2018-03-01', '2018-03-31'),
    spell('back after 30 days', 'formation', '2018-04-30', '2018-05-31'),
    spell('back after 31 days', 'formation', '2018-03-01', '2018-03-31'),
    spell('back after 31 days', 'formation', '2018-05-01', '2018-05-31'),
    spell('still running', 'emploi', '2020-02-01'),
    spell('June 2023', 'emploi', '2022-12-01'),
    spell('May 2023', 'emploi', '2022-11-01'),
  ],
  actes: [
    { id_jeune: 'act on 31 December', date: '2021-12-31', type: 'atelier' },
    { id_jeune: 'still running', date: '2021-12-31', type: 'visite' },
  ],
  // In the middle of June 2023.
  metadata: {
    periode_debut: '2016-01-01',
    periode_fin: '2023-06-15',
    date_extraction: '2023-06-15',
  },
};

let tables: ExactTables;
/** Counted for the first test that asks. */
let once: Promise<ExactTables> | undefined;

beforeEach(async () => {
  once ??= countExample(example);
  tables = await once;
});

/** Situations of those received in a year, some months later: `formation 1/1`. */
function situations(cohorte: number, code: string, mois = 6): string {
  const rows = tables.parcours_situations.filter(
    (row) =>
      row.cohorte === cohorte &&
      row.territoire_code === code &&
      row.population === 'ensemble' &&
      row.mois_depuis_accueil === mois,
  );
  const held = rows.filter(({ effectif }) => effectif !== 0 && effectif !== null);
  return held.map((row) => `${row.situation} ${row.effectif}/${row.observes}`).join(' ');
}

const count = (annee: number, code: string, indicateur: string) =>
  tables.activite_annuelle.find(
    (row) => row.annee === annee && row.territoire_code === code && row.indicateur === indicateur,
  )?.effectif;

test('a spell that ends on the last day of a month is the situation of that month', () => {
  expect(situations(2016, bordeaux)).toBe('formation 1/1');
  expect(situations(2016, brive)).toBe('inconnue 1/1');
});

test('of two situations at once, the first of the list is retained', () => {
  expect(situations(2017, bordeaux)).toBe('emploi 1/1');
});

test('a young person without any situation is unknown, and accompanied all the same', () => {
  expect(situations(2017, brive)).toBe('inconnue 1/1');
  expect(count(2017, brive, 'jeunes_accompagnes')).toBe(1);
});

test('a spell that starts 30 days after the last is no entry, 31 days after it is one', () => {
  expect(count(2018, bordeaux, 'nombre_entrees_formation')).toBe(1);
  expect(count(2018, brive, 'nombre_entrees_formation')).toBe(2);
  expect(count(2018, brive, 'entrees_formation')).toBe(1);
});

test('a birthday is on the first of its month', () => {
  const ages = (code: string) =>
    tables.profil_annuel
      .filter((row) => row.annee === 2019 && row.territoire_code === code)
      .filter((row) => row.population === 'accompagnes' && row.dimension === 'age')
      .filter(({ effectif }) => effectif !== 0)
      .map(({ modalite }) => modalite);
  expect(ages(bordeaux)).toEqual(['18_21']);
  expect(ages(brive)).toEqual(['moins_18']);
});

test('a spell without an end runs until the extraction', () => {
  expect(situations(2020, bordeaux, 24)).toBe('emploi 1/1');
});

test('a first act on 31 December makes somebody accompanied in the year, a visit does not', () => {
  expect(count(2021, brive, 'jeunes_accompagnes')).toBe(1);
  expect(count(2021, bordeaux, 'jeunes_accompagnes')).toBe(0);
  const seen = tables.activite_mensuelle.filter(
    (row) => row.periode.startsWith('2021') && row.indicateur === 'jeunes_vus_dans_le_mois',
  );
  const months = seen.filter((row) => row.territoire_code === '75' && row.effectif !== 0);
  expect(months.map(({ periode, effectif }) => [periode, effectif])).toEqual([['2021-12', 1]]);
});

test('an extraction in the middle of a month does not observe it', () => {
  expect(tables.activite_mensuelle.at(-1)?.periode).toBe('2023-05');
  // Month 6 is May 2023 for Brive, June 2023 for Bordeaux: the cohort has not reached it.
  expect(situations(2022, brive)).toBe('');
  expect(situations(2022, bordeaux)).toBe('');
  expect(situations(2022, '75')).toBe('');
  // Month 0 is the last December, over for everybody; so is month 5 of the region, in May.
  expect(situations(2022, '75', 0)).toBe('emploi 2/2');
  expect(situations(2022, '75', 5)).toBe('emploi 2/2');
});
