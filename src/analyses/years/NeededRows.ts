import type { Contract } from '../../contracts/contract.ts';
import { askedBy, type Directive } from '../directive.ts';
import type { Complaint } from '../fault.ts';
import type { FrontMatter } from '../frontMatter.ts';
import type { Row } from '../publication.ts';
import { everywhere } from '../selectRow.ts';
import type { Need } from './analysisYears.ts';
import type { YearNames } from './YearNames.ts';
import { yearColumn, yearColumns } from './yearColumn.ts';

/** What an analysis may cite: the rows that it needs, which are there whenever it is published. */
export class NeededRows {
  readonly #needs: readonly Need[];
  readonly #names: YearNames;
  readonly #front: FrontMatter;

  /** `front`: as it was written, with its roles. */
  constructor(needs: readonly Need[], names: YearNames, front: FrontMatter) {
    this.#names = names;
    this.#front = front;
    this.#needs = needs.map((need) => ({ ...need, columns: names.columns(need.columns) }));
  }

  /** Whether the analysis needs rows of a dataset. */
  hasDataset({ name }: Pick<Contract, 'name'>): boolean {
    return this.#needs.some(({ contract }) => contract.name === name);
  }

  /**
   * What is wrong where a directive cites a row that may be missing one day; null where it is needed.
   * A need of each year is one of the years that roles stand for, not of a year in digits.
   */
  complaint(contract: Contract, row: Row, directive: Directive): Complaint | null {
    const year = String(row[yearColumn(contract) ?? '']);
    const ofRole = this.#names.used.has(year) && !this.#digits(directive).includes(year);
    const isNeeded = this.#needs.some(
      (need) =>
        need.contract.name === contract.name &&
        (need.year === null || ofRole) &&
        Object.entries(need.columns).every(([column, value]) => String(row[column]) === value),
    );
    if (isNeeded) return null;
    return {
      message: 'la ligne citée n’est pas dans « demande »',
      remedy: `ajoutez-y { ${this.#columns(contract, row, ofRole)} } : si elle manque un jour, l’analyse ne sera pas publiée`,
    };
  }

  /** Years in digits where a directive chooses its rows. */
  #digits(directive: Directive): string[] {
    const asked = askedBy(directive);
    const { defauts, lignes } = this.#front;
    const {
      contre = '',
      valeurs = '',
      ...columns
    } = {
      ...defauts,
      ...lignes[asked.de ?? ''],
      ...asked,
    };
    const values = yearColumns.map((column) => columns[column] ?? '');
    return [...values, contre, valeurs].join(' ').match(/\b\d{4}\b/g) ?? [];
  }

  /** The columns that tell a row, but what goes without saying. */
  #columns({ name, key }: Contract, row: Row, ofRole: boolean): string {
    const year = yearColumn({ key });
    const said = key.filter((column) => {
      const value = String(row[column]);
      return value !== everywhere[column] && !(column === year && ofRole);
    });
    return [`jeu: ${name}`, ...said.map((column) => `${column}: ${row[column]}`)].join(', ');
  }
}
