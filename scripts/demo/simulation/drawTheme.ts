import type { Month } from '../calendar.ts';
import type { ActType, Theme } from '../person.ts';
import { themeWeights } from './actRates.ts';
import { pickRank } from './draw.ts';
import type { EvenDraws } from './EvenDraws.ts';
import type { ThemeFlow } from './flows.ts';
import type { Random } from './stream.ts';
import type { StructureTraits } from './structureTraits.ts';

/** Themes that are counted one by one; the others are most of the acts. */
const countedThemes: readonly ThemeFlow[] = [
  'sante',
  'numerique',
  'mobilite',
  'logement',
  'citoyennete',
];

const otherThemes = ['formation', 'emploi', 'ressources', 'autre'] as const;

const otherWeights = Object.fromEntries(
  Object.entries(themeWeights).map(([type, weights]) => [
    type,
    otherThemes.map((theme) => weights[theme]),
  ]),
) as Record<ActType, number[]>;

/** The theme of an act, by its type: first the counted themes, drawn evenly, then the others. */
export function drawTheme(
  random: Random,
  even: EvenDraws,
  structure: StructureTraits,
  type: ActType,
  month: Month,
): Theme {
  const weights = themeWeights[type];
  for (const theme of countedThemes) {
    const share = (weights[theme] / 100) * structure.rhythm(theme, month);
    if (even.chance(random, theme, month, share)) return theme;
  }
  return otherThemes[pickRank(random, otherWeights[type])] ?? 'autre';
}
