import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPublication } from './checkPublication.ts';
import type { Cell } from './dataset.ts';
import type { PublishedTable } from './derive/publishedTables.ts';
import { contentOf, miniData, miniSite } from './miniSite.ts';
import { report } from './report.ts';

const paths = readdirSync(miniData, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(csv|yaml)$/.test(path))
  .sort();

/** One accident of typing or of copying, at a place drawn between 0 and 1. */
type Accident = (bytes: Buffer, at: number, other: number) => Buffer;

const splice = (bytes: Buffer, start: number, length: number, inserted: string | Buffer = '') =>
  Buffer.concat([bytes.subarray(0, start), Buffer.from(inserted), bytes.subarray(start + length)]);
const placeIn = (length: number, at: number) => Math.min(length - 1, Math.floor(at * length));
const insert =
  (inserted: string | Buffer): Accident =>
  (bytes, at) =>
    splice(bytes, placeIn(bytes.length, at), 0, inserted);
const onLines =
  (change: (lines: string[], index: number, other: number) => string[]): Accident =>
  (bytes, at, other) => {
    const lines = bytes.toString('latin1').split('\n');
    const changed = change(lines, placeIn(lines.length, at), placeIn(lines.length, other));
    return Buffer.from(changed.join('\n'), 'latin1');
  };

const accidents: Record<string, Accident> = {
  deleteCharacter: (bytes, at) => splice(bytes, placeIn(bytes.length, at), 1),
  deleteSpan: (bytes, at, other) =>
    splice(bytes, placeIn(bytes.length, at), Math.ceil(other * 400)),
  truncate: (bytes, at) => bytes.subarray(0, placeIn(bytes.length, at)),
  insertSemicolon: insert(';'),
  insertComma: insert(','),
  insertQuote: insert('"'),
  insertLineBreak: insert('\n'),
  insertCarriageReturn: insert('\r'),
  insertSpace: insert(' '),
  insertMinus: insert('-'),
  insertColon: insert(' : '),
  insertNul: insert('\0'),
  insertLatin1: insert(Buffer.from([0xe9])),
  insertHtml: insert('<b>'),
  replaceDigit: (bytes, at, other) => {
    const start = placeIn(bytes.length, at);
    const digit = bytes.subarray(start).findIndex((byte) => byte >= 0x30 && byte <= 0x39);
    return digit < 0 ? bytes : splice(bytes, start + digit, 1, String(Math.floor(other * 10)));
  },
  replaceLetter: (bytes, at) => {
    const start = placeIn(bytes.length, at);
    const letter = bytes.subarray(start).findIndex((byte) => byte >= 0x61 && byte <= 0x7a);
    return letter < 0 ? bytes : splice(bytes, start + letter, 1, 'z');
  },
  swapLines: onLines((lines, index, other) =>
    lines.map(
      (line, rank) => lines[rank === index ? other : rank === other ? index : rank] ?? line,
    ),
  ),
  duplicateLine: onLines((lines, index, other) => lines.toSpliced(other, 0, lines[index] ?? '')),
  deleteLine: onLines((lines, index) => lines.toSpliced(index, 1)),
  windowsLineBreaks: onLines((lines) => lines.map((line) => `${line}\r`)),
  excelSemicolons: onLines((lines) => lines.map((line) => line.replaceAll(',', ';'))),
  decimalCommas: onLines((lines) => lines.map((line) => line.replace(/(\d)\.(\d)/g, '"$1,$2"'))),
};

/** `file:line:column: message. Attendu : … Remède : ….`, or the count of what is not printed. */
const printed =
  /^(avertissement, )?data\/[\w./-]+(:[1-9]\d*:[1-9]\d*: .+\. Attendu : .+\. Remède : .+\.| : et \d+ autres? (erreur|avertissement)s?\.)$/s;

/** Words of the messages of Node, zod, yaml and csv-parse. */
const english =
  /\b(the|is not|expected|invalid|error|unexpected|undefined|null|NaN|must|received|at line|cannot|object Object)\b/i;

