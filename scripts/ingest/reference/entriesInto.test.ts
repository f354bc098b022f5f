import { describe, expect, it } from 'vitest';
import { isoDay } from '../../demo/calendar.ts';
import { spell } from '../../demo/examplePerson.ts';
import type { Spell } from '../../demo/person.ts';
import { entriesInto } from './entriesInto.ts';

const days = (spells: Spell[]) => entriesInto(spells, 'formation').map(({ date }) => isoDay(date));

describe('entriesInto', () => {
  it('is not an entry when the person was in the situation on one of the 30 days before', () => {
    const first = spell('formation', '2021-01-04', '2021-01-31');
    // 31 January is 30 days before 2 March, and 31 days before 3 March.
    expect(days([first, spell('formation', '2021-03-02', '2021-04-30')])).toEqual(['2021-01-04']);
    expect(days([first, spell('formation', '2021-03-03', '2021-04-30')])).toEqual([
      '2021-01-04',
      '2021-03-03',
    ]);
  });

  it('looks at every earlier spell, even one that ends after a later one has ended', () => {
    const long = spell('formation', '2021-01-04', '2021-06-30');
    const inside = spell('formation', '2021-02-01', '2021-02-10');
    const after = spell('formation', '2021-07-15', '2021-08-31');
    expect(days([after, inside, long])).toEqual(['2021-01-04']);
  });

  it('never leaves a spell that still runs', () => {
    const running = spell('formation', '2021-01-04', null);
    expect(days([running, spell('formation', '2022-06-01', null)])).toEqual(['2021-01-04']);
  });

  it('ignores other situations', () => {
    const job = spell('emploi', '2021-01-01', '2021-03-01');
    expect(days([job, spell('formation', '2021-03-02', null)])).toEqual(['2021-03-02']);
  });

  it('makes one entry of two spells that start on the same day', () => {
    const spells = [
      spell('formation', '2021-01-04', '2021-01-10'),
      spell('formation', '2021-01-04', '2021-02-10', { financement_region: 'oui' }),
    ];
    expect(entriesInto(spells, 'formation')).toMatchObject([
      { financement_region: true, emploi_durable: false },
    ]);
  });

  it('keeps its own order and leaves the spells in theirs', () => {
    const spells = [
      spell('formation', '2021-09-01', '2021-09-30'),
      spell('formation', '2021-01-04', '2021-01-31'),
    ];
    expect(days(spells)).toEqual(['2021-01-04', '2021-09-01']);
    expect(isoDay(spells[0]?.date_debut ?? 0)).toBe('2021-09-01');
  });
});
