import { error } from '../anomaly.ts';
import { statusOf } from '../dataset.ts';
import { fictitiousTexts } from '../fictitiousTexts.ts';
import type { Rule } from './rule.ts';

/** A dataset that holds a real edition does not say that its data is fictitious. */
export const fictitiousDescriptions: Rule = (dataset) => {
  const real = dataset.editions.find((edition) => statusOf(dataset, edition) !== 'demonstration');
  if (real === undefined) return [];
  return fictitiousTexts(dataset.metadata).map((key) =>
    error(
      { file: dataset.metadataFile, line: 1, column: 1 },
      `${key} parle de données fictives ou de démonstration, et l’édition ${real.metadata.fichier} est réelle`,
      'un texte vrai de toutes les éditions du jeu',
      `récrivez ${key} dans dataset.yaml ; npm run premiere-edition retire la démonstration`,
    ),
  );
};
