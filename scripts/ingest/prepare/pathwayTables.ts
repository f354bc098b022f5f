import { codesOf } from '../../../src/contracts/nomenclatures.ts';
import type { CountedPeriods } from '../count/countedPeriods.ts';
import { valuesTable } from '../database/valuesTable.ts';
import { followUpMonths, followUpTable } from './followUpTable.ts';
import { monthlySituationTable } from './monthlySituationTable.ts';
import { populationTable } from './pathwayPopulations.ts';
import { waitTables } from './waitTables.ts';

/** Codes of a nomenclature in order, as a table of their rank and name. */
function codeTable(name: 'situation' | 'issue' | 'hypothese' | 'financement'): string {
  const columns = { [`rang_${name}`]: 'INTEGER', [name]: 'VARCHAR' };
  return valuesTable(
    `${name}_publiee`,
    columns,
    codesOf(name).map((code, rank) => [rank, code]),
  );
}

/** Months after that of a training's end. */
const horizonTable = valuesTable('horizon_sortie', { horizon: 'INTEGER' }, [[3], [6], [12]]);

const monthTable = valuesTable(
  'mois_depuis',
  { mois: 'INTEGER' },
  Array.from({ length: followUpMonths + 1 }, (_, month) => [month]),
);

/** What the four counts of pathways share. */
export function pathwayTables(periods: CountedPeriods): string {
  return [
    followUpTable(periods),
    monthlySituationTable(periods),
    populationTable,
    monthTable,
    horizonTable,
    codeTable('situation'),
    codeTable('issue'),
    codeTable('hypothese'),
    codeTable('financement'),
    waitTables,
  ].join('\n');
}