/** What the lines of a file say, read by another library and by names alone; null if they cannot. */
function recordsOf(bytes: Buffer): Record<string, string>[] | null {
  try {
    return parse(bytes, { columns: true, bom: true });
  } catch {
    return null;
  }
}

/** A published cell, and what its file says: the same number, or the same text. */
function says(cell: Cell, text: string | undefined): boolean {
  if (text === undefined || text === '') return cell === null;
  return typeof cell === 'number' ? Number(text) === cell : text === cell;
}

/** Does the table hold each line of the file, with its values, and no other line of its edition? */
function holdsWhatIsWritten(table: PublishedTable, before: PublishedTable, bytes: Buffer): boolean {
  const records = recordsOf(bytes) ?? [];
  const same = before.rows.filter((row) =>
    table.rows.some((other) => isDeepStrictEqual(row, other)),
  );
  const known = new Set(same.map((row) => JSON.stringify(row)));
  const changed = table.rows.filter((row) => !known.has(JSON.stringify(row)));
  return changed.every((row) =>
    records.some((record) =>
      Object.entries(row).every(([name, cell]) => name === 'statut' || says(cell, record[name])),
    ),
  );
}

const numRuns = Number(process.env.ACCIDENTS ?? 400);

test('any accident changes nothing, changes what it says, or is told in French with its place', () => {
  const { data } = miniSite();
  const { anomalies, publishable } = checkPublication(data);
  expect(anomalies).toEqual([]);
  const before = new Map(publishable?.tables.map((table) => [table.contract.name, table]));
  // Anywhere in the file: left to itself, the library prefers its ends.
  const unit = fc.noBias(fc.integer({ min: 0, max: 999_999 })).map((rank) => rank / 1_000_000);
  const outcomes = { refused: 0, changed: 0, unchanged: 0 };
  const check = (path: string, name: string, at: number, other: number) => {
    const file = join(data, path);
    const original = readFileSync(file);
    const bytes = accidents[name]?.(original, at, other) ?? original;
    writeFileSync(file, bytes);
    const after = checkPublication(data);
    writeFileSync(file, original);
    for (const line of report(after.anomalies)) {
      expect(line).toMatch(printed);
      expect(line.replace(/« .*? »/gs, '')).not.toMatch(english);
    }
    if (after.publishable === null) {
      outcomes.refused += 1;
      expect(after.anomalies.some(({ severity }) => severity === 'erreur')).toBe(true);
      return;
    }
    const dataset = path.split('/')[0] ?? '';
    const isChanged = (table: PublishedTable) =>
      !isDeepStrictEqual(table.rows, before.get(table.contract.name)?.rows);
    const changed = after.publishable.tables.filter(
      (table) => table.contract.assembly !== 'computed' && isChanged(table),
    );
    outcomes[changed.length > 0 ? 'changed' : 'unchanged'] += 1;
    for (const table of changed) {
      expect(table.contract.name).toBe(dataset);
      if (!path.endsWith('.csv')) continue;
      const former = before.get(dataset) as PublishedTable;
      expect(holdsWhatIsWritten(table, former, bytes)).toBe(true);
    }
  };
  const accident = fc.constantFrom(...Object.keys(accidents));
  fc.assert(fc.property(fc.constantFrom(...paths), accident, unit, unit, check), {
    // 2 000 take minutes: ACCIDENTS=2000 before a release.
    numRuns,
    // The same accidents every time: a test that fails one day in ten teaches nothing.
    seed: 20_261_123,
    endOnFailure: true,
  });
  expect(outcomes.refused).toBeGreaterThan(numRuns / 4);
  expect(outcomes.changed).toBeGreaterThan(numRuns / 100);
}, 600_000);

test('an accident that is refused leaves what was published, byte for byte', async () => {
  const site = miniSite();
  await site.publish();
  const before = contentOf(site.target);
  for (const path of paths.filter((_, rank) => rank % 8 === 0)) {
    const file = join(site.data, path);
    const original = readFileSync(file);
    writeFileSync(file, original.subarray(0, original.length - 3));
    const { files } = await site.publish();
    writeFileSync(file, original);
    if (files === null) expect(contentOf(site.target)).toEqual(before);
    else await site.publish();
  }
});
