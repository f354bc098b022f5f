/** Says whether a measure keeps to its aim; the bench never fails. */
export function verdict(measure: number, aim: number): 'ok' | 'au-delà' {
  return measure <= aim ? 'ok' : 'au-delà';
}
