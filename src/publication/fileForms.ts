/** The forms of a dataset, by format: what a reader calls each, and who it is for. */
export const fileForms: Readonly<Record<string, { name: string; use: string }>> = {
  csv: { name: 'CSV', use: 'tout logiciel : virgules, point décimal, UTF-8' },
  xlsx: { name: 'Ouvrir dans Excel', use: 'Excel et LibreOffice, avec une feuille Lisez-moi' },
  parquet: { name: 'Parquet', use: 'R, Python, DuckDB : colonnes typées' },
  json: {
    name: 'JSON',
    use: 'le Web : une liste par ligne, où un texte est son rang dans « textes »',
  },
};
