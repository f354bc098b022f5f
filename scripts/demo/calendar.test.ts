import { describe, expect, it } from 'vitest';
import {
  addMonths,
  dayOf,
  firstDayOf,
  isoDay,
  isWeekend,
  monthIndex,
  monthOf,
  parseIsoDay,
} from './calendar.ts';

describe('calendar', () => {
  it('agrees with Date on every day from 1990 to 2040', () => {
    for (let day = dayOf(1990, 1, 1); day <= dayOf(2040, 12, 31); day += 1) {
      expect(isoDay(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
    }
  });

  it('reads what it writes', () => {
    expect(isoDay(parseIsoDay('2024-02-29'))).toBe('2024-02-29');
    expect(() => parseIsoDay('29/02/2024')).toThrow('AAAA-MM-JJ');
  });

  it('keeps the month of a first day', () => {
    expect(monthOf(firstDayOf(monthIndex(2020, 7)))).toBe(monthIndex(2020, 7));
    expect(monthOf(firstDayOf(monthIndex(2020, 7)) - 1)).toBe(monthIndex(2020, 6));
  });

  it('knows week-ends', () => {
    expect(isWeekend(dayOf(2024, 6, 1))).toBe(true);
    expect(isWeekend(dayOf(2024, 6, 3))).toBe(false);
    expect(isWeekend(dayOf(1969, 12, 28))).toBe(true);
  });

  it('clamps added months to the end of a shorter month', () => {
    expect(isoDay(addMonths(dayOf(2020, 2, 29), 12))).toBe('2021-02-28');
    expect(isoDay(addMonths(dayOf(2021, 8, 31), 1))).toBe('2021-09-30');
    expect(isoDay(addMonths(dayOf(2021, 8, 15), 5))).toBe('2022-01-15');
  });
});
