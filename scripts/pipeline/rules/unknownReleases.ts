import { calendrier } from '../../../src/contracts/calendrier.ts';
import { contracts } from '../../../src/contracts/contracts.ts';
import { error } from '../anomaly.ts';
import { placeOf } from '../dataset.ts';
import { namingRemedy } from '../naming/namingRemedy.ts';
import type { Rule } from './rule.ts';

/** A planned release names a dataset of the site, and the period by which it is known to be there. */
export const unknownReleases: Rule = ({ contract, rows }) => {
  if (contract.name !== calendrier.name) return [];
  const names = contracts.map(({ name }) => name);
  return rows.flatMap((row) => {
    const { jeu, periode } = row.values;
    if (jeu === null) return [];
    if (!names.includes(String(jeu))) {
      return [
        error(
          placeOf(row, 'jeu'),
          `le jeu « ${jeu} » n’est pas un jeu de données du site`,
          'le nom d’un jeu (page Données), ou rien',
          namingRemedy(String(jeu), names, 'corrigez le nom'),
        ),
      ];
    }
    if (periode !== null) return [];
    return [
      error(
        placeOf(row, 'periode'),
        'la période de la publication prévue manque',
        'la période que le jeu contiendra (AAAA, AAAA-MM ou AAAA-T1)',
        'donnez la période, ou videz la colonne jeu',
      ),
    ];
  });
};
