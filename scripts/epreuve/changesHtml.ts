import { indicatorOf } from '../../src/contracts/indicatorCatalogue.ts';
import { labelOf } from '../../src/contracts/nomenclatures.ts';
import type { Dimension } from '../../src/contracts/profileModalities.ts';
import { agree } from '../../src/format/agree.ts';
import { escapeHtml } from '../../src/format/escapeHtml.ts';
import { formatPeriod } from '../../src/format/formatPeriod.ts';
import { listWords } from '../../src/format/listWords.ts';
import { modalityLabel } from '../../src/format/modalityLabel.ts';
import type { ProofLine } from './ProofLine.ts';
import { type PublishedChanges, publishedChanges } from './publishedChanges.ts';
import type { StructureProof } from './StructureProof.ts';
import { valueHtml } from './valueHtml.ts';

/** Counts of closed years that are listed one by one. */
const listed = 8;

/** What changes of what is published today, and what the extract no longer confirms. */
export function changesHtml({ written, unconfirmed }: StructureProof): string {
  const sentences = publishedChanges(written).map(changeSentence);
  const items = [...sentences, ...unconfirmedItems(unconfirmed)];
  if (items.length === 0) return '';
  return `<section class="changes"><h2>Ce qui change depuis la dernière publication</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul></section>`;
}

function changeSentence({ year, known, added, ...changes }: PublishedChanges): string {
  const news =
    added === 0
      ? ''
      : ` ${agree(added, 'valeur paraît', 'valeurs paraissent')} pour la première fois.`;
  if (known === 0) return `<strong>${year}</strong> : rien n’est encore publié.${news}`;
  const parts = [
    [changes.up, 'augmente', 'augmentent'],
    [changes.down, 'baisse', 'baissent'],
    [changes.hidden, 'devient secrète', 'deviennent secrètes'],
    [changes.shown, 'cesse de l’être', 'cessent de l’être'],
  ] as const;
  const words = parts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => agree(count, one, many));
  const what = words.length === 0 ? 'aucune ne change' : listWords(words);
  return `<strong>${year}</strong> : sur ${agree(known, 'valeur déjà publiée', 'valeurs déjà publiées')} (mois, trimestres et cumuls), ${what} ; les lignes « jusqu’ici » disent lesquelles.${news}`;
}

/** A closed year stays as it is published: what the extract says now may be an error, or late. */
function unconfirmedItems(lines: readonly ProofLine[]): string[] {
  if (lines.length === 0) return [];
  const years = [...new Set(lines.map(({ year }) => year))].sort((a, b) => a - b);
  const some = lines
    .slice(0, listed)
    .map((line) => {
      const value = line.published === null ? '' : valueHtml(line.published);
      return `${escapeHtml(whatOf(line))} : publié ${value}, compté aujourd’hui ${valueHtml(line.counted)}`;
    })
    .join(' ; ');
  const others = lines.length - listed;
  const rest = others > 0 ? ` ; et ${agree(others, 'autre', 'autres')}` : '';
  return [
    `<strong>${listWords(years.map(String))}, clos</strong> : ${agree(lines.length, 'valeur publiée n’est plus celle', 'valeurs publiées ne sont plus celles')} que l’on compte, et ${lines.length > 1 ? 'restent' : 'reste'} pourtant (${some}${rest}).`,
  ];
}

function whatOf({ row }: ProofLine): string {
  const period = formatPeriod(String(row.periode ?? row.annee));
  if (row.indicateur) return `${indicatorOf(String(row.indicateur)).shortLabel}, ${period}`;
  const words = [
    labelOf('population', String(row.population)),
    modalityLabel(row.dimension as Dimension, String(row.modalite)),
  ];
  return `${words.join(', ')}, ${period}`;
}
