import type { Scheme, Spell } from '../person.ts';
import { type FollowUpMonth, newSpell } from './career.ts';
import { between } from './draw.ts';
import type { EvenDraws } from './EvenDraws.ts';
import { inIntensiveScheme } from './simulateSchemes.ts';
import { hasContact } from './stepContact.ts';
import type { Random } from './stream.ts';
import type { StructureTraits } from './structureTraits.ts';

/** Monthly rate of entry into an immersion (PMSMP) for who searches, and in a CEJ or GJ. */
const rates = { usual: 0.018, intensive: 0.06 };

/** Immersions in a company, of a month at most, during a search. */
export function simulateImmersions(
  random: Random,
  even: EvenDraws,
  structure: StructureTraits,
  months: readonly FollowUpMonth[],
  schemes: readonly Scheme[],
): Spell[] {
  const spells: Spell[] = [];
  for (const month of months) {
    if (!hasContact(month) || month.situation !== 'demandeur_emploi') continue;
    const rate = inIntensiveScheme(schemes, month.from) ? rates.intensive : rates.usual;
    const level = structure.rhythm('immersion', month.month);
    const share = (month.to - month.from + 1) / 30.4;
    const start = between(random, month.from, month.to);
    const before = spells.at(-1)?.date_fin ?? 0;
    if (even.happens(random, 'immersion', month.month, rate * level * share) && start > before) {
      spells.push(newSpell('immersion', start, start + between(random, 2, 26)));
    }
  }
  return spells;
}
