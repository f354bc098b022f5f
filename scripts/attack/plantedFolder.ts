import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One CSV file of a made-up snapshot: rows without their header. */
export interface PlantedFile {
  dataset: keyof typeof headers;
  file: string;
  extraction: string;
  rounding?: 5;
  rows: string[];
}

const place = 'territoire_niveau,territoire_code,territoire_nom';
const headers = {
  activite_annuelle: `annee,${place},indicateur,effectif,statut_valeur`,
  activite_mensuelle: `periode,${place},indicateur,effectif,statut_valeur`,
  cumuls_mensuels: `periode,${place},indicateur,cumul,statut_valeur`,
  activite_mensuelle_anterieure: `date_extraction,periode,${place},indicateur,effectif,statut_valeur`,
  profil_annuel: `annee,${place},population,dimension,modalite,effectif,statut_valeur`,
  revisions:
    'date_revision,jeu,cle,colonne,ancienne_valeur,ancien_statut,nouvelle_valeur,nouveau_statut,motif',
  parcours_situations: `cohorte,${place},population,mois_depuis_accueil,situation,effectif,observes,statut_valeur`,
};

/** Six missions locales in three départements, of which the Creuse has one. */
export const structures = {
  '16': ['16001S00', '16002S00'],
  '17': ['17001S00', '17002S00', '17003S00'],
  '23': ['23001S00'],
};

/** The columns of a territory, by its code. */
export function territory(code: string): string {
  const level = code === '75' ? 'region' : code.length === 2 ? 'departement' : 'mission_locale';
  return `${level},${code},Territoire ${code}`;
}

/** A value and its status: hidden where there is none. */
export const valued = (value: number | null) => (value === null ? ',secret' : `${value},publie`);

/** Writes a made-up `data/` in a temporary folder, for tests alone; gives its path. */
export function plantedFolder(files: readonly PlantedFile[]): string {
  const root = mkdtempSync(join(tmpdir(), 'attack-'));
  const write = (dataset: string, file: string, lines: string[], yaml: string) => {
    mkdirSync(join(root, dataset), { recursive: true });
    writeFileSync(join(root, dataset, file), `${lines.join('\n')}\n`);
    writeFileSync(join(root, dataset, 'dataset.yaml'), yaml);
  };
  const directory = Object.entries(structures).flatMap(([departement, codes]) =>
    codes.map((code) => `${code},Mission ${code},${departement},2018,`),
  );
  const header = 'code,nom,departement,debut_validite,fin_validite';
  write('missions_locales', '2026.csv', [header, ...directory], 'editions: []\n');
  write('territoires', '2026.csv', [place, territory('75')], 'editions: []\n');
  const datasets = Object.groupBy(files, ({ dataset }) => dataset);
  for (const [dataset, editions = []] of Object.entries(datasets)) {
    const yaml = editions.map(({ file, extraction, rounding }) =>
      [
        `  - fichier: ${file}`,
        `    date_extraction: ${extraction}`,
        ...(rounding ? [`    arrondi: ${rounding}`] : []),
      ].join('\n'),
    );
    for (const { file, rows } of editions)
      write(
        dataset,
        file,
        [headers[dataset as keyof typeof headers], ...rows],
        `editions:\n${yaml.join('\n')}\n`,
      );
  }
  return root;
}
