/**
 * What the warehouse plans is set aside: `prevus` holds the spells of a situation or a scheme that
 * start after the extraction, which are counted nowhere; an end after it means still running.
 */
export function plannedSpells(extraction: string): string {
  const after = (field: string) => `${field} > DATE '${extraction}'`;
  return ['situations', 'dispositifs']
    .map(
      (table, rank) => `
  ${rank === 0 ? 'CREATE TABLE prevus AS' : 'INSERT INTO prevus'}
    SELECT jeune, debut FROM ${table} WHERE ${after('debut')};
  DELETE FROM ${table} WHERE ${after('debut')};
  UPDATE ${table} SET fin = NULL WHERE ${after('fin')};`,
    )
    .join('\n');
}
