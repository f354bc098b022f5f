import { expect, test } from 'vitest';
import { missionsLocales } from '../../../src/contracts/missionsLocales.ts';
import { reseauAnnuel } from '../../../src/contracts/reseauAnnuel.ts';
import { type PublishedTable, publishedTables } from '../derive/publishedTables.ts';
import { datasetFixture, datasetsFixture } from '../rules/datasetFixture.ts';
import { beginForms } from './beginForms.ts';
import { otherForms } from './otherForms.ts';
import { tableOf } from './TableOrder.ts';

const tables = publishedTables(
  datasetsFixture(
    datasetFixture(reseauAnnuel, [{}, { annee: 2023 }]),
    datasetFixture(missionsLocales, [{}]),
  ),
);
const { json, others } = beginForms(tables);

test('a thread makes the same bytes of the JSON files as the tables themselves give', async () => {
  const made = json.map((file, rank) => ({ table: tables[rank] as PublishedTable, json: file }));
  const inThread = await otherForms(made, 0).files;
  expect(inThread.map((files) => files.map(({ path }) => path))).toContainEqual([
    'reseau_annuel.csv',
    'reseau_annuel.xlsx',
    'reseau_annuel.parquet',
  ]);
  const here = await others.files;
  const content = (all: typeof here) =>
    all
      .flat()
      .map(({ bytes, ...file }) => ({ ...file, bytes: Buffer.from(bytes).toString('hex') }));
  expect(content(inThread)).toEqual(content(here));
});

test('an order that names no contract is refused', () => {
  const [table] = tables;
  if (table === undefined) throw new Error('no table');
  const { contract: _, rows: __, ...about } = table;
  expect(() => tableOf({ name: 'inconnu', about, json: new Uint8Array() })).toThrow('inconnu');
});
