import { type Day, dayOf } from '../calendar.ts';
import type { Attributes } from './attributes.ts';
import type { FollowUpMonth } from './career.ts';
import { between } from './draw.ts';
import type { SchemeFlow } from './flows.ts';
import type { Random } from './stream.ts';

/** When and how often people in contact enter a scheme. */
export interface SchemeRule {
  dispositif: SchemeFlow;
  /** Monthly rate of entry, before season, trend and structure. */
  rate: (month: FollowUpMonth, attributes: Attributes) => number;
  /** Days from the first to the last. */
  days: (random: Random) => number;
  /** First and last day of entry. */
  opens: Day;
  closes: Day;
  /** Days that must pass between two entries; infinite: once in a life. */
  again: number;
}

const always = { opens: Number.NEGATIVE_INFINITY, closes: Number.POSITIVE_INFINITY };

/** Visits and vouchers: one day, and not again before a quarter. */
const oneDay = { ...always, days: () => 0, again: 90 };

/** A stay of this many days. */
function lasting(from: number, to: number) {
  return (random: Random) => between(random, from, to);
}

function searches({ situation }: FollowUpMonth): boolean {
  return situation === 'demandeur_emploi' || situation === 'non_professionnelle';
}

/** Most contracts are signed in the weeks after the first reception. */
function signing(first: number, soon: number, later: number) {
  return (month: FollowUpMonth) => {
    if (!searches(month)) return 0;
    if (month.rank === 0) return first;
    return month.rank < 6 ? soon : later;
  };
}

function licenceAid(month: FollowUpMonth, attributes: Attributes): number {
  if (attributes.permis_b === 'oui' || month.rank < 2) return 0;
  const busy = searches(month) ? 0.8 : 1.3;
  return 0.0206 * busy * (attributes.residence_frr === 'oui' ? 1.3 : 0.95);
}

function foodAid(_: FollowUpMonth, attributes: Attributes): number {
  const needs = attributes.logement === 'precaire' || attributes.logement === 'autonome';
  return needs ? 0.0125 : 0.004;
}

/** Schemes and the law: PACEA since 2017, Garantie jeunes until February 2022, then CEJ. */
export const schemeRules: readonly SchemeRule[] = [
  {
    dispositif: 'pacea',
    rate: signing(1.5, 0.14, 0.03),
    // 24 months at most (article L5131-4 of the labour code).
    days: lasting(150, 729),
    opens: dayOf(2017, 1, 1),
    closes: Number.POSITIVE_INFINITY,
    again: 760,
  },
  {
    dispositif: 'garantie_jeunes',
    rate: signing(0.05, 0.045, 0.015),
    days: lasting(240, 450),
    opens: dayOf(2014, 1, 1),
    closes: dayOf(2022, 2, 28),
    again: Number.POSITIVE_INFINITY,
  },
  {
    dispositif: 'cej',
    rate: signing(0.31, 0.12, 0.036),
    days: lasting(120, 364),
    opens: dayOf(2022, 3, 1),
    closes: Number.POSITIVE_INFINITY,
    again: 420,
  },
  {
    dispositif: 'permis_b_region',
    rate: licenceAid,
    days: lasting(150, 400),
    ...always,
    again: Number.POSITIVE_INFINITY,
  },
  { dispositif: 'pass_numerique', rate: () => 0.0052, ...oneDay },
  { dispositif: 'aide_alimentaire', rate: foodAid, ...oneDay },
  { dispositif: 'point_sante', rate: () => 0.01, ...oneDay },
  { dispositif: 'erip', rate: () => 0.008, ...oneDay },
  {
    dispositif: 'mobilite_internationale',
    rate: (month) => (searches(month) ? 0.0008 : 0.0003),
    days: lasting(14, 150),
    ...always,
    again: Number.POSITIVE_INFINITY,
  },
];
