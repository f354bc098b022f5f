import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Structure } from './structure.ts';
import type { Territory } from './territory.ts';

/** The missions locales and the territories that they make up. */
export interface Network {
  structures: Structure[];
  /** Region, départements, missions locales; each level in order of code. */
  territories: Territory[];
}

/** The editions of `data/` that name the structures and the territories. */
const files = {
  structures: 'missions_locales/2026-11.csv',
  territories: 'territoires/2026-11.csv',
};

/** Reads the network in the folder of the committed data. */
export function readNetwork(dataFolder: string): Network {
  const structures = readRows(join(dataFolder, files.structures)).map((row) => ({
    code: column(row, 'code'),
    nom: column(row, 'nom'),
    departement: column(row, 'departement'),
  }));
  structures.sort(byCode((structure) => structure.code));
  const wide = readRows(join(dataFolder, files.territories)).map((row) => wideOf(row, structures));
  const level = (niveau: string) =>
    wide
      .filter((one) => one.territoire_niveau === niveau)
      .sort(byCode((one) => one.territoire_code));
  const local = structures.map(localOf);
  return { structures, territories: [...level('region'), ...level('departement'), ...local] };
}

type Row = Record<string, string>;

function readRows(file: string): Row[] {
  return parse(readFileSync(file, 'utf8'), { columns: true });
}

function column(row: Row, name: string): string {
  const value = row[name];
  if (value === undefined || value === '') throw new Error(`colonne vide ou absente : ${name}`);
  return value;
}

function wideOf(row: Row, structures: readonly Structure[]): Territory {
  const region = column(row, 'territoire_niveau') === 'region';
  const code = column(row, 'territoire_code');
  const members = structures.filter((one) => region || one.departement === code);
  return {
    territoire_niveau: region ? 'region' : 'departement',
    territoire_code: code,
    territoire_nom: column(row, 'territoire_nom'),
    structures: members.map((one) => one.code),
  };
}

function localOf({ code, nom }: Structure): Territory {
  return {
    territoire_niveau: 'mission_locale',
    territoire_code: code,
    territoire_nom: nom,
    structures: [code],
  };
}

function byCode<T>(code: (one: T) => string) {
  return (a: T, b: T) => (code(a) < code(b) ? -1 : 1);
}
