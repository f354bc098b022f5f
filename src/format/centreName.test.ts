import { expect, test } from 'vitest';
import { centreName } from './centreName.ts';

test.each([
  [
    "Organisme de formation-Centre de formation d'apprentis du BTP de la Dordogne de Périgueux",
    'CFA du BTP de la Dordogne de Périgueux',
  ],
  ["organisme de formation - centre de formations d'apprentis de AFTRAL Pau", 'CFA AFTRAL Pau'],
  ["Organisme de formation centre de formation d'apprentisAFTRAL BRIVE", 'CFA AFTRAL BRIVE'],
  ['Organisme de formation-Centre de formation d apprentis SPORT', 'CFA SPORT'],
  ["orgnanisme de formation-centre de formation d'apprentis Pôle", 'CFA Pôle'],
  ["ORGANISME DE FORMATION-CENTRE DE FORMATION D'APPRENTIS DE GROUPE BRIVE", 'CFA GROUPE BRIVE'],
  ["CTRE DE FORMATION D'APPRENTIS DE L'ACADEMIE", "CFA DE L'ACADEMIE"],
  ["Organisme de formation- Centre de formation d'apprentis BTP CFA Vienne", 'BTP CFA Vienne'],
  ["Organisme de formation - Centre de formation d'apprentis CFA BTP", 'CFA BTP'],
  ["Centre de formation d'apprentis - Université de Pau", 'CFA Université de Pau'],
  [
    'Organisme de formation-Centre interprofessionnel de formation',
    'Centre interprofessionnel de formation',
  ],
  ['Centre de formation Alternance Sèvre', 'Centre de formation Alternance Sèvre'],
  ["Centre de formation d'apprentis", "Centre de formation d'apprentis"],
  ['Talis Poitiers', 'Talis Poitiers'],
])('%s → %s', (name, short) => expect(centreName(name)).toBe(short));
