/** One count of a row. */
export interface CountedField {
  field: string;
  measure: string;
  /** False for acts and places: no person is behind a small number of them. */
  people: boolean;
  /** 0 hides nobody: dates alone decide it, not what people do. */
  zeroByRule: boolean;
}
