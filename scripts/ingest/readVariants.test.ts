import { describe, expect, test } from 'vitest';
import { type Example, exampleExtract } from './exampleExtract.ts';
import { ingestFiles } from './ingestExample.ts';

/** An accented identifier shows whether the encodings were told apart. */
const example: Example = {
  jeunes: [{ id_jeune: 'é1' }, { id_jeune: 'é2', code_structure: '19031S00' }],
  situations: [{ id_jeune: 'é1', situation: 'emploi', date_debut: '2023-02-01' }],
  actes: [{ id_jeune: 'é2', date: '2024-02-29' }],
  dispositifs: [{ id_jeune: 'é2', date_debut: '2024-02-29' }],
};

const plain = exampleExtract(example);

/** The same extract, each CSV file rewritten. */
function rewritten(change: (text: string) => string | Uint8Array) {
  const files = Object.entries(plain).map(([name, text]) => [
    name,
    name.endsWith('.csv') ? change(text) : text,
  ]);
  return Object.fromEntries(files);
}

/** Columns in the opposite order. */
const reversed = (text: string) =>
  text.replaceAll(/^.+$/gm, (line) => line.split(',').reverse().join(','));

const variants: Record<string, (text: string) => string | Uint8Array> = {
  'a byte order mark': (text) => `\ufeff${text}`,
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  'no final line break': (text) => text.trimEnd(),
  'blank lines': (text) => text.replaceAll('\n', '\n\n'),
  'Windows-1252': (text) => Buffer.from(text, 'latin1'),
  semicolons: (text) => text.replaceAll(',', ';'),
  'dates JJ/MM/AAAA': (text) => text.replaceAll(/(\d{4})-(\d\d)-(\d\d)/g, '$3/$2/$1'),
  'births MM/AAAA': (text) => text.replaceAll(/,(\d{4})-(\d\d),/g, ',$2/$1,'),
  'quoted cells': (text) => text.replaceAll(/^.+$/gm, (line) => `"${line.replaceAll(',', '","')}"`),
  'columns in another order': reversed,
  'all at once': (text) =>
    Buffer.from(reversed(text).replaceAll(',', ';').replaceAll('\n', '\r\n'), 'latin1'),
};

/** What the plain files give, ingested by the first test that asks. */
let expectedOnce: ReturnType<typeof ingestFiles> | undefined;

describe('the same extract is read from', () => {
  test.each(Object.entries(variants))('%s', async (_name, change) => {
    expectedOnce ??= ingestFiles(plain);
    const expected = await expectedOnce;
    const { faults, counted } = await ingestFiles(rewritten(change));
    expect(faults.kinds).toEqual([]);
    expect(counted?.tables.activite_annuelle).toEqual(expected.counted?.tables.activite_annuelle);
    expect(counted?.summary).toEqual(expected.counted?.summary);
    const entries = counted?.tables.activite_annuelle.find(
      (row) => row.annee === 2023 && row.indicateur === 'entrees_emploi',
    );
    expect(entries?.effectif).toBe(1);
  });

  test('a file with unknown columns, which are reported and ignored', async () => {
    const more = rewritten((text) => text.replaceAll(/^.+$/gm, '"note, libre",$&'));
    const { faults, counted } = await ingestFiles(more);
    expect([faults.errors, faults.warnings]).toEqual([0, 4]);
    expect(faults.kinds[0]?.anomalies[0]).toMatchObject({ file: 'actes.csv', line: 1, column: 1 });
    expect(counted?.summary.ignored[0]).toEqual({ reason: 'colonnes inconnues', count: 4 });
    expect(counted?.summary.read).toEqual({
      'jeunes.csv': 2,
      'situations.csv': 1,
      'actes.csv': 1,
      'dispositifs.csv': 1,
    });
  });

  test('nothing in UTF-16', async () => {
    const { faults } = await ingestFiles(
      rewritten((text) => Buffer.from(`\ufeff${text}`, 'utf16le')),
    );
    expect(faults.kinds.map(({ anomalies }) => anomalies[0]?.message)).toEqual(
      Array(4).fill('le fichier est encodé en UTF-16'),
    );
  });
});
