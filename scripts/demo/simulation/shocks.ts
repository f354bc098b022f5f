import { crisis2020 } from './crisis2020.ts';
import type { Flow } from './flows.ts';

/** Levels of the months of a year (3 = March) when they were not 1, by flow. */
export const shocks: Readonly<
  Record<number, Readonly<Partial<Record<Flow, Readonly<Record<number, number>>>>>>
> = {
  2020: crisis2020,
  // The CEJ opens: a fifth of the entries of its first year are of its first month (State).
  2022: { cej: { 3: 1.9, 4: 1.1 } },
};
