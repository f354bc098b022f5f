/** Path, under `/donnees/`, of the file of a dataset as it was published on a day (AAAA-MM-JJ). */
export function editionPath(dataset: string, publishedOn: string): string {
  return `editions/${publishedOn}/${dataset}.csv`;
}
