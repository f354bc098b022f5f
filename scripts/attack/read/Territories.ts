interface Structure {
  code: string;
  departement: string;
  from: number;
  to: number;
  successors: string[];
}

/** Between the name of a structure and those with which it shares a succession. */
const among = ' de ';

/**
 * The tree of territories: the region, its départements and their missions locales. Structures that
 * took over from one another are one *succession*, whose people are the same whatever its division;
 * a structure is named by it, and by the division of it in which it was counted.
 */
export class Territories {
  readonly region: string;
  readonly #departements: string[];
  readonly #successions = new Map<string, Structure[]>();

  constructor(directory: Record<string, string>[], territories: Record<string, string>[]) {
    this.region =
      territories.find(({ territoire_niveau: level }) => level === 'region')?.territoire_code ??
      '75';
    const structures = directory.map((row) => ({
      code: row.code ?? '',
      departement: row.departement ?? '',
      from: Number(row.debut_validite || 0),
      to: Number(row.fin_validite || 9999),
      successors: (row.successeur ?? '').split(/[^0-9A-Z]+/).filter((code) => code !== ''),
    }));
    this.#departements = [...new Set(structures.map(({ departement }) => departement))];
    for (const one of structures) this.#successions.set(one.code, [one]);
    for (const one of structures) for (const next of one.successors) this.#join(one.code, next);
  }

  #join(code: string, next: string): void {
    const [one, other] = [code, next].map((each) => this.#successions.get(each) ?? []);
    if (!one?.[0] || !other?.[0] || one === other) return;
    if (one[0].departement !== other[0].departement) return;
    const all = [...one, ...other].sort((a, b) => (a.code < b.code ? -1 : 1));
    for (const each of all) this.#successions.set(each.code, all);
  }

  /** Successions of a département that have a structure in a year, by their name. */
  #successionsOf(departement: string, year: number): string[] {
    const active = [...new Set(this.#successions.values())].filter((all) =>
      all.some((one) => one.departement === departement && one.from <= year && year <= one.to),
    );
    // The only one of a département is that département.
    return active.length === 1 ? [departement] : active.map(nameOfSuccession);
  }

  /** Départements that have a mission locale in a year. */
  departementsOf(year: number): string[] {
    return this.#departements.filter((code) => this.#successionsOf(code, year).length > 0);
  }

  /** The name of a territory of a year, counted beside others: `told`, the codes of the same table. */
  canonical(code: string, year: number, told: ReadonlySet<string>): string {
    const all = this.#successions.get(code);
    if (all?.[0] === undefined) return code;
    const division = all.filter((one) => told.has(one.code)).map((one) => one.code);
    if (division.length > 1) return `${code}${among}${division.join('+')}`;
    const { departement } = all[0];
    return this.#successionsOf(departement, year).length === 1
      ? departement
      : nameOfSuccession(all);
  }

  /** The parts that add up to a territory, and their label; none for a mission locale. */
  partsOf(code: string, year: number): { label: string; parts: string[] }[] {
    const departements = this.departementsOf(year);
    if (code === this.region) {
      const all = departements.flatMap((one) => this.#successionsOf(one, year));
      return [
        { label: 'région = départements', parts: departements },
        { label: 'région = missions locales', parts: all },
      ];
    }
    if (!departements.includes(code)) return [];
    const parts = this.#successionsOf(code, year);
    return parts.length < 2 ? [] : [{ label: 'département = missions locales', parts }];
  }

  /** The succession of which a name is a part, and all the parts with which it was counted. */
  divisionOf(name: string, year: number): { whole: string; parts: string[] } | null {
    const [code = '', division] = name.split(among);
    if (division === undefined) return null;
    const parts = division.split('+').map((one) => `${one}${among}${division}`);
    return { whole: this.canonical(code, year, new Set()), parts };
  }
}

const nameOfSuccession = (all: readonly Structure[]) => all.map(({ code }) => code).join('+');
