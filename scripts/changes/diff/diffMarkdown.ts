import { columnWords, rowWords } from '../../../src/analyses/rowWords.ts';
import { chiffresCles } from '../../../src/contracts/chiffresCles.ts';
import { labelOf } from '../../../src/contracts/nomenclatures.ts';
import { aboutPercent } from '../../../src/publication/aboutPercent.ts';
import { countChange } from '../../../src/publication/countChange.ts';
import { counted } from '../../ingest/report/counted.ts';
import { fieldShapes } from '../../pipeline/read/fieldShape.ts';
import type { Revision } from '../../pipeline/revisions/Revision.ts';
import type { SentenceChange } from './sentenceChanges.ts';
import type { ExtremeChange, PositionChange } from './standingChanges.ts';
import type { TableChange } from './tableChanges.ts';
import {
  isOfRounded,
  rankedChanges,
  relativeChange,
  stepOf,
  type ValueChange,
} from './ValueChange.ts';

/** What a change of data does to the publication. */
export interface PublicationDiff {
  /** How the former publication is named: `origin/main (0123abcd9)`. */
  base: string;
  tables: TableChange[];
  positions: PositionChange[];
  extremes: ExtremeChange[];
  sentences: SentenceChange[];
  /** Why each analysis that is not published is not. */
  unpublished: string[];
  revisions: Revision[];
}

/** Lines shown of each kind: the others are counted. */
const shown = 20;

/** The diff in Markdown, for a reader who decides whether to publish. No value of a secret cell. */
export function diffMarkdown(diff: PublicationDiff): string {
  const { base, tables, positions, extremes, sentences, unpublished, revisions } = diff;
  const title = ['# Ce que change cette modification des données', '', `Comparé avec ${base}.`];
  if (tables.length === 0 && sentences.length === 0) {
    return lines([...title, '', 'Aucune valeur publiée ne change.']);
  }
  return lines([
    ...title,
    ...datasetSection(tables),
    ...valueSection(tables.flatMap(({ values }) => values)),
    ...section('Positions par rapport à la région', positions.map(positionLine)),
    ...section('Territoires aux extrêmes', extremes.map(extremeLine)),
    ...secrecySection(tables),
    ...sentenceSection(sentences),
    ...section(
      'Analyses qui ne sont pas publiées',
      unpublished.map((line) => `- ${line}`),
    ),
    ...section('Révisions notées', revisions.map(revisionLine)),
  ]);
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}

function datasetSection(tables: readonly TableChange[]): string[] {
  return [
    '',
    '## Lignes par jeu de données',
    '',
    '| Jeu | Ajoutées | Retirées | Modifiées |',
    '| --- | ---: | ---: | ---: |',
    ...tables.map(
      ({ title, rows }) =>
        `| ${cell(title)} | ${number(rows.added)} | ${number(rows.removed)} | ${number(rows.changed)} |`,
    ),
  ];
}

function valueSection(changes: readonly ValueChange[]): string[] {
  if (changes.length === 0) return [];
  const ranked = rankedChanges(changes);
  const notable = changes.filter((change) => change.notable).length;
  return [
    '',
    '## Valeurs qui changent le plus',
    '',
    `${counted(changes.length, 'valeur change', 'valeurs changent')}, dont ${notable === 0 ? 'aucune' : number(notable)} au-delà de ce que le hasard explique (marquées ●) : un taux hors de son ancien intervalle à 95 %, un effectif qui varie de plus de deux fois sa racine carrée, arrondi mis à part.${changes.some(isOfRounded) ? aboutWords : ''}`,
    '',
    '| | Valeur | Avant | Après | Écart |',
    '| --- | --- | ---: | ---: | ---: |',
    ...ranked.slice(0, shown).map(valueLine),
    ...others(ranked.length, 'autre valeur', 'autres valeurs'),
  ];
}

function valueLine(change: ValueChange): string {
  const { contract, row, column, before, after, notable } = change;
  const what = `${contract.title} : ${rowWords(contract, row)}${columnTitle(change)}`;
  return `| ${notable ? '●' : ''} | ${cell(what)} | ${number(before)} | ${number(after)} | ${gapWords(change)} |`;

  function columnTitle({ contract: own }: ValueChange): string {
    if (['valeur', 'effectif', 'part'].includes(column)) return '';
    const shape = fieldShapes(own).find(({ name }) => name === column);
    return ` (${shape?.title.toLowerCase() ?? column})`;
  }
}

