/** What the publication says of the data of a chart. */
export interface Edition {
  /** Day on which the latest of its datasets was published (`2026-11-16`). */
  date: string;
  /** Status of the dataset that it draws: `definitif`, `provisoire`, `demonstration`. */
  status: string;
  /** Title of that dataset. */
  datasetTitle: string;
}
