import { type Edition, rowsOf } from './readEditions.ts';

/**
 * What `revisions` says was published before: one edition a dataset and day, whose extraction bears
 * a mark, so that the old count and the new one are two unknowns. Final data alone is revised, so
 * that the old values are exact.
 */
export function revisedEditions(revisions: readonly Pick<Edition, 'file' | 'text'>[]): Edition[] {
  const editions = new Map<string, Edition>();
  for (const revision of revisions) {
    for (const row of rowsOf(revision)) {
      const { jeu: dataset = '', date_revision: day = '', ancien_statut: status = '' } = row;
      if (!['publie', 'secret'].includes(status)) continue;
      const key = (row.cle ?? '').split(';').map((part) => part.split('='));
      const columns = [...key.map(([column = '']) => column), row.colonne ?? '', 'statut_valeur'];
      const values = [...key.map(([, value = '']) => value), row.ancienne_valeur ?? '', status];
      const file = `revisions ${day} ${columns.join(' ')}`;
      const edition = editions.get(`${dataset} ${file}`) ?? {
        dataset,
        file,
        extraction: `${day} avant`,
        rounding: null,
        text: `${columns.join(',')}\n`,
      };
      edition.text += `${values.join(',')}\n`;
      editions.set(`${dataset} ${file}`, edition);
    }
  }
  return [...editions.values()];
}
