import { Refusal } from '../fault.ts';
import { yearColumns } from './yearColumn.ts';
import { absentYear, isNearlyRole, isRole, roleNames, yearOf } from './yearOf.ts';

/** Columns where a year may stand. */
const named: readonly string[] = [...yearColumns, 'reference'];

const yearInText = /:annee\{([^}\s]*)\}/g;

/** The years of an analysis: roles become the years that they stand for, once for all of it. */
export class YearNames {
  /** Years that are written in digits where rows are chosen: the analysis is about them. */
  readonly fixed = new Set<string>();
  /** Years that roles stand for. */
  readonly used = new Set<string>();
  /** Roles that no year fills, in words. */
  readonly missing = new Set<string>();
  readonly #complete: readonly number[] | null;

  /**
   * `complete`: the years of which everything is there that the analysis needs, in order; null where
   * it needs nothing of each year.
   */
  constructor(complete: readonly number[] | null) {
    this.#complete = complete;
  }

  /** The year of a role, in digits; what is said of a missing one does not matter. */
  year(role: string): string {
    if (!isRole(role)) {
      throw new Refusal({
        message: `« ${role} » ne nomme aucune année`,
        remedy: `écrivez ${roleNames}`,
      });
    }
    if (this.#complete === null) {
      throw new Refusal({
        message: `rien ne dit quelles années « ${role} » peut désigner`,
        remedy:
          'nommez dans « demande », sans année, les lignes qu’il faut à l’analyse chaque année',
      });
    }
    const year = yearOf(role, this.#complete);
    if (year === null) this.missing.add(`${absentYear(role, this.#complete)} (${role})`);
    else this.used.add(String(year));
    return String(year ?? '');
  }

  /** Attributes that choose rows, with years for roles. */
  columns(attributes: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [
        name,
        this.#value(name, value, attributes),
      ]),
    );
  }

  /** A text with the years of its `:annee{…}`. */
  text(text: string): string {
    return text.replace(yearInText, (_, role: string) => this.year(role));
  }

  #value(name: string, value: string, { selon = '' }: Readonly<Record<string, string>>): string {
    if (name === 'titre') return this.text(value);
    if (name === 'contre')
      return value.replace(
        /([a-z_]+)=(\S+)/g,
        (_, column, other) => `${column}=${this.#year(column, other)}`,
      );
    if (name === 'valeurs' && named.includes(selon)) return this.#list(selon, value);
    if (name === 'periode') this.#note(value);
    return this.#year(name, value);
  }

  /** `2020, precedente` and `2020 à derniere`, every year from one to the other. */
  #list(column: string, list: string): string {
    const years = list.split(',').flatMap((item) => {
      const isMoving = item.split(' à ').some((end) => isRole(end.trim()));
      const [from = '', to = from] = item.split(' à ').map((end) => this.#year(column, end.trim()));
      return from === to
        ? [from]
        : [from, ...this.#between(Number(from), Number(to), isMoving), to];
    });
    return years.join(', ');
  }

  /** The years between two; where one moves with the data, each is complete, or in digits. */
  #between(from: number, to: number, isMoving: boolean): string[] {
    const years = Array.from({ length: Math.max(0, to - from - 1) }, (_, rank) => from + rank + 1);
    for (const year of isMoving ? years : []) {
      if (this.#complete?.includes(year)) this.used.add(String(year));
      else if (!this.fixed.has(String(year))) this.missing.add(`l’année ${year}`);
    }
    return years.map(String);
  }

  #year(column: string, value: string): string {
    if (!named.includes(column)) return value;
    this.#note(value);
    const isCode = column === 'reference' ? !isNearlyRole(value) : /^\d{4}$/.test(value);
    return isRole(value) || !isCode ? this.year(value) : value;
  }

  #note(value: string): void {
    for (const year of value.match(/\b(?:19|20)\d{2}\b/g) ?? []) this.fixed.add(year);
  }
}

/** A text without its `:annee{…}`: blank in their places, or `instead`. */
export function withoutYears(text: string, instead?: string): string {
  return text.replace(yearInText, (found) => instead ?? ' '.repeat(found.length));
}