const aboutWords =
  ' « ≈ » : d’après des effectifs arrondis, sans pourcentage là où l’arrondi le fausserait.';

/** “+30 (+250 %)”, “≈ +40 (≈ +3 %)”, “≈ +5” where rounding would belie a percentage. */
function gapWords(change: ValueChange): string {
  const { before, after } = change;
  const sign = after > before ? '+' : '−';
  const gap = `${sign}${number(Math.abs(after - before))}`;
  if (isOfRounded(change)) return [`≈ ${gap}`, ...aboutShare(change)].join(' ');
  const relative = relativeChange(change);
  return Number.isFinite(relative) ? `${gap} (${sign}${number(100 * relative, 1)} %)` : gap;
}

function aboutShare({ contract, former, row, before, after }: ValueChange): string[] {
  if (contract.fromRounded) return [];
  const about = aboutPercent(
    countChange({ value: before, step: stepOf(former) }, { value: after, step: stepOf(row) }),
  );
  return about === null ? [] : [`(${about.text})`];
}

const positionWords = {
  'au-dessus': 'au-dessus de la région',
  proche: 'proche de la région',
  'au-dessous': 'en dessous de la région',
};

function positionLine({ row, before, after }: PositionChange): string {
  const words = (place: PositionChange['after']) => (place ? positionWords[place] : 'inconnu');
  return `- ${figureWords(row)} : ${words(before)} → ${words(after)}`;
}

function extremeLine({ row, end, before, after }: ExtremeChange): string {
  const what = end === 'haut' ? 'le plus élevé' : 'le plus bas';
  const level = labelOf('territoire_niveau', row.territoire_niveau).toLowerCase();
  return `- ${row.annee}, ${columnWords(chiffresCles, { ...row }, 'indicateur')}, ${level} au taux ${what} : ${before} → ${after}`;
}

function figureWords(row: PositionChange['row']): string {
  return rowWords(chiffresCles, { ...row });
}

function secrecySection(tables: readonly TableChange[]): string[] {
  const rows = tables.flatMap(({ title, secrecy }) =>
    secrecy.map(
      ({ level, hidden, shown: published }) =>
        `| ${cell(title)} | ${labelOf('territoire_niveau', level)} | ${number(hidden)} | ${number(published)} |`,
    ),
  );
  if (rows.length === 0) return [];
  return [
    '',
    '## Secret statistique',
    '',
    '| Jeu | Niveau | Deviennent secrètes | Cessent de l’être |',
    '| --- | --- | ---: | ---: |',
    ...rows,
  ];
}

function sentenceSection(sentences: readonly SentenceChange[]): string[] {
  if (sentences.length === 0) return [];
  const groups = Map.groupBy(sentences.slice(0, 2 * shown), ({ file }) => file);
  return [
    '',
    '## Phrases des analyses',
    ...[...groups].flatMap(([file, own]) => [
      '',
      `### ${file.replace(/^.*\//, '')}`,
      ...own.flatMap(({ before, after }) => [
        '',
        `- Avant : ${before || '(rien)'}`,
        `- Après : ${after || '(rien)'}`,
      ]),
    ]),
    ...(sentences.length > 2 * shown
      ? ['', `Et ${number(sentences.length - 2 * shown)} autres phrases.`]
      : []),
  ];
}

function revisionLine({ date, dataset, key, column, before, after, reason }: Revision): string {
  const state = ({ value, status }: Revision['after']) =>
    value === null ? labelOf('statut_revision', status) : number(value);
  return `- ${date}, ${dataset} (${key}), ${column} : ${state(before)} → ${state(after)}. ${reason}`;
}

function section(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  return [
    '',
    `## ${title}`,
    '',
    ...items.slice(0, shown),
    ...others(items.length, 'autre', 'autres'),
  ];
}

function others(count: number, one: string, several: string): string[] {
  return count > shown ? ['', `Et ${counted(count - shown, one, several)}.`] : [];
}

/** A text inside a Markdown table. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function number(value: number, decimals = 2): string {
  return new Intl.NumberFormat('fr-FR', { maximumFractionDigits: decimals }).format(value);
}
