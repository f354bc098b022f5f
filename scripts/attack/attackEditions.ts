import { assemble, type Link } from './assemble.ts';
import { describe, relationText, type What } from './describe.ts';
import type { Source } from './read/readEditions.ts';
import { assume, type Supposition } from './system/assume.ts';
import { Bounds, Graph } from './system/Bounds.ts';
import { most, type System } from './system/System.ts';
import { type Exact, solveExactly } from './system/solveExactly.ts';

/** What an outsider supposes beyond what is published and the counting rules. */
export type Assumption =
  | 'rien'
  | 'moins de 5'
  | 'égaux'
  | 'égaux et moins de 5'
  | 'à 4 près'
  | 'à 4 près et moins de 5';

/** A count of people from 1 to 4 known exactly, alone or by difference of two extractions. */
export interface Finding {
  what: What;
  value: number;
  how: string;
  assuming: Assumption;
}

export interface AttackResult {
  unknowns: number;
  relations: number;
  links: number;
  /** Rounded counts that relations alone give exactly, of how many: pinned twice, they differ. */
  rounded: { cells: number; pinned: number };
  findings: Finding[];
  /**
   * What is found only by supposing that a count moved by 4 at most between two extractions. It is
   * no knowledge: a count hidden, then published as 10, “was” 4. On simulated extracts, all that was
   * found supposing nothing, or hidden counts under 5, was true; half of it supposing equal counts,
   * and less here.
   */
  supposed: Finding[];
  /** Counts of which fewer than three of 0 to 4 are left possible, by what it supposes. */
  narrow: Finding[];
  /** Relations that what is published contradicts: a wrong relation, or inconsistent files. */
  contradictions: string[];
  /** Suppositions that had to be weakened, by what is supposed. */
  weakened: Partial<Record<Assumption, number>>;
  seconds: Record<string, number>;
}

/**
 * Attacks snapshots of `data/`, in the order of their publication, as an outsider who knows the
 * counting rules. Test support, written apart from the audit and sharing no code with it: it must
 * stay so.
 */
export async function attackEditions(sources: readonly Source[]): Promise<AttackResult> {
  const seconds: Record<string, number> = {};
  let clock = performance.now();
  const lap = (step: string) => {
    const now = performance.now();
    seconds[step] = Math.round((now - clock) / 100) / 10;
    clock = now;
  };
  const { system, links } = assemble(sources);
  const graph = new Graph(system);
  lap('lecture');
  const known = new Bounds(graph);
  known.propagate();
  lap('propagation');
  const contradictions = [
    ...system.conflicts,
    ...[...known.broken].map((relation) => relationText(graph, known, relation)),
  ];
  const hidden: Supposition[] = [...system.hiddenRounded].map((cell) => ({
    cell,
    forms: [[0, 4]],
  }));
  const tied = (forms: Supposition['forms']): Supposition[] =>
    links.map(({ difference }) => ({ cell: difference, forms }));
  const collector = new Collector(system, graph, links);
  const weakened: AttackResult['weakened'] = {};
  let solved: Bounds | undefined;
  const examine = async (assuming: Assumption, bounds: Bounds) => {
    const exact = await sharpen(system, graph, bounds, assuming, solved);
    if (assuming === 'rien') solved = new Bounds(graph, bounds);
    collector.collect(assuming, bounds, exact);
    lap(assuming);
    return bounds;
  };
  await examine('rien', known);
  const guess = assume(graph, known, hidden);
  weakened['moins de 5'] = guess.weakened;
  await examine('moins de 5', guess.bounds);
  if (links.length > 0) {
    const equal = assume(graph, known, tied([[0, 0]]));
    weakened.égaux = equal.weakened;
    await examine('égaux', equal.bounds);
    const both = assume(graph, guess.bounds, tied([[0, 0]]));
    weakened['égaux et moins de 5'] = both.weakened;
    await examine('égaux et moins de 5', both.bounds);
    // Those of 0 to 4 apart are not solved further: they are guesses, and end where guesses do.
    const near = tied([
      [0, 0],
      [-4, 4],
    ]);
    for (const [assuming, from] of [
      ['à 4 près', known],
      ['à 4 près et moins de 5', guess.bounds],
    ] as const) {
      const close = assume(graph, from, near);
      weakened[assuming] = close.weakened;
      collector.collect(assuming, close.bounds, new Map());
    }
    lap('à 4 près');
  }
  return {
    unknowns: system.unknowns.length,
    relations: system.relations.length,
    links: links.length,
    rounded: roundedCells(system, known),
    findings: collector.findings.filter(({ assuming }) => !assuming.startsWith('à 4')),
    supposed: collector.findings.filter(({ assuming }) => assuming.startsWith('à 4')),
    narrow: collector.narrow,
    contradictions,
    weakened,
    seconds,
  };
}

