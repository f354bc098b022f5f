/** What is compared, as the address says it. */
export interface CompareState {
  /** Codes of territories, in the order in which they were chosen. */
  territories: string[];
  /** Empty when the address names none. */
  indicator: string;
}

const greatestNumber = 5;

/** Reads `?territoires=33063S00,23&indicateur=…`; at most five territories, each once. */
export function readState(search: string): CompareState {
  const parameters = new URLSearchParams(search);
  const codes = (parameters.get('territoires') ?? '').split(',').filter(Boolean);
  return {
    territories: [...new Set(codes)].slice(0, greatestNumber),
    indicator: parameters.get('indicateur') ?? '',
  };
}

/** The address of a state, without commas turned into %2C; empty when no territory is chosen. */
export function writeState({ territories, indicator }: CompareState): string {
  const codes = [...new Set(territories.filter(Boolean))];
  if (codes.length === 0) return '';
  return `?territoires=${codes.map(encodeURIComponent).join(',')}&indicateur=${encodeURIComponent(indicator)}`;
}
