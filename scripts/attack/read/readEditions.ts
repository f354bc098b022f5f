import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { Territories } from './Territories.ts';

/** Where a snapshot of `data/` is: a folder, or `<revision>:<folder>` of a git repository. */
export type Source = string | { repository: string; revision: string; folder: string };

/** One CSV file of a dataset, as a snapshot published it. */
export interface Edition {
  dataset: string;
  file: string;
  extraction: string;
  rounding: number | null;
  text: string;
}

type Row = Record<string, string>;

/** The rows of an edition, by the names of its columns. */
export function rowsOf({ text }: Pick<Edition, 'text'>): Row[] {
  return parse(text, { columns: true, bom: true, skip_empty_lines: true });
}

interface Files {
  list(folder: string): string[];
  read(path: string): string | null;
}

function filesOf(source: Source): Files {
  if (typeof source === 'string') {
    return {
      list: (folder) => (existsSync(join(source, folder)) ? readdirSync(join(source, folder)) : []),
      read: (path) =>
        existsSync(join(source, path)) ? readFileSync(join(source, path), 'utf8') : null,
    };
  }
  const { repository, revision, folder: root } = source;
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', repository, ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const paths = git('ls-tree', '-r', '--name-only', `${revision}:${root}`).split('\n');
  const known = new Set(paths);
  return {
    list: (folder) =>
      paths.flatMap((path) => {
        const [first, second, third] = path.split('/');
        return first === folder && second !== undefined && third === undefined ? [second] : [];
      }),
    read: (path) => (known.has(path) ? git('show', `${revision}:${root}/${path}`) : null),
  };
}

/** Datasets that count people, and whether they are always rounded, whatever the metadata says. */
const counted = [
  'activite_annuelle',
  'profil_annuel',
  'activite_mensuelle',
  'cumuls_mensuels',
  'activite_mensuelle_anterieure',
  'parcours_situations',
  'parcours_transitions',
  'parcours_premiere_entree',
  'parcours_apres_formation',
];

interface Metadata {
  editions?: {
    fichier: string;
    date_extraction?: string;
    date_publication?: string;
    arrondi?: number;
  }[];
}

/** Every count that a snapshot tells. */
export interface Snapshot {
  editions: Edition[];
  /** Files that tell what was published before a correction. */
  revisions: Edition[];
}

/** Editions of a dataset in a snapshot, by the names of their files. */
function editionsOf(files: Files, dataset: string): Edition[] {
  const yaml = files.read(`${dataset}/dataset.yaml`);
  const described = yaml === null ? [] : ((parseYaml(yaml) as Metadata).editions ?? []);
  return files
    .list(dataset)
    .filter((file) => file.endsWith('.csv'))
    .sort()
    .map((file) => {
      const said = described.find(({ fichier }) => fichier === file);
      return {
        dataset,
        file,
        extraction: String(said?.date_extraction ?? said?.date_publication ?? '0000-00-00'),
        rounding: said?.arrondi ?? null,
        text: files.read(`${dataset}/${file}`) ?? '',
      };
    });
}

/** Reads a snapshot; nothing of the project but its files is trusted. */
export function readSnapshot(source: Source): Snapshot {
  const files = filesOf(source);
  return {
    editions: counted.flatMap((dataset) => editionsOf(files, dataset)),
    revisions: editionsOf(files, 'revisions'),
  };
}

/** The tree of territories, as the last register of a snapshot tells it. */
export function readDirectory(source: Source): Territories {
  const files = filesOf(source);
  const latest = (dataset: string): Row[] => {
    const last = editionsOf(files, dataset).at(-1);
    return last ? rowsOf(last) : [];
  };
  return new Territories(latest('missions_locales'), latest('territoires'));
}
