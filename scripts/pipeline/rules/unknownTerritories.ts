import { type Anomaly, error } from '../anomaly.ts';
import { placeOf, type ReadRow } from '../dataset.ts';
import type { Rule } from './rule.ts';
import { type Territory, territoryRegister } from './territoryRegister.ts';

const france: Territory = {
  level: 'national',
  code: 'FR',
  name: 'France',
  departement: null,
  firstYear: -Infinity,
  lastYear: Infinity,
};

/** Territory columns name a territory of the registers, by its exact code and name. */
export const unknownTerritories: Rule = ({ contract, rows }, datasets) => {
  const isRegister = contract.name === 'territoires';
  if (isRegister || !('territoire_code' in contract.row.shape)) return [];
  const register = territoryRegister(datasets);
  if (register === null) return [];
  const byKey = new Map(
    [france, ...register].map((territory) => [`${territory.level}|${territory.code}`, territory]),
  );
  return rows.flatMap((row) => {
    const { territoire_niveau, territoire_code } = row.values;
    return checkRow(row, byKey.get(`${territoire_niveau}|${territoire_code}`));
  });
};

function checkRow(row: ReadRow, territory: Territory | undefined): Anomaly[] {
  const { territoire_niveau: level, territoire_code: code, territoire_nom: name } = row.values;
  if (territory === undefined) {
    return [
      error(
        placeOf(row, 'territoire_code'),
        `le territoire « ${code} » est inconnu au niveau ${level}`,
        'un code des répertoires territoires ou missions_locales',
        'corrigez le code, ou ajoutez la structure à missions_locales',
      ),
    ];
  }
  if (territory.name === name) return [];
  return [
    error(
      placeOf(row, 'territoire_nom'),
      `le territoire ${code} est nommé « ${name} »`,
      `« ${territory.name} », comme dans les répertoires`,
      'reprenez le nom du répertoire',
    ),
  ];
}
