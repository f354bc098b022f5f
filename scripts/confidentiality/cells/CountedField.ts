/** One count of a row. */
export interface CountedField {
  field: string;
  measure: string;
  /** 0 hides nobody: dates alone decide it, not what people do. */
  zeroByRule: boolean;
  /**
   * Field whose people and these make a whole: what is published rounded is then the whole, rounded,
   * less the other, rounded. Three roundings of one sum would give all three away.
   */
  restOf?: string;
}
