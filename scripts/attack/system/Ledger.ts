import type { Claim } from '../read/claimsOf.ts';
import type { System } from './System.ts';

/** The name of a count that no file tells: year and territory stay second and third. */
function derivedName(kind: string, of: string, how: string): string {
  const [own, year, territory, ...rest] = of.split('|');
  return [kind, year, territory, `${own} ${rest.join(' ')}`, how].join('|');
}

/** Names of several counts, told by what tells them apart. */
function sharedText(names: readonly string[]): string {
  const split = names.map((name) => name.split('|'));
  const own = split[0]?.filter((part, k) => split.every((other) => other[k] === part)) ?? [];
  const apart = split.map((parts) =>
    parts.filter((part, k) => split.some((other) => other[k] !== part)).join(' '),
  );
  return `${own.join(' ')} : ${apart.join(' + ')}`;
}

/**
 * The unknowns of one extraction, found by the name of what they count, and the relations between
 * them. What another extraction counted is another unknown.
 */
export class Ledger {
  readonly system: System;
  readonly extraction: string;
  readonly cells: Map<string, number>;

  constructor(system: System, extraction: string, from?: Ledger) {
    this.system = system;
    this.extraction = extraction;
    this.cells = new Map(from?.cells);
  }

  has(name: string): boolean {
    return this.cells.has(name);
  }

  /** The unknown of a name, made if no file tells of it. */
  cell(name: string, isImplied = true): number {
    const known = this.cells.get(name);
    if (known !== undefined) return known;
    const { extraction } = this;
    const made = this.system.add({ name, extraction, isProtected: true, isImplied });
    this.cells.set(name, made);
    return made;
  }

  claim({ name, low, high, kind }: Claim): void {
    const { system } = this;
    const cell = this.cell(name, false);
    if (kind === 'hiddenRounded') system.hiddenRounded.add(cell);
    else if (kind === 'hidden') system.hiddenExact.add(cell);
    else if (kind === 'rule') system.rules.add(cell);
    else if (kind === 'exact') system.printed.add(cell);
    system.narrow(cell, low, high);
  }

  /** total = Σ parts; what is left of it by the parts that are published is an unknown too. */
  sum(label: string, total: string, parts: readonly string[]): void {
    const { system } = this;
    const whole = this.cell(total);
    const cells = parts.map((part) => this.cell(part));
    this.#equal(label, [whole, ...cells], [1, ...cells.map(() => -1)]);
    const rest = cells.filter((cell) => !system.isFixed(cell) && !this.#isRounded(cell));
    if (rest.length < 2 || rest.length === cells.length) return;
    const hidden = parts.filter((part) => rest.includes(this.cell(part)));
    const left = this.cell(derivedName('reste', total, sharedText(hidden)));
    this.#equal(`${label} (reste)`, [left, ...rest], [1, ...rest.map(() => -1)]);
    const shown = cells.filter((cell) => !rest.includes(cell));
    this.#equal(label, [whole, ...shown, left], [1, ...shown.map(() => -1), -1]);
  }

  /** whole ≥ part; what the part leaves is an unknown that counts people. */
  part(label: string, whole: string, part: string): void {
    const left = derivedName('complement', whole, `sans ${part.replaceAll('|', ' ')}`);
    this.#equal(label, [this.cell(whole), this.cell(part), this.cell(left)], [1, -1, -1]);
  }

  /** Σ terms = what is left, a count of people; terms are signed. */
  left(label: string, name: string, plus: readonly string[], minus: readonly string[]): void {
    const cells = [...plus, ...minus].map((term) => this.cell(term));
    const signs = [...plus.map(() => 1), ...minus.map(() => -1)];
    this.#equal(label, [...cells, this.cell(name)], [...signs, -1]);
  }

  /** Σ plus ≥ Σ minus; what separates them counts nobody in particular. */
  atLeast(label: string, plus: readonly string[], minus: readonly string[]): void {
    const cells = [...plus, ...minus].map((term) => this.cell(term));
    const signs = [...plus.map(() => 1), ...minus.map(() => -1)];
    this.system.relate(label, cells, signs, false);
  }

  #equal(label: string, cells: number[], signs: number[]): void {
    this.system.relate(label, cells, signs, true);
  }

  #isRounded(cell: number): boolean {
    return (this.system.low[cell] as number) > 0;
  }
}
