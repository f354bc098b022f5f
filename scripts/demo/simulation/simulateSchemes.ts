import type { Day } from '../calendar.ts';
import type { Scheme, Spell } from '../person.ts';
import type { Attributes } from './attributes.ts';
import type { FollowUpMonth } from './career.ts';
import { between } from './draw.ts';
import type { EvenDraws } from './EvenDraws.ts';
import { rhythm } from './rhythm.ts';
import { type SchemeRule, schemeRules } from './schemeRules.ts';
import { hasContact } from './stepContact.ts';
import type { Random } from './stream.ts';
import type { StructureTraits } from './structureTraits.ts';

/** The schemes that a person enters, in the months of contact, and civic service. */
export function simulateSchemes(
  random: Random,
  even: EvenDraws,
  attributes: Attributes,
  structure: StructureTraits,
  months: readonly FollowUpMonth[],
  spells: readonly Spell[],
): Scheme[] {
  const schemes = civicServices(spells);
  const lastEntry = new Map<SchemeRule, Day>();
  for (const month of months.filter(hasContact)) {
    for (const rule of schemeRules) {
      const since = month.from - (lastEntry.get(rule) ?? Number.NEGATIVE_INFINITY);
      if (month.from < rule.opens || month.from > rule.closes || since < rule.again) continue;
      const level = rhythm(rule.dispositif, month.month) * structure.levels[rule.dispositif];
      const share = (month.to - month.from + 1) / 30.4;
      const rate = rule.rate(month, attributes) * (month.rank === 0 ? 1 : share);
      if (!even.happens(random, rule.dispositif, month.month, rate * level)) continue;
      const day = between(random, month.from, month.to);
      lastEntry.set(rule, day);
      const date_fin = day + rule.days(random);
      schemes.push({ dispositif: rule.dispositif, date_debut: day, date_fin });
    }
  }
  return schemes;
}

/** Volunteering is civic service, but for the stays that were under way at the first reception. */
function civicServices(spells: readonly Spell[]): Scheme[] {
  return spells
    .filter((spell) => spell.situation === 'volontariat' && spell !== spells[0])
    .map(({ date_debut, date_fin }) => ({ dispositif: 'service_civique', date_debut, date_fin }));
}

/** Is one of the intensive schemes (Garantie jeunes, CEJ) under way on a day? */
export function inIntensiveScheme(schemes: readonly Scheme[], day: Day): boolean {
  return schemes.some(
    ({ dispositif, date_debut, date_fin }) =>
      (dispositif === 'cej' || dispositif === 'garantie_jeunes') &&
      date_debut <= day &&
      (date_fin === null || day <= date_fin),
  );
}
