import { type Cell, isSmall } from '../linkedTables.ts';
import { UnprotectableTables } from '../UnprotectableTables.ts';
import type { Component } from './linkedComponents.ts';
import { inverse, multiply, residue } from './modularArithmetic.ts';
import { Span, type Sparse } from './Span.ts';

/** A cell that the protection may choose to hide. */
export function isCandidate({ implied, frozen, threshold, status }: Cell): boolean {
  return !implied && !frozen && threshold !== null && status === 'publie';
}

/** From the most useful to the least; equal ones by value, then by name, never by order of rows. */
export function byUsefulness(a: Cell, b: Cell): number {
  return b.usefulness - a.usefulness || (b.value ?? 0) - (a.value ?? 0) || (a.id < b.id ? -1 : 1);
}

/**
 * Cells hidden so that no protected cell is a linear combination of published ones: each candidate
 * in turn, the most useful first, is published unless it would make one. Method of Langsrud (2024,
 * “Secondary cell suppression by Gaussian elimination”, R package GaussSuppression), with relations
 * in place of a model matrix. Throws in French when what is frozen already gives a protected cell.
 */
export function hideLinearly(component: Component, protectedCells: ReadonlySet<string>): string[] {
  const cells = [...component.cells].sort(byUsefulness);
  const columns = new Map(cells.map(({ id }, column) => [id, column]));
  const span = new Span();
  for (const { terms } of component.relations) {
    const row: Sparse = new Map();
    for (const { cell, coefficient } of terms) {
      row.set(columns.get(cell) as number, residue(coefficient));
    }
    if (span.reduce(row).size > 0) span.add(row);
  }
  const unit = ({ id }: Cell) => span.reduce(new Map([[columns.get(id) as number, 1]]));
  const secrets = new Secrets(
    cells.filter(({ id }) => protectedCells.has(id)),
    unit,
  );
  const known = cells.filter((cell) => isKnown(cell) && !protectedCells.has(cell.id));
  const candidates = cells.filter((cell) => isCandidate(cell) && !protectedCells.has(cell.id));
  for (const cell of known) {
    const left = unit(cell);
    if (left.size > 0) secrets.reveal(left, span.add(left));
  }
  const hidden = cells.filter((cell) => isCandidate(cell) && protectedCells.has(cell.id));
  for (const cell of candidates) {
    const left = unit(cell);
    if (left.size === 0) continue;
    if (secrets.wouldFall(left)) hidden.push(cell);
    else secrets.reveal(left, span.add(left));
  }
  return hidden.map(({ id }) => id);
}

/** Already published, or a constant by rule. */
function isKnown(cell: Cell): boolean {
  if (cell.implied || cell.value === null) return false;
  return cell.frozen || cell.threshold === null;
}

/** What is left to know of each protected cell. */
class Secrets {
  readonly #left = new Map<Cell, Sparse>();
  readonly #holders = new Map<number, Set<Cell>>();
  readonly #signatures = new Map<string, Set<Cell>>();

  constructor(cells: readonly Cell[], reduce: (cell: Cell) => Sparse) {
    for (const cell of cells) this.#store(cell, reduce(cell));
  }

  /** Would publishing this reduced vector give a protected cell? */
  wouldFall(reduced: Sparse): boolean {
    return this.#signatures.has(signatureOf(reduced));
  }

  /** A reduced vector is published: what is left of each secret shrinks accordingly. */
  reveal(reduced: Sparse, pivot: number): void {
    const scale = inverse(reduced.get(pivot) as number);
    for (const cell of [...(this.#holders.get(pivot) ?? [])]) {
      const left = this.#left.get(cell) as Sparse;
      this.#forget(cell, left);
      const factor = multiply(left.get(pivot) as number, scale);
      for (const [column, value] of reduced) {
        const rest = residue((left.get(column) ?? 0) - multiply(factor, value));
        if (rest === 0) left.delete(column);
        else left.set(column, rest);
      }
      this.#store(cell, left);
    }
  }

  #store(cell: Cell, left: Sparse): void {
    if (left.size === 0) {
      if (isSmall(cell)) throw new UnprotectableTables(impossible(cell));
      // Hidden to protect others, and known all the same: the audit will ask for another.
      return;
    }
    this.#left.set(cell, left);
    for (const column of left.keys()) {
      const holders = this.#holders.get(column) ?? new Set();
      this.#holders.set(column, holders.add(cell));
    }
    const signature = signatureOf(left);
    const alike = this.#signatures.get(signature) ?? new Set();
    this.#signatures.set(signature, alike.add(cell));
  }

  #forget(cell: Cell, left: Sparse): void {
    for (const column of left.keys()) this.#holders.get(column)?.delete(cell);
    const signature = signatureOf(left);
    const alike = this.#signatures.get(signature);
    alike?.delete(cell);
    if (alike?.size === 0) this.#signatures.delete(signature);
  }
}

/** The same text for two vectors that are multiples of one another, and for no others. */
function signatureOf(vector: Sparse): string {
  const columns = [...vector.keys()].sort((a, b) => a - b);
  const scale = inverse(vector.get(columns[0] as number) as number);
  return columns
    .map((column) => `${column}:${multiply(vector.get(column) as number, scale)}`)
    .join(' ');
}

function impossible({ table, level }: Cell): string {
  return `${table} : un petit effectif (niveau ${level}) se calcule avec ce qui est déjà publié ; aucune suppression ne le protège`;
}
