/** Name of a chart as a file or in a bibliography: `territoires-departement-33-situations`. */
export function chartName(id: string): string {
  return id.replaceAll('/', '-').replaceAll('_', '-');
}
