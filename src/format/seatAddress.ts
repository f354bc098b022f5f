/** Where a mission locale has its seat, as far as it is known. */
export interface SeatAddress {
  adresse?: string | null;
  code_postal?: string | null;
  ville: string;
  /** Sources do not agree on it. */
  a_confirmer?: boolean;
}

/** “14 cours Pasteur, 33000 Bordeaux”; a doubtful address says so wherever it is shown. */
export function seatAddress({ adresse, code_postal, ville, a_confirmer }: SeatAddress): string {
  const town = code_postal ? `${code_postal} ${ville}` : ville;
  const whole = adresse ? `${adresse}, ${town}` : town;
  return a_confirmer ? `${whole} (adresse à confirmer)` : whole;
}
