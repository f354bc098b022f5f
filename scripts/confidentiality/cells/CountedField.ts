/** One count of a row. */
export interface CountedField {
  field: string;
  measure: string;
  /** 0 hides nobody: dates alone decide it, not what people do. */
  zeroByRule: boolean;
}
