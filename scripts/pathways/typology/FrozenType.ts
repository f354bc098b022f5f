/** A type as it is published, and all that is kept of it: never anybody's sequence. */
export interface FrozenType {
  code: string;
  /** Rounding of its shares, in percent. */
  step: number;
  /** Percent of its people in each situation: one line a month. */
  shares: readonly (readonly number[])[];
}
