/** Path, under `/donnees/`, of the CSV of a dataset as it was published on a day (AAAA-MM-JJ), by gzip. */
export function editionPath(dataset: string, publishedOn: string): string {
  return `editions/${publishedOn}/${dataset}.csv.gz`;
}
