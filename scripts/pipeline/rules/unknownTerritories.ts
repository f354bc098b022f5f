import { type Anomaly, error } from '../anomaly.ts';
import { placeOf } from '../dataset.ts';
import { namingRemedy } from '../naming/namingRemedy.ts';
import { distinctRows } from './distinctRows.ts';
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

/**
 * Territory columns name a territory of the registers, by its exact code and name; an edition that
 * others do not replace may give the name that it had then.
 */
export const unknownTerritories: Rule = ({ contract, rows }, datasets) => {
  const isRegister = contract.name === 'territoires';
  if (isRegister || !('territoire_code' in contract.row.shape)) return [];
  const register = territoryRegister(datasets);
  if (register === null) return [];
  const byKey = new Map(
    [france, ...register].map((territory) => [`${territory.level}|${territory.code}`, territory]),
  );
  return distinctRows(rows, ['territoire_niveau', 'territoire_code', 'territoire_nom']).flatMap(
    (found) => {
      const { territoire_niveau, territoire_code } = found.row.values;
      const territory = byKey.get(`${territoire_niveau}|${territoire_code}`);
      return checkTerritory(found, territory, register, contract.assembly !== 'latest');
    },
  );
};

function checkTerritory(
  { row, times }: ReturnType<typeof distinctRows>[number],
  territory: Territory | undefined,
  register: readonly Territory[],
  mayBeFormer: boolean,
): Anomaly[] {
  const { territoire_niveau: level, territoire_code: code, territoire_nom: name } = row.values;
  if (territory === undefined) {
    return [
      error(
        placeOf(row, 'territoire_code'),
        `le territoire « ${code} » est inconnu au niveau ${level}${times}`,
        'un code des répertoires territoires ou missions_locales',
        namingRemedy(
          String(code),
          register.filter((one) => one.level === level).map((one) => one.code),
          'corrigez le code, ici ou dans le répertoire, ou ajoutez la structure à missions_locales',
        ),
      ),
    ];
  }
  if (territory.name === name) return [];
  if (mayBeFormer && territory.formerNames?.includes(String(name))) return [];
  return [
    error(
      placeOf(row, 'territoire_nom'),
      `le territoire ${code} est nommé « ${name} »${times}`,
      `« ${territory.name} », comme dans les répertoires territoires et missions_locales`,
      level === 'mission_locale'
        ? 'reprenez le nom du répertoire ; si la structure a changé de nom, donnez le nouveau dans une nouvelle édition de missions_locales, à côté de celle qui porte l’ancien'
        : 'reprenez le nom du répertoire, ou corrigez-le dans le répertoire',
    ),
  ];
}
