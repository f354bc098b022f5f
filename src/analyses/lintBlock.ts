import type { Paragraph } from 'mdast';
import { type AnalysisNode, askedBy, textOf } from './directive.ts';
import type { Complaint } from './fault.ts';
import { acronymsOf, type Term } from './glossary.ts';
import { type Finding, lintText, monthsIn } from './lintText.ts';
import type { Row } from './publication.ts';
import { monthsOf, yearsOf } from './rowPeriods.ts';
import { withoutYears } from './years/YearNames.ts';
import { roleNames } from './years/yearOf.ts';

type Offset = { line: number; column: number };
type Report = (complaint: Complaint, node: AnalysisNode, offset?: Offset) => void;

const direct =
  'remplacez par :chiffre{…}, ou par :libre[…]{source="…"} si aucun jeu publié ne le dit';
const asserted =
  'écrivez :selon[…|…|…]{…} pour que les données choisissent, :sens[…]{…} pour qu’elles le vérifient, ou :libre[…]{source="…"}';

interface Checked {
  /** Rows that the block cites; null when one of them is unknown. */
  rows: readonly Row[] | null;
  /** Years in digits of the directives and the front matter of the analysis. */
  fixed: ReadonlySet<string>;
  glossary: readonly Term[];
}

/** What the block may say: its months and years, and the years that the analysis is about. */
interface Known {
  months: ReadonlySet<string>;
  years: ReadonlySet<string>;
  fixed: ReadonlySet<string>;
}

/**
 * Reports what is written by hand in a block and that the data could deny, and its acronyms that
 * the glossary does not define. Months and years must be those of a row that the block cites; years
 * in digits, those that the analysis is about.
 */
export function lintBlock(
  block: AnalysisNode,
  { rows, fixed, glossary }: Checked,
  report: Report,
): void {
  const known = {
    months: new Set(rows?.flatMap(monthsOf)),
    years: new Set(rows?.flatMap(yearsOf)),
    fixed,
  };
  for (const { node, text, byHand } of textsOf(block)) {
    const findings = byHand === 'none' ? [] : lintText(text, glossary);
    for (const finding of findings) {
      const complaint = complaintOf(finding, known, byHand);
      if (complaint) report(complaint, node, offsetOf(text, finding.index));
    }
    for (const { index, acronym } of acronymsOf(text)) {
      if (glossary.some(({ terme }) => terme === acronym)) continue;
      const message = `le sigle « ${acronym} » n’est pas au glossaire`;
      const remedy = 'ajoutez-le à src/content/glossaire.yaml, ou écrivez-le en toutes lettres';
      report({ message, remedy }, node, offsetOf(text, index));
    }
  }
}

interface WrittenText {
  node: AnalysisNode;
  text: string;
  /**
   * In the words that a direction asserts, digits alone are refused; in waived words, nothing. A
   * year of a role is not by hand, but must be that of a row.
   */
  byHand: 'all' | 'digits' | 'role' | 'none';
}

/** The texts of a block as they were written: of a directive, its words in brackets. */
function textsOf(node: AnalysisNode): WrittenText[] {
  if (node.type === 'text') return [{ node, text: node.value, byHand: 'all' }];
  if (node.type === 'textDirective') {
    const { written = textOf(node) } = (node.data ?? {}) as { written?: string };
    const byHand = { chiffre: 'all', annee: 'role', libre: 'none' }[node.name] ?? 'digits';
    return [{ node, text: written, byHand: byHand as WrittenText['byHand'] }];
  }
  if (node.type === 'leafDirective') {
    const { titre } = askedBy(node);
    const title: WrittenText[] = titre ? [{ node, text: withoutYears(titre), byHand: 'all' }] : [];
    return [...title, ...node.children.flatMap(textsOf)];
  }
  return 'children' in node ? (node as Paragraph).children.flatMap(textsOf) : [];
}

function complaintOf(
  { kind, found }: Finding,
  known: Known,
  byHand: WrittenText['byHand'],
): Complaint | null {
  if (kind === 'year')
    return (byHand !== 'role' && writtenYear(found, known.fixed)) || yearOfNone(found, known);
  const number = { message: `le nombre « ${found} » est écrit à la main`, remedy: direct };
  if (byHand === 'digits') return kind === 'number' && /\d/.test(found) ? number : null;
  switch (kind) {
    case 'number':
      return number;
    case 'direction':
      return { message: `le mot de tendance « ${found} » est écrit à la main`, remedy: asserted };
    case 'syntax':
      return {
        message: `une directive est mal écrite près de « ${found} »`,
        remedy:
          'vérifiez ses accolades, ses guillemets droits et l’absence d’espace : :chiffre{mois=12}',
      };
    case 'month':
      return disagrees(monthsIn(found), known.months)
        ? {
            message: `« ${found} » n’est le mois d’aucune ligne citée dans ce paragraphe`,
            remedy: `accordez les mots et les colonnes des directives (mois cités : ${[...known.months].join(', ')})`,
          }
        : null;
  }
}

/** A year in digits would stay when the data go on, unless the analysis is about it. */
export function writtenYear(found: string, fixed: ReadonlySet<string>): Complaint | null {
  if (fixed.has(found)) return null;
  return {
    message: `l’année « ${found} » est écrite à la main`,
    remedy: `écrivez :annee{…} avec ${roleNames} ; si le texte porte sur cette année-là, citez-la en chiffres dans une directive ou dans « demande », ou écrivez :libre[…]{source="…"}`,
  };
}

function yearOfNone(found: string, { years }: Known): Complaint | null {
  if (!disagrees([found], years)) return null;
  return {
    message: `« ${found} » n’est l’année d’aucune ligne citée dans ce paragraphe`,
    remedy: `accordez les mots et les colonnes des directives (années citées : ${[...years].join(', ')}), ou écrivez :libre[…]{source="…"}`,
  };
}

/** A block that cites nothing has nothing to disagree with. */
function disagrees(written: readonly string[], cited: ReadonlySet<string>): boolean {
  return cited.size > 0 && written.some((one) => !cited.has(one));
}

function offsetOf(text: string, index: number): Offset {
  const before = text.slice(0, index).split('\n');
  return { line: before.length - 1, column: before.at(-1)?.length ?? 0 };
}