function roundedCells(system: System, bounds: Bounds): AttackResult['rounded'] {
  const cells = [...system.unknowns.keys()].filter(
    (cell) => (system.low[cell] as number) >= 5 && !system.isFixed(cell),
  );
  const pinned = cells.filter((cell) => bounds.low[cell] === bounds.high[cell]);
  return { cells: cells.length, pinned: pinned.length };
}

const reaches = (low: number, high: number) => low <= 4 && high >= 1;

/** Solves exactly what propagation leaves narrow, and what an exact edition hides. */
async function sharpen(
  system: System,
  graph: Graph,
  bounds: Bounds,
  assuming: Assumption,
  solved: Bounds | undefined,
): Promise<Map<number, Exact>> {
  const all = new Map<number, Exact>();
  const isSure = assuming === 'rien' || assuming === 'égaux';
  let last = solved;
  for (let turn = 0; turn < 4; turn += 1) {
    const candidates: number[] = [];
    for (const [cell, { isProtected }] of system.unknowns.entries()) {
      const low = bounds.low[cell] as number;
      const high = bounds.high[cell] as number;
      if (!isProtected || low === high || !reaches(low, high)) continue;
      // Rounded cells that propagation leaves as they are were never found tighter by a program.
      const isNarrow = high - low < 3 || (high <= 4 && low > 0);
      const isHidden = isSure && system.hiddenExact.has(cell);
      if (isNarrow || isHidden) candidates.push(cell);
    }
    const exact = await solveExactly(graph, bounds, candidates, last);
    const changed: number[] = [];
    for (const [cell, one] of exact) {
      if (one.low === bounds.low[cell] && one.high === bounds.high[cell]) continue;
      bounds.low[cell] = Math.max(one.low, bounds.low[cell] as number);
      bounds.high[cell] = Math.min(one.high, bounds.high[cell] as number);
      all.set(cell, one);
      changed.push(cell);
    }
    if (changed.length === 0) break;
    // Solved again only where propagation brings something.
    last = new Bounds(graph, bounds);
    bounds.propagate(changed);
  }
  return all;
}

/** Gathers what each supposition gives, and keeps what a weaker one did not give. */
class Collector {
  readonly findings: Finding[] = [];
  readonly narrow: Finding[] = [];
  readonly #found = new Set<number>();
  readonly #narrow = new Set<number>();
  readonly #system: System;
  readonly #graph: Graph;
  readonly #links: readonly Link[];
  /** What the rules of counting alone give: their zeros hide nobody. */
  readonly #zeros: Bounds;

  constructor(system: System, graph: Graph, links: readonly Link[]) {
    this.#system = system;
    this.#graph = graph;
    this.#links = links;
    this.#zeros = new Bounds(graph);
    for (const cell of system.unknowns.keys()) {
      if (system.unknowns[cell]?.isProtected && !system.rules.has(cell)) {
        this.#zeros.low[cell] = 0;
        this.#zeros.high[cell] = most;
      }
    }
    this.#zeros.propagate();
  }

  collect(assuming: Assumption, bounds: Bounds, exact: Map<number, Exact>): void {
    const { unknowns } = this.#system;
    const finding = (cell: number, value: number): Finding => ({
      what: describe(this.#system, cell),
      value,
      how: this.#how(cell, bounds, exact),
      assuming,
    });
    for (const [cell, { isProtected }] of unknowns.entries()) {
      if (!isProtected || this.#found.has(cell)) continue;
      const low = bounds.low[cell] as number;
      const high = bounds.high[cell] as number;
      if (low > 4 || low > high || this.#zeros.high[cell] === 0) continue;
      if (low === high && low > 0) {
        this.#found.add(cell);
        this.findings.push(finding(cell, low));
      } else if (Math.min(high, 4) - low < 2 && !this.#narrow.has(cell)) {
        this.#narrow.add(cell);
        this.narrow.push(finding(cell, low));
      }
    }
    if (assuming !== 'rien' && assuming !== 'moins de 5') return;
    for (const { difference, later, earlier } of this.#links) {
      const low = bounds.low[difference] as number;
      if (low !== bounds.high[difference] || low === 0 || Math.abs(low) > 4) continue;
      if (this.#found.has(difference)) continue;
      this.#found.add(difference);
      const [a, b] = [later, earlier].map((cell) => describe(this.#system, cell).extraction);
      const how = `différence des extractions du ${b} et du ${a}`;
      this.findings.push({ ...finding(difference, Math.abs(low)), how });
    }
  }

  #how(cell: number, bounds: Bounds, exact: Map<number, Exact>): string {
    if (this.#system.printed.has(cell)) return 'publié tel quel';
    const solved = exact.get(cell);
    const reasons = [...new Set([bounds.lowBy[cell] as number, bounds.highBy[cell] as number])]
      .filter((relation) => relation >= 0)
      .map((relation) => relationText(this.#graph, bounds, relation));
    const program = solved
      ? [`programme entier sur ${solved.relations} relations et ${solved.cells} inconnues`]
      : [];
    return [...reasons, ...program].join(' ; ');
  }
}
