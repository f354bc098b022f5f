import { type ExtractFile, extractFormat } from '../../ingest/format/extractFormat.ts';
import { type Day, isoDay, isoMonth } from '../calendar.ts';
import type { Person } from '../person.ts';

/** First line of a file of the extract. */
export function extractHeader(file: ExtractFile): string {
  return `${namesOf[file].join(',')}\n`;
}

/** The lines of a simulated person in a file of the extract, each ended; none for an empty file. */
export function extractLines(file: ExtractFile, person: Person): string {
  if (file === 'jeunes') return lineOf(file, person);
  return person[file].map((row) => lineOf(file, { id_jeune: person.id_jeune, ...row })).join('');
}

const namesOf: Readonly<Record<ExtractFile, readonly string[]>> = {
  jeunes: extractFormat.jeunes.map(({ name }) => name),
  situations: extractFormat.situations.map(({ name }) => name),
  actes: extractFormat.actes.map(({ name }) => name),
  dispositifs: extractFormat.dispositifs.map(({ name }) => name),
};

/** No cell of the simulation holds a comma or a quote. */
function lineOf(file: ExtractFile, row: object): string {
  const values = row as Record<string, string | Day | null>;
  return `${namesOf[file].map((name) => textOf(name, values[name] ?? '')).join(',')}\n`;
}

/** The simulation holds days and months as numbers. */
function textOf(name: string, value: string | number): string {
  if (typeof value === 'string') return value;
  return name === 'date_naissance' ? isoMonth(value) : dayText(value);
}

const dayTexts = new Map<Day, string>();

/** AAAA-MM-JJ; the few thousand days of a simulation are written millions of times. */
function dayText(day: Day): string {
  let text = dayTexts.get(day);
  if (text === undefined) {
    text = isoDay(day);
    dayTexts.set(day, text);
  }
  return text;
}
