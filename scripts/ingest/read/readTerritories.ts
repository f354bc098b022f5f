import { missionsLocales } from '../../../src/contracts/missionsLocales.ts';
import { territoires } from '../../../src/contracts/territoires.ts';
import type { Anomaly } from '../../pipeline/anomaly.ts';
import type { Cell } from '../../pipeline/dataset.ts';
import { readDataset } from '../../pipeline/read/readDataset.ts';

/** A territory of the published files. */
export interface Territory {
  territoire_niveau: 'region' | 'departement' | 'mission_locale';
  territoire_code: string;
  territoire_nom: string;
  /** Codes of the active missions locales that it adds up. */
  structures: readonly string[];
}

type Row = Readonly<Record<string, Cell>>;

/**
 * Region, départements, and missions locales active in a year, each level in order of code, from
 * the folder of the committed data; or what is wrong in that folder.
 */
export function readTerritories(
  dataFolder: string,
  year: number,
): { territories: Territory[] } | { anomalies: Anomaly[] } {
  const wide = readDataset(territoires, dataFolder, 'data');
  const local = readDataset(missionsLocales, dataFolder, 'data');
  const anomalies = [...wide.anomalies, ...local.anomalies];
  if (anomalies.length > 0) return { anomalies };
  const rowsOf = (reading: typeof wide): Row[] => (reading.dataset?.rows ?? []).map(valuesOf);
  const active = rowsOf(local).filter((row) => isActive(row, year));
  const areas = rowsOf(wide).map((row) => areaOf(row, active));
  const level = (niveau: string) => areas.filter((one) => one.territoire_niveau === niveau);
  const levels = [level('region'), level('departement'), active.map(localOf)];
  const byCode = (a: Territory, b: Territory) => (a.territoire_code < b.territoire_code ? -1 : 1);
  return { territories: levels.flatMap((territories) => territories.sort(byCode)) };
}

function valuesOf({ values }: { values: Row }): Row {
  return values;
}

function isActive({ debut_validite, fin_validite }: Row, year: number): boolean {
  return Number(debut_validite) <= year && (fin_validite === null || Number(fin_validite) >= year);
}

function areaOf(row: Row, structures: readonly Row[]): Territory {
  const code = String(row.territoire_code);
  const isRegion = row.territoire_niveau === 'region';
  const members = structures.filter((one) => isRegion || one.departement === code);
  return {
    territoire_niveau: isRegion ? 'region' : 'departement',
    territoire_code: code,
    territoire_nom: String(row.territoire_nom),
    structures: members.map((one) => String(one.code)),
  };
}

function localOf(row: Row): Territory {
  const code = String(row.code);
  return {
    territoire_niveau: 'mission_locale',
    territoire_code: code,
    territoire_nom: String(row.nom),
    structures: [code],
  };
}
