import { describe, expect, test } from 'vitest';
import type { Contract } from '../../../src/contracts/contract.ts';
import { contracts } from '../../../src/contracts/contracts.ts';
import { isProtectedKind } from '../../../src/contracts/isProtectedKind.ts';
import { publishedRow } from '../../../src/contracts/publishedRow.ts';
import { fieldShapes } from '../../pipeline/read/fieldShape.ts';
import { buildLinkedTables } from '../buildLinkedTables.ts';
import { countCells, rowCells } from '../cells/countCells.ts';
import { fixtureRegister } from '../fixtureRows.ts';
import { territoryTree } from '../territoryTree.ts';
import { everyRelation } from './everyRelation.ts';
import { everyTable } from './everyTable.ts';
import { extractionTies } from './extractionTies.ts';
import { publishedRates } from './publishedRates.ts';
import { type Link, type Place, publishedRelations } from './publishedRelations.ts';

/** The columns that count people, or what is not known, in the published rows of a dataset. */
function protectedColumns(contract: Contract): string[] {
  return fieldShapes({ row: publishedRow(contract) })
    .filter(({ name, type }) => type !== 'string' && !contract.key.includes(name))
    .filter(({ counts }) => isProtectedKind(counts))
    .map(({ name }) => name);
}

const linksOf = (place: Place | undefined) => (place && 'links' in place ? place.links : {});

/** By `dataset.column`, the names of what ties its counts when every table is published. */
function foundLinks(): Map<string, Set<string>> {
  const tree = territoryTree(fixtureRegister);
  const { index } = countCells(everyTable, tree);
  const shown = new Map<string, string[]>();
  for (const [dataset, rows] of Object.entries(everyTable)) {
    for (const { place, field } of rows.flatMap((row) => rowCells(dataset, row, tree))) {
      const id = index.at(place)?.id ?? '';
      shown.set(id, [...(shown.get(id) ?? []), `${dataset}.${field}`]);
    }
  }
  const found = new Map<string, Set<string>>();
  const add = (name: Link, cells: readonly string[]) => {
    for (const column of cells.flatMap((id) => shown.get(id) ?? [])) {
      found.set(column, (found.get(column) ?? new Set()).add(name));
    }
  };
  const cellsOf = (some: readonly { terms: readonly { cell: string }[] }[]) =>
    some.flatMap(({ terms }) => terms.map(({ cell }) => cell));
  const { chiffres_cles = [], taux_par_profil = [], cumuls_mensuels: totals = [] } = everyTable;
  const rates = [...chiffres_cles, ...taux_par_profil];
  add('publishedRates', cellsOf(publishedRates(index, rates, tree)));
  for (const [name, make] of Object.entries(everyRelation)) {
    add(name as Link, cellsOf(make(index, { tree, totals })));
  }
  add(
    'extractionTies',
    extractionTies(index).flatMap(({ cells }) => [...cells]),
  );
  const { tables } = buildLinkedTables(everyTable, fixtureRegister);
  const narrowed = [...tables.cells.values()].filter(({ earlier }) => earlier !== null);
  add(
    'earlierExtractions',
    narrowed.map(({ id }) => id),
  );
  return found;
}

/** Read by the audit in another way: what narrows the months, and what is compared with before. */
const readApart = ['activite_mensuelle_anterieure', 'revisions'];

describe('publishedRelations', () => {
  test('gives its place to every published table', () => {
    const names = contracts.map(({ name }) => name);
    expect(Object.keys(publishedRelations).sort()).toEqual(names.sort());
  });

  test.each(contracts.map((contract) => [contract.name, contract] as const))(
    'places every count of people of %s',
    (name, contract) => {
      const place = publishedRelations[name] as Place;
      const columns = protectedColumns(contract);
      if ('links' in place) {
        expect(Object.keys(place.links).sort()).toEqual(columns.sort());
        for (const links of Object.values(place.links)) expect(links.length).toBeGreaterThan(0);
      } else if ('from' in place) {
        expect(contract.assembly).toBe('computed');
        for (const source of place.from) expect(publishedRelations).toHaveProperty(source);
      } else {
        // Nothing that `data/` counts of people stands apart.
        expect(contract.threshold).toBeNull();
        if (place.unprotected !== 'publicFigures') expect(columns).toEqual([]);
      }
    },
  );

  test('says of each column what truly ties it, no more and no less', () => {
    const found = [...foundLinks()].map(([column, names]) => [column, [...names].sort()]);
    const written = Object.entries(publishedRelations)
      .filter(([dataset]) => !readApart.includes(dataset))
      .flatMap(([dataset, place]) =>
        Object.entries(linksOf(place)).map(([column, links]) => [
          `${dataset}.${column}`,
          links.toSorted(),
        ]),
      );
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(written));
  });

  test('names every relation that is applied', () => {
    const named = Object.values(publishedRelations).flatMap((place) =>
      Object.values(linksOf(place)).flat(),
    );
    for (const name of Object.keys(everyRelation)) expect(named).toContain(name);
  });
});
