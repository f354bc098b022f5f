import { type Day, isoDay, isoMonth } from '../demo/calendar.ts';
import type { Person } from '../demo/person.ts';
import { type ExtractFile, extractFiles, extractFormat } from './format/extractFormat.ts';

/** For the tests: the CSV files of simulated people, by name. */
export function demoExtract(people: readonly Person[]): Record<string, string> {
  const lines: Record<ExtractFile, string[]> = {
    jeunes: people.map((person) => lineOf('jeunes', person)),
    situations: people.flatMap(linesOf('situations')),
    actes: people.flatMap(linesOf('actes')),
    dispositifs: people.flatMap(linesOf('dispositifs')),
  };
  return Object.fromEntries(
    extractFiles.map((file) => [`${file}.csv`, [headerOf(file), ...lines[file], ''].join('\n')]),
  );
}

function headerOf(file: ExtractFile): string {
  return extractFormat[file].map(({ name }) => name).join(',');
}

function linesOf(file: 'situations' | 'actes' | 'dispositifs') {
  return (person: Person) =>
    person[file].map((row) => lineOf(file, { id_jeune: person.id_jeune, ...row }));
}

function lineOf(file: ExtractFile, row: object): string {
  const values = row as Record<string, string | Day | null>;
  return extractFormat[file].map(({ name }) => textOf(name, values[name] ?? '')).join(',');
}

/** The simulation holds days and months as numbers. */
function textOf(name: string, value: string | number): string {
  if (typeof value === 'string') return value;
  return name === 'date_naissance' ? isoMonth(value) : isoDay(value);
}
