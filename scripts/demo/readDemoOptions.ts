import { parseArgs } from 'node:util';
import { dayFault } from '../changes/dayFault.ts';
import { optionFaults } from '../changes/optionFaults.ts';
import { frenchDay } from '../ingest/report/frenchDay.ts';
import { type Day, isoDay, parseIsoDay } from './calendar.ts';

/** What the command of the demonstration is asked. */
export interface DemoOptions {
  /** Folder of the extract; undefined: the data are made again. */
  target: string | undefined;
  extraction: Day;
  /** Null: as many as in the demonstration. */
  people: number | null;
  seed: number;
}

/** Reads the options of the command, or says, in French, which are wrong. */
export function readDemoOptions(
  args: readonly string[],
  { lastDay, seed }: { lastDay: Day; seed: number },
  environment: Readonly<Record<string, string | undefined>> = process.env,
): DemoOptions | string[] {
  const text = { type: 'string' } as const;
  const options = { jeunes: text, graine: text, sortie: text, extraction: text };
  const unknown = optionFaults(Object.keys(options), { args, environment });
  if (unknown.length > 0) return unknown;
  const { values, positionals } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
  }) as { values: Partial<Record<keyof typeof options, string>>; positionals: string[] };
  const { sortie, jeunes, graine, extraction = isoDay(lastDay) } = values;
  const faults = [
    ...positionals.map((word) => `${word} : ce mot est de trop.`),
    ...dayFaults(extraction, lastDay),
    ...numberFaults('jeunes', jeunes),
    ...numberFaults('graine', graine),
    ...(sortie === undefined && Object.keys(values).length > 0
      ? ['Ces options écrivent un extrait : ajoutez --sortie <dossier>.']
      : []),
  ];
  if (faults.length > 0) return faults;
  return {
    target: sortie,
    extraction: parseIsoDay(extraction),
    people: jeunes === undefined ? null : Number(jeunes),
    seed: graine === undefined ? seed : Number(graine),
  };
}

function dayFaults(text: string, lastDay: Day): string[] {
  const day = parseIsoDay(text);
  if (isoDay(day) !== text) return [dayFault('--extraction', text)];
  if (day <= lastDay) return [];
  return [
    `--extraction ${text} : la simulation s’arrête le ${frenchDay(isoDay(lastDay))}. Remède : donnez ce jour, ou un jour qui le précède.`,
  ];
}

function numberFaults(name: string, text: string | undefined): string[] {
  if (text === undefined || /^[1-9]\d{0,7}$/.test(text)) return [];
  return [`--${name} ${text} : attendu un nombre entier, de 1 à 99 999 999, sans espace.`];
}
