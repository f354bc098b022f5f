import type { Paragraph } from 'mdast';
import { type AnalysisNode, attributesOf, textOf } from './directive.ts';
import type { Complaint } from './fault.ts';
import { acronymsOf, type Term } from './glossary.ts';
import { type Finding, lintText, monthsIn } from './lintText.ts';
import type { Row } from './publication.ts';
import { monthsOf, yearsOf } from './rowPeriods.ts';

type Offset = { line: number; column: number };
type Report = (complaint: Complaint, node: AnalysisNode, offset?: Offset) => void;

const direct =
  'remplacez par :chiffre{…}, ou par :libre[…]{source="…"} si aucun jeu publié ne le dit';
const asserted =
  'écrivez :sens[…]{…} pour que la construction le vérifie, ou :libre[…]{source="…"}';

/**
 * Reports what is written by hand in a block and that the data could deny, and its acronyms that
 * the glossary does not define. Months and years must be those of a row that the block cites, unless
 * `rows` is null: one of them is unknown.
 */
export function lintBlock(
  block: AnalysisNode,
  rows: readonly Row[] | null,
  glossary: readonly Term[],
  report: Report,
): void {
  const known = {
    months: new Set(rows?.flatMap(monthsOf)),
    years: new Set(rows?.flatMap(yearsOf)),
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
  /** In the words that a direction asserts, digits alone are refused; in waived words, nothing. */
  byHand: 'all' | 'digits' | 'none';
}

/** The texts of a block as they were written: of a directive, its words in brackets. */
function textsOf(node: AnalysisNode): WrittenText[] {
  if (node.type === 'text') return [{ node, text: node.value, byHand: 'all' }];
  if (node.type === 'textDirective') {
    const { written = textOf(node) } = (node.data ?? {}) as { written?: string };
    const byHand = { chiffre: 'all', libre: 'none' }[node.name] ?? 'digits';
    return [{ node, text: written, byHand: byHand as WrittenText['byHand'] }];
  }
  if (node.type === 'leafDirective') {
    const { titre } = attributesOf(node);
    const title: WrittenText[] = titre ? [{ node, text: titre, byHand: 'all' }] : [];
    return [...title, ...node.children.flatMap(textsOf)];
  }
  return 'children' in node ? (node as Paragraph).children.flatMap(textsOf) : [];
}

function complaintOf(
  { kind, found }: Finding,
  known: { months: ReadonlySet<string>; years: ReadonlySet<string> },
  byHand: WrittenText['byHand'],
): Complaint | null {
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
    case 'year':
      return disagrees([found], known.years)
        ? {
            message: `« ${found} » n’est l’année d’aucune ligne citée dans ce paragraphe`,
            remedy: `accordez les mots et les colonnes des directives (années citées : ${[...known.years].join(', ')}), ou écrivez :libre[…]{source="…"}`,
          }
        : null;
  }
}

/** A block that cites nothing has nothing to disagree with. */
function disagrees(written: readonly string[], cited: ReadonlySet<string>): boolean {
  return cited.size > 0 && written.some((one) => !cited.has(one));
}

function offsetOf(text: string, index: number): Offset {
  const before = text.slice(0, index).split('\n');
  return { line: before.length - 1, column: before.at(-1)?.length ?? 0 };
}
