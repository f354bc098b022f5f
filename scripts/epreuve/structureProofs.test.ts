import { expect, test } from 'vitest';
import type { Row } from '../confidentiality/cells/tableRows.ts';
import { exactSite, putFiles } from '../ingest/exactSite.ts';
import type { Counted } from '../ingest/ingestExtract.ts';
import { ingestTables, noTables, ofClosedYears } from '../ingest/ingestTables.ts';
import { inFolder } from '../pipeline/inFolder.ts';
import { readData } from '../pipeline/read/readData.ts';
import type { ProofLine } from './ProofLine.ts';
import { structureProofs } from './structureProofs.ts';

const code = '33063S00';

/** What was published of 2023 while it was open: its total since January, in one mission locale. */
const provisional = new Map([
  [
    'cumuls_mensuels/2023.csv',
    Buffer.from(
      `periode,territoire_niveau,territoire_code,territoire_nom,indicateur,cumul,statut_valeur\n2023-12,mission_locale,${code},Mission locale Bordeaux Avenir Jeunes,premiers_accueils,1000,publie\n`,
    ),
  ],
  [
    'cumuls_mensuels/dataset.yaml',
    Buffer.from(
      'titre: Cumuls\ndescription: Cumuls depuis janvier.\nsource: Essai\nlicence: lov2\nstatut: provisoire\neditions:\n  - fichier: 2023.csv\n    date_publication: 2024-01-02\n    arrondi: 5\n',
    ),
  ],
]);

/** The proofs of a closing of 2023, when two more interviews of 2022 are counted in one place. */
function closing() {
  const site = exactSite();
  const isMore = (row: Row) =>
    row.annee === 2022 && row.indicateur === 'entretiens' && row.territoire_code === code;
  const activity = site.activity.map((row) =>
    isMore(row) ? { ...row, effectif: Number(row.effectif) + 2 } : row,
  );
  const tables = {
    activite_annuelle: ofClosedYears(activity, [2022, 2023]),
    profil_annuel: ofClosedYears(site.profile, [2022, 2023]),
  };
  const { files } = ingestTables(site.data, tables, { closing: [2023] });
  const after = inFolder(files?.all ?? new Map(), (folder) => readData(folder).datasets);
  putFiles(site.data, provisional);
  const counted = {
    tables: { ...noTables, ...tables },
    summary: { metadata: { statut: 'provisoire' } },
    plan: { open: [], closing: [2023], revised: [] },
    quality: [{ structure: code, jeunes: 12 }],
  } as unknown as Counted;
  const proofs = structureProofs({ counted }, { before: readData(site.data).datasets, after });
  const countOf = (annee: number, indicateur: string) =>
    site.activity.find(
      (row) => row.annee === annee && row.indicateur === indicateur && row.territoire_code === code,
    )?.effectif;
  return { proofs, own: proofs.find((proof) => proof.code === code), countOf };
}

const lineOf = (indicator: string, lines: readonly ProofLine[] = []) =>
  lines.find(({ row }) => row.indicateur === indicator);

test('each proof holds the lines of its own structure alone, all of the closed year', () => {
  const { proofs, own } = closing();
  expect(proofs.length).toBeGreaterThan(2);
  for (const { code, written, unconfirmed } of proofs) {
    const all = [...written, ...unconfirmed];
    expect(new Set(all.map(({ row }) => row.territoire_code))).toEqual(new Set([code]));
    expect(new Set(written.map(({ year }) => year))).toEqual(new Set([2023]));
  }
  expect(own).toMatchObject({ departement: 'Gironde', quality: { jeunes: 12 } });
  expect(proofs.filter(({ quality }) => quality !== null)).toEqual([own]);
});

test('a line stands beside what is published today, and the year before', () => {
  const { own, countOf } = closing();
  const publie = (count: unknown) => ({ count, status: 'publie' });
  expect(lineOf('premiers_accueils', own?.written)).toMatchObject({
    counted: publie(countOf(2023, 'premiers_accueils')),
    published: publie(countOf(2023, 'premiers_accueils')),
    before: publie(1000),
    yearBefore: publie(countOf(2022, 'premiers_accueils')),
  });
  expect(lineOf('entretiens', own?.written)?.before).toBeNull();
});

test('a published year that is counted otherwise is told, in its own place alone', () => {
  const { proofs, own, countOf } = closing();
  expect(own?.unconfirmed).toHaveLength(1);
  expect(lineOf('entretiens', own?.unconfirmed)).toMatchObject({
    year: 2022,
    counted: { count: Number(countOf(2022, 'entretiens')) + 2 },
    published: { count: countOf(2022, 'entretiens') },
  });
  expect(proofs.flatMap(({ unconfirmed }) => unconfirmed)).toHaveLength(1);
});
