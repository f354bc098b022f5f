import { error } from '../anomaly.ts';
import { placeOf } from '../dataset.ts';
import type { Rule } from './rule.ts';
import { isActive, territoryRegister } from './territoryRegister.ts';

/** An action of the association reaches at most the missions locales that are active that year. */
export const reachAboveNetwork: Rule = ({ contract, rows }, datasets) => {
  const register = territoryRegister(datasets);
  if (contract.name !== 'animation_annuelle' || register === null) return [];
  const structures = register.filter(({ level }) => level === 'mission_locale');
  return rows.flatMap((row) => {
    const { annee, intitule, missions_locales } = row.values;
    const active = structures.filter((one) => isActive(one, Number(annee))).length;
    if (Number(missions_locales) <= active) return [];
    return [
      error(
        placeOf(row, 'missions_locales'),
        `« ${intitule} », ${annee} : ${missions_locales} missions locales touchées, le réseau en compte ${active}`,
        'au plus les missions locales du répertoire en activité cette année-là',
        'corrigez le nombre, ou les dates de validité du répertoire',
      ),
    ];
  });
};
