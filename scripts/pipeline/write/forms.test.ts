import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import readWorkbook from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { contracts } from '../../../src/contracts/contracts.ts';
import { recordsOf } from '../../../src/contracts/tableJson.ts';
import { miniSite } from '../miniSite.ts';
import { archivePath } from './Archive.ts';
import { publishedShapes } from './tableSchema.ts';

type Records = Record<string, unknown>[];

/** The mini site, published, with the records of each dataset as its JSON file gives them. */
async function published() {
  const { publish, target } = miniSite();
  const files = (await publish()).files ?? [];
  const bytes = (path: string) => readFileSync(join(target, path));
  const tables = contracts
    .filter(({ name }) => files.some(({ dataset }) => dataset === name))
    .map((contract) => ({
      name: contract.name,
      shapes: publishedShapes(contract),
      records: recordsOf(bytes(`${contract.name}.json`).toString()) as Records,
    }));
  return { files, target, bytes, tables };
}

const mapped = (records: Records, change: (value: unknown, name: string) => unknown): Records =>
  records.map((record) =>
    Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)])),
  );

/** A day that a reader gives as a date, as our files write it. */
const plain = (value: unknown) =>
  value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? null);

test('each dataset has its four forms', async () => {
  const { files, tables } = await published();
  expect(tables.length).toBeGreaterThan(15);
  for (const { name } of tables) {
    const forms = files.filter(({ dataset }) => dataset === name).map(({ path }) => path);
    expect(forms).toEqual(['csv', 'xlsx', 'parquet', 'json'].map((format) => `${name}.${format}`));
  }
});

test('DuckDB reads in CSV and in Parquet the values of the JSON', async () => {
  const { target, tables } = await published();
  const connection = await (await DuckDBInstance.create()).connect();
  const read = async (source: string) =>
    (await connection.runAndReadAll(`from ${source}`)).getRowObjectsJS() as Records;
  for (const { name, records } of tables) {
    const path = join(target, name);
    expect(mapped(await read(`read_parquet('${path}.parquet')`), plain)).toEqual(records);
    const texts = mapped(records, (value) => (value === null ? null : String(value)));
    expect(await read(`read_csv('${path}.csv', header = true, all_varchar = true)`)).toEqual(texts);
  }
  connection.closeSync();
});

test('a spreadsheet holds the values of the JSON: numbers, dates, and s for a secret', async () => {
  const { bytes, tables } = await published();
  let secrets = 0;
  for (const { name, shapes, records } of tables) {
    const [data, notes] = await readWorkbook(bytes(`${name}.xlsx`));
    expect([data?.sheet, notes?.sheet]).toEqual(['Données', 'Lisez-moi']);
    const [header = [], ...lines] = data?.data ?? [];
    expect(header).toEqual(shapes.map((shape) => shape.name));
    const numbers = new Set(shapes.flatMap(({ type, name }) => (type === 'string' ? [] : [name])));
    const expected = records.map((record) =>
      shapes.map((shape) => {
        const value = record[shape.name] ?? null;
        const isSecret = record.statut_valeur === 'secret' && numbers.has(shape.name);
        if (value === null && isSecret) secrets += 1;
        return value === null && isSecret ? 's' : value;
      }),
    );
    expect(lines.map((line) => shapes.map((_, rank) => plain(line[rank])))).toEqual(expected);
  }
  expect(secrets).toBeGreaterThan(10);
});

test('the notes of a spreadsheet say its source, dates, licence, columns and codes', async () => {
  const { bytes } = await published();
  const notes = (await readWorkbook(bytes('activite_annuelle.xlsx')))[1]?.data ?? [];
  const heads = notes.map(([first]) => first);
  for (const head of ['Source', 'Publié le', 'Licence', 's', 'effectif', 'demonstration']) {
    expect(heads).toContain(head);
  }
  expect(notes.flat().join(' ')).toMatch(/Licence Ouverte 2\.0.*Secret statistique/s);
});

test('the archive holds the same bytes, read with another library', async () => {
  const { bytes } = await published();
  const archive = await fromBufferPromise(bytes(archivePath));
  const paths: string[] = [];
  for await (const entry of archive.eachEntry()) {
    const chunks = await Array.fromAsync(await archive.openReadStreamPromise(entry));
    paths.push(entry.fileName);
    const content = Buffer.concat(chunks as Buffer[]);
    if (entry.fileName === 'LISEZ-MOI.txt') expect(content.toString()).toContain('chiffres_cles :');
    else expect(content.equals(bytes(entry.fileName))).toBe(true);
  }
  for (const format of ['csv', 'parquet', 'json']) {
    expect(paths).toContain(`chiffres_cles.${format}`);
  }
  const { resources } = JSON.parse(bytes('datapackage.json').toString());
  for (const { path } of resources) expect(paths).toContain(path);
});

test('a dated copy of each CSV file, compressed, is listed in the manifest', async () => {
  const { bytes, tables } = await published();
  const { jeux, fichiers } = JSON.parse(bytes('manifest.json').toString());
  for (const { name } of tables) {
    const { date_publication: date } = jeux.find(({ jeu }: { jeu: string }) => jeu === name);
    const path = `editions/${date}/${name}.csv.gz`;
    expect(gunzipSync(bytes(path)).equals(bytes(`${name}.csv`))).toBe(true);
    expect(bytes(path)[9]).toBe(255);
    expect(fichiers.map(({ chemin }: { chemin: string }) => chemin)).toContain(path);
  }
});

test('no text of a file can pass for a formula', async () => {
  const { tables } = await published();
  const texts = tables.flatMap(({ records }) => records.flatMap((record) => Object.values(record)));
  expect(texts.filter((text) => typeof text === 'string' && /^[=+\-@\t\r]/.test(text))).toEqual([]);
});
