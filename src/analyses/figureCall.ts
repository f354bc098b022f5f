import type { LeafDirective } from 'mdast-util-directive';
import type { Contract } from '../contracts/contract.ts';
import { labelOf } from '../contracts/nomenclatures.ts';
import { everybody } from '../contracts/pathwayPopulations.ts';
import { attributesOf } from './directive.ts';
import { Refusal } from './fault.ts';
import { figureSlug } from './figureSlug.ts';
import type { FrontMatter } from './frontMatter.ts';
import type { Publication, Row } from './publication.ts';
import { columnWords } from './rowWords.ts';
import { matching, select, valuesOf } from './selectRow.ts';

/** A series, a line or a dot of a figure, and its rows. */
export interface FigureGroup {
  label: string;
  rows: readonly Row[];
}

/** A figure called from an analysis, with the published rows that it draws. */
export interface FigureCall {
  name: FigureName;
  /** Its own part of the chart's address, without rank or year. */
  slug: string;
  contract: Contract;
  groups: readonly FigureGroup[];
  /** Every row of the groups. */
  rows: readonly Row[];
  /** The title given in the analysis, when the usual one would not do. */
  title: string | null;
}

interface FigureKind {
  /** Attributes that the figure always has. */
  fixed: Readonly<Record<string, string>>;
  /** Whether it draws several groups, by the column of `selon`. */
  grouped: boolean;
  /** Columns that vary inside a group. */
  inside: readonly string[];
}

const kinds = {
  cent: { fixed: { jeu: 'parcours_parts' }, grouped: false, inside: ['situation'] },
  situations: {
    fixed: { jeu: 'parcours_parts', serie: 'situations' },
    grouped: false,
    inside: ['mois', 'situation'],
  },
  courbes: { fixed: { jeu: 'parcours_courbes' }, grouped: true, inside: ['mois'] },
  passages: {
    fixed: { jeu: 'parcours_transitions' },
    grouped: false,
    inside: ['situation_entree', 'situation_horizon'],
  },
  ecarts: { fixed: { jeu: 'parcours_ecarts' }, grouped: true, inside: [] },
  parts: { fixed: { jeu: 'parcours_parts' }, grouped: true, inside: [] },
} as const satisfies Record<string, FigureKind>;

/** Beyond, bands and colours can no longer be told apart. */
const mostCurves = 3;

export type FigureName = keyof typeof kinds;

/** The figure that a `::figure{nom=…}` calls; refuses one that has nothing to draw. */
export function figureCall(
  directive: LeafDirective,
  front: Pick<FrontMatter, 'defauts' | 'lignes'>,
  publication: Publication,
): FigureCall {
  const { nom = '', titre, adresse, selon, valeurs, ...attributes } = attributesOf(directive);
  if (directive.name !== 'figure') {
    throw new Refusal({
      message: `directive inconnue « ::${directive.name} »`,
      remedy: 'seule ::figure se met seule sur sa ligne ; les autres ont un seul deux-points',
    });
  }
  if (!(nom in kinds)) {
    throw new Refusal({
      message: `figure inconnue « ${nom} »`,
      remedy: `choisissez nom=… parmi ${Object.keys(kinds).join(', ')}`,
    });
  }
  const name = nom as FigureName;
  const kind: FigureKind = kinds[name];
  if (directive.children.length === 0) {
    throw new Refusal({
      message: 'la figure n’a pas de phrase',
      remedy: 'dites entre crochets ce qu’elle montre : ::figure[…]{nom=…}',
    });
  }
  if (adresse !== undefined && !/^[a-z][a-z0-9-]*$/.test(adresse)) {
    throw new Refusal({
      message: `l’adresse « ${adresse} » n’en est pas une`,
      remedy: 'écrivez-la en minuscules sans accent, les mots liés par des tirets',
    });
  }
  if (kind.grouped !== (selon !== undefined)) {
    throw new Refusal({
      message: kind.grouped
        ? `la figure « ${nom} » demande selon=…`
        : `la figure « ${nom} » ne se découpe pas`,
      remedy: kind.grouped ? 'écrivez selon=colonne et valeurs="a, b"' : 'retirez selon=…',
    });
  }
  const own = { ...kind.fixed, ...attributes };
  const rowsOf = (more: Record<string, string>) => {
    const selection = select({ ...own, ...more }, front, publication);
    return { contract: selection.contract, rows: matching(selection) };
  };
  const all = selon === undefined ? rowsOf({}) : null;
  const values = valeurs?.split(',').map((value) => value.trim()) ?? [];
  if (selon !== undefined && values.length === 0) {
    throw new Refusal({
      message: 'valeurs=… manque',
      remedy: 'écrivez valeurs="a, b", d’après la colonne de selon',
    });
  }
  if (name === 'courbes' && values.length > mostCurves) {
    throw new Refusal({
      message: `${values.length} courbes sur une même figure`,
      remedy: `gardez-en ${mostCurves} au plus, ou comparez par la figure « ecarts »`,
    });
  }
  const read = all ? [all] : values.map((value) => rowsOf({ [selon as string]: value }));
  const contract = read[0]?.contract as Contract;
  const groups = read.map(({ rows }) => ({ label: groupLabel(contract, rows, selon), rows }));
  for (const { rows } of groups) checkGroup(contract, rows, kind);
  return {
    name,
    slug: adresse ?? figureSlug({ nom, selon, ...attributes }),
    contract,
    groups,
    rows: groups.flatMap(({ rows }) => rows),
    title: titre ?? null,
  };
}

/** One row for each value of what varies inside a group, and at least one that is published. */
function checkGroup(contract: Contract, rows: readonly Row[], { inside }: FigureKind): void {
  const varying = contract.key.filter(
    (column) => !inside.includes(column) && valuesOf(rows, column).length > 1,
  );
  if (varying.length > 0) {
    throw new Refusal({
      message: `la figure mêle plusieurs valeurs de ${varying.join(', ')}`,
      remedy: `précisez ${varying.map((column) => `${column} (${valuesOf(rows, column).slice(0, 8).join(', ')})`).join(', ')}`,
    });
  }
  if (rows.some((row) => row.statut_valeur === 'publie')) return;
  throw new Refusal({
    message: 'la figure n’a aucune valeur publiée à dessiner',
    remedy: 'choisissez une autre cohorte, un autre mois ou un groupe plus grand',
  });
}

/** The name of a group on a chart. */
function groupLabel(contract: Contract, rows: readonly Row[], column: string | undefined): string {
  const [row] = rows;
  if (row === undefined || column === undefined) return '';
  const value = String(row[column]);
  if (/^\d{4}$/.test(value)) return column === 'reference' ? `Face à ${value}` : value;
  if (value === everybody) return 'Ensemble';
  if (column === 'issue' || column === 'evenement') {
    const event = String(row.evenement);
    return event === 'toutes' ? 'L’une des trois' : labelOf('situation', event);
  }
  const words = columnWords(contract, row, column).replace(/^face à « (.*) »$/, '$1');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
