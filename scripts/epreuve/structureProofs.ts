import { activiteAnnuelle } from '../../src/contracts/activiteAnnuelle.ts';
import type { Contract } from '../../src/contracts/contract.ts';
import { contracts } from '../../src/contracts/contracts.ts';
import { cumulsMensuels } from '../../src/contracts/cumulsMensuels.ts';
import { rowKey } from '../../src/contracts/rowKey.ts';
import type { Row } from '../confidentiality/cells/tableRows.ts';
import { publishableTables } from '../ingest/coarsen/publishableTables.ts';
import { committedDataset } from '../ingest/editions/committedDataset.ts';
import { isRevised } from '../ingest/editions/isRevised.ts';
import type { Candidate } from '../ingest/ingestCandidate.ts';
import type { Datasets } from '../pipeline/dataset.ts';
import type { ValueStatus } from '../pipeline/derive/worstStatus.ts';
import { editionYear } from '../pipeline/editionYear.ts';
import { type Territory, territoryRegister } from '../pipeline/rules/territoryRegister.ts';
import type { ProofLine, Value } from './ProofLine.ts';
import type { StructureProof } from './StructureProof.ts';

/** What is published before the ingestion, and what would be after it. */
interface Publications {
  before: Datasets;
  after: Datasets;
}

/**
 * The counts of each mission locale before and after their protection, beside those that are
 * published today, in the order of codes. Each proof holds the exact counts of its own structure
 * alone.
 */
export function structureProofs(
  { counted }: Pick<Candidate, 'counted'>,
  publications: Publications,
): StructureProof[] {
  const lines = Map.groupBy(proofLines(counted, publications), ({ line }) => codeOf(line.row));
  const register = territoryRegister(publications.after) ?? [];
  const names = new Map(register.map((territory) => [territory.code, territory]));
  const quality = new Map(counted.quality.map((one) => [one.structure, one]));
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, own]) => {
      const of = (kind: Kind) => own.filter((one) => one.kind === kind).map(({ line }) => line);
      return {
        ...placeOf(code, names),
        written: of('written'),
        unconfirmed: of('unconfirmed'),
        quality: quality.get(code) ?? null,
      };
    });
}

type Kind = 'written' | 'unconfirmed';

function placeOf(code: string, names: ReadonlyMap<string, Territory>) {
  const structure = names.get(code);
  const departement = names.get(structure?.departement ?? '');
  return {
    code,
    name: structure?.name ?? code,
    departement: departement?.name ?? '',
    successors: (structure?.successors ?? []).map((next) => names.get(next)?.name ?? next),
  };
}

function proofLines(
  { tables, plan, summary }: Candidate['counted'],
  { before, after }: Publications,
): { line: ProofLine; kind: Kind }[] {
  const isFictitious = summary.metadata.statut === 'demonstration';
  const exact = publishableTables(tables, plan.open);
  const totals = committedDataset(before, cumulsMensuels.name, isFictitious).rows;
  return contracts.flatMap((contract) => {
    const { name } = contract;
    const there = committedDataset(before, name, isFictitious);
    const published = ownRows(contract, [
      ...(name === activiteAnnuelle.name ? provisionalYears(totals) : []),
      ...there.rows,
    ]);
    const next = ownRows(contract, committedDataset(after, name, isFictitious).rows);
    const yearBefore = (row: Row) =>
      name === activiteAnnuelle.name
        ? next.get(rowKey(contract, { ...row, annee: Number(row.annee) - 1 }))
        : undefined;
    return [...ownRows(contract, exact[name] ?? [])].flatMap(([key, row]) => {
      const year = editionYear(row);
      const line: ProofLine = {
        ...{ dataset: name, year, row, isRounded: Boolean(row.arrondi) },
        ...{ counted: asValue(row), published: valueIn(next.get(key)) },
        ...{ before: valueIn(published.get(key)), yearBefore: valueIn(yearBefore(row)) },
      };
      const kind = kindOf(line, isRevised(plan, name, year) || !there.frozen.has(year));
      return kind === null ? [] : [{ line, kind }];
    });
  });
}

function kindOf({ counted, published, isRounded }: ProofLine, isWritten: boolean): Kind | null {
  if (isWritten) return 'written';
  const isExact = !isRounded && published?.status === 'publie';
  return isExact && published.count !== counted.count ? 'unconfirmed' : null;
}

/** The totals since January of whole years, as rows of annual counts. */
function provisionalYears(totals: readonly Row[]): Row[] {
  return totals
    .filter(({ periode }) => /-(12|T4)$/.test(String(periode)))
    .map((row) => ({ ...row, annee: editionYear(row) }));
}

/** Rows of missions locales by their key. */
function ownRows(contract: Contract, rows: readonly Row[]): Map<string, Row> {
  const own = rows.filter((row) => row.territoire_niveau === 'mission_locale');
  return new Map(own.map((row) => [rowKey(contract, row), row]));
}

function codeOf({ territoire_code: code }: Row): string {
  return String(code);
}

function valueIn(row: Row | undefined): Value | null {
  return row === undefined ? null : asValue(row);
}

function asValue(row: Row): Value {
  const count = row.effectif ?? row.cumul ?? null;
  return {
    count: typeof count === 'number' ? count : null,
    status: row.statut_valeur as ValueStatus,
  };
}
