import { type Anomaly, sortAnomalies } from '../../pipeline/anomaly.ts';

/** Anomalies of one kind: same file, column and cause. */
export interface FaultKind {
  /** The first ones, at most `listedByKind`, in order of line. */
  anomalies: Anomaly[];
  /** How many there are, listed or not. */
  total: number;
}

/** Anomalies listed for one kind: a wrong column would otherwise print millions of lines. */
export const listedByKind = 50;

/** Everything that is wrong in an extract, every error at once, in bounded memory. */
export class Faults {
  readonly #kinds = new Map<string, FaultKind>();

  /** Adds anomalies of one kind, of which only the first are given when `total` is larger. */
  add(anomalies: readonly Anomaly[], total = anomalies.length): void {
    const [first] = anomalies;
    if (first === undefined) return;
    const key = [first.file, first.column, first.severity, first.message].join('\t');
    const kind = this.#kinds.get(key) ?? { anomalies: [], total: 0 };
    kind.total += total;
    kind.anomalies.push(...anomalies.slice(0, listedByKind - kind.anomalies.length));
    this.#kinds.set(key, kind);
  }

  /** Errors, which forbid the counting. */
  get errors(): number {
    return this.#totalOf('erreur');
  }

  get warnings(): number {
    return this.#totalOf('avertissement');
  }

  /** The kinds in order of file, line and column of their first anomaly. */
  get kinds(): FaultKind[] {
    const kinds = [...this.#kinds.values()];
    const byFirst = new Map(kinds.map((kind) => [kind.anomalies[0] as Anomaly, kind]));
    return sortAnomalies([...byFirst.keys()]).map((first) => byFirst.get(first) as FaultKind);
  }

  #totalOf(severity: Anomaly['severity']): number {
    const kinds = [...this.#kinds.values()];
    return kinds
      .filter(({ anomalies }) => anomalies[0]?.severity === severity)
      .reduce((sum, { total }) => sum + total, 0);
  }
}
