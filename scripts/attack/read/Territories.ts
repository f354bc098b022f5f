/** The tree of territories: the region, its départements and their missions locales. */
export class Territories {
  readonly region: string;
  readonly #departements: string[];
  readonly #structures: { code: string; departement: string; from: number; to: number }[];

  constructor(directory: Record<string, string>[], territories: Record<string, string>[]) {
    this.region =
      territories.find(({ territoire_niveau: level }) => level === 'region')?.territoire_code ??
      '75';
    this.#structures = directory.map((row) => ({
      code: row.code ?? '',
      departement: row.departement ?? '',
      from: Number(row.debut_validite || 0),
      to: Number(row.fin_validite || 9999),
    }));
    this.#departements = [...new Set(this.#structures.map(({ departement }) => departement))];
  }

  /** Codes of the missions locales of a département in a year. */
  structuresOf(departement: string, year: number): string[] {
    return this.#structures
      .filter((one) => one.departement === departement && one.from <= year && year <= one.to)
      .map(({ code }) => code);
  }

  /** Départements that have a mission locale in a year. */
  departementsOf(year: number): string[] {
    return this.#departements.filter((code) => this.structuresOf(code, year).length > 0);
  }

  /** The only mission locale of a département is that département. */
  canonical(code: string, year: number): string {
    const structure = this.#structures.find((one) => one.code === code);
    if (structure === undefined) return code;
    return this.structuresOf(structure.departement, year).length === 1
      ? structure.departement
      : code;
  }

  /** The parts that add up to a territory, and their label; none for a mission locale. */
  partsOf(code: string, year: number): { label: string; parts: string[] }[] {
    const departements = this.departementsOf(year);
    if (code === this.region) {
      const all = departements.flatMap((one) => this.leavesOf(one, year));
      return [
        { label: 'région = départements', parts: departements },
        { label: 'région = missions locales', parts: all },
      ];
    }
    if (!departements.includes(code)) return [];
    const parts = this.structuresOf(code, year);
    return parts.length < 2 ? [] : [{ label: 'département = missions locales', parts }];
  }

  leavesOf(departement: string, year: number): string[] {
    const parts = this.structuresOf(departement, year);
    return parts.length < 2 ? [departement] : parts;
  }
}
