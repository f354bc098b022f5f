import type { Day } from '../calendar.ts';
import type { Scheme, Spell } from '../person.ts';
import type { Attributes } from './attributes.ts';
import type { FollowUpMonth } from './career.ts';
import type { EvenDraws } from './EvenDraws.ts';
import { type SchemeRule, schemeRules } from './schemeRules.ts';
import { hasContact } from './stepContact.ts';
import type { Random } from './stream.ts';
import type { StructureTraits } from './structureTraits.ts';
import { workingDay } from './workingDay.ts';

/** What the schemes of a person are drawn from. */
export interface SchemeSource {
  random: Random;
  even: EvenDraws;
  attributes: Attributes;
  structure: StructureTraits;
}

/** The schemes that a person enters, in the months of contact, and civic service. */
export function simulateSchemes(
  source: SchemeSource,
  months: readonly FollowUpMonth[],
  spells: readonly Spell[],
): Scheme[] {
  const contacts = months.filter(hasContact);
  return [
    ...civicServices(spells),
    ...schemeRules.flatMap((rule) => entriesBy(source, rule, contacts)),
  ];
}

function entriesBy(
  source: SchemeSource,
  rule: SchemeRule,
  months: readonly FollowUpMonth[],
): Scheme[] {
  const { random, even } = source;
  const schemes: Scheme[] = [];
  let next = rule.opens;
  for (const month of months) {
    if (month.from < next || month.from > rule.closes) continue;
    const rate = rateOf(source, rule, month);
    if (rate === 0 || !even.happens(random, rule.dispositif, month.month, rate)) continue;
    const date_debut = workingDay(random, month.from, month.to);
    const date_fin = date_debut + rule.days(random);
    schemes.push({ dispositif: rule.dispositif, date_debut, date_fin });
    next = date_debut + rule.again;
  }
  return schemes;
}

/** Rate of entry in the days of contact of a month. */
function rateOf(source: SchemeSource, rule: SchemeRule, month: FollowUpMonth): number {
  const { dispositif } = rule;
  const share = (month.to - month.from + 1) / 30.4;
  const level = source.structure.rhythm(dispositif, month.month);
  return rule.rate(month, source.attributes) * level * share;
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
