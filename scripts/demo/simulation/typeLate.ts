import type { Day } from '../calendar.ts';
import type { Act, Answer, Person, Spell, Typing } from '../person.ts';
import { between } from './draw.ts';
import type { Random } from './stream.ts';

/** Shares of acts and situations typed late; first typed wrong; typed though nothing happened. */
const shares = { late: 0.05, corrected: 0.005, removed: 0.005 };

/** Days after the event: a late row is typed, a wrong one is seen to. */
const delays = { late: [31, 183], wrong: [31, 540] } as const;

/** How a kind of row is typed wrong: in place of the right one, or beside it. */
interface Mistakes<Row> {
  dayOf: (row: Row) => Day;
  misread: (random: Random, row: Row) => Row;
  twin: (random: Random, row: Row) => Row;
}

/**
 * Gives a person the typing days of their acts and situations: some are typed late, some wrong
 * then corrected or removed. What is told at the first reception, the first row of both, is typed
 * right and at once. Shares and delays are invented.
 */
export function typeLate(random: Random, person: Person): Person {
  return {
    ...person,
    situations: typed(random, person.situations, ofSpells),
    actes: typed(random, person.actes, ofActs),
  };
}

function typed<Row extends Typing>(
  random: Random,
  rows: readonly Row[],
  { dayOf, misread, twin }: Mistakes<Row>,
): Row[] {
  return rows.flatMap((row, rank) => {
    let draw = rank === 0 ? 1 : random();
    if (draw < shares.late) return { ...row, saisie: dayOf(row) + between(random, ...delays.late) };
    draw -= shares.late;
    if (draw >= shares.corrected + shares.removed) return row;
    const seen = dayOf(row) + between(random, ...delays.wrong);
    if (draw >= shares.corrected) return [row, { ...twin(random, row), retrait: seen }];
    const wrong = { ...misread(random, row), saisie: dayOf(row), retrait: seen };
    return [wrong, { ...row, saisie: seen }];
  });
}

/** An act of another type, or the same typed again for another day. */
const ofActs: Mistakes<Act> = {
  dayOf: ({ date }) => date,
  misread: (_, act) => ({ ...act, type: act.type === 'entretien' ? 'autre' : 'entretien' }),
  twin: (random, act) => ({ ...act, date: act.date + between(random, 1, 10) }),
};

/** A wrong funding, contract or first day, or the same stay typed again from another day. */
const ofSpells: Mistakes<Spell> = {
  dayOf: ({ date_debut }) => date_debut,
  misread: (random, spell) => {
    const { situation, financement_region, emploi_durable, date_debut } = spell;
    if (situation === 'formation') {
      return { ...spell, financement_region: opposite(financement_region) };
    }
    if (situation === 'emploi') return { ...spell, emploi_durable: opposite(emploi_durable) };
    return { ...spell, date_debut: date_debut - between(random, 3, 30) };
  },
  twin: (random, spell) => {
    const later = spell.date_debut + between(random, 1, 20);
    return { ...spell, date_debut: Math.min(later, spell.date_fin ?? later) };
  },
};

function opposite(answer: Answer): Answer {
  return answer === 'oui' ? 'non' : 'oui';
}
