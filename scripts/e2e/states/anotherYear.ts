import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/**
 * `node scripts/e2e/states/anotherYear.ts <project>`: closes one more year in the data of a copy of the
 * project, which holds the counts of the last closed one, to see that nothing asks for an edit.
 */
const [project] = process.argv.slice(2);
if (project === undefined) throw new Error('Un dossier est attendu : la copie du projet.');
const data = join(project, 'data');

interface Metadata {
  editions: { fichier: string; date_extraction?: string; date_publication: string }[];
}

const closed = [
  'activite_annuelle',
  'profil_annuel',
  'activite_mensuelle',
  'reseau_annuel',
  'animation_annuelle',
];
/** Of the months of a year that is open. */
const open = ['cumuls_mensuels', 'activite_mensuelle_anterieure'];

const last = Math.max(
  ...editionsOf('activite_annuelle').map(({ fichier }) => Number(fichier.slice(0, 4))),
);
const next = last + 1;
for (const dataset of [...closed, ...open]) withoutEdition(dataset, `${next}.csv`);
for (const dataset of closed) addYear(dataset);

function metadataOf(dataset: string): Metadata {
  return parse(readFileSync(join(data, dataset, 'dataset.yaml'), 'utf8'));
}

function editionsOf(dataset: string): Metadata['editions'] {
  return metadataOf(dataset).editions;
}

function write(dataset: string, editions: Metadata['editions']): void {
  const text = stringify({ ...metadataOf(dataset), editions }, { lineWidth: 0 });
  writeFileSync(join(data, dataset, 'dataset.yaml'), text);
}

function withoutEdition(dataset: string, file: string): void {
  const editions = editionsOf(dataset);
  const others = editions.filter(({ fichier }) => fichier !== file);
  if (others.length === editions.length) return;
  rmSync(join(data, dataset, file));
  if (others.length > 0) write(dataset, others);
  else rmSync(join(data, dataset), { recursive: true });
}

function addYear(dataset: string): void {
  const [header = '', ...lines] = readFileSync(join(data, dataset, `${last}.csv`), 'utf8').split(
    '\n',
  );
  const later = lines.map((line) => line.replace(new RegExp(`^${last}`), String(next)));
  const text = [header, ...later].join('\n').replaceAll(`,${last},`, `,${next},`);
  writeFileSync(join(data, dataset, `${next}.csv`), text);
  const dates = { date_extraction: `${next + 1}-04-01`, date_publication: `${next + 1}-04-15` };
  write(dataset, [...editionsOf(dataset), { fichier: `${next}.csv`, ...dates }]);
}
