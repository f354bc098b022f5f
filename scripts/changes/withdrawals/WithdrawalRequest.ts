/** What the analyst asks to withdraw. */
export interface WithdrawalRequest {
  /** `activite_annuelle/2025`, or the path of the file. */
  editions: readonly string[];
  reason: string;
  /** Day of the withdrawal, AAAA-MM-JJ. */
  date: string;
  /** Day of a former publication, which another has replaced under its name; undefined: what stands. */
  publishedOn?: string | undefined;
  /** Day of the run, AAAA-MM-JJ. */
  today: string;
}
