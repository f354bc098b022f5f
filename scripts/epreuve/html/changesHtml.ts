import { indicatorOf } from '../../../src/contracts/indicatorCatalogue.ts';
import { labelOf } from '../../../src/contracts/nomenclatures.ts';
import type { Dimension } from '../../../src/contracts/profileModalities.ts';
import { agree } from '../../../src/format/agree.ts';
import { escapeHtml } from '../../../src/format/escapeHtml.ts';
import { formatPeriod } from '../../../src/format/formatPeriod.ts';
import { listWords } from '../../../src/format/listWords.ts';
import { modalityLabel } from '../../../src/format/modalityLabel.ts';
import { hasChanged } from '../hasChanged.ts';
import type { ProofContext } from '../ProofContext.ts';
import type { ProofLine, Value } from '../ProofLine.ts';
import { type PublishedChanges, publishedChanges } from '../publishedChanges.ts';
import type { StructureProof } from '../StructureProof.ts';
import { valueHtml } from './valueHtml.ts';

/** Counts of closed years that are listed one by one. */
const listed = 5;

const nothing = 'rien n’en paraît à l’échelle des missions locales';

/** What changes of what is published today, and what the extract no longer confirms. */
export function changesHtml(
  { written, unconfirmed }: StructureProof,
  { closing, revised }: Pick<ProofContext['plan'], 'closing' | 'revised'>,
): string {
  const items = [
    ...publishedChanges(written).map(changeSentence),
    ...closing.map((year) => closingSentence(year, written)),
    ...revised.map((year) => revisedSentence(year, written)),
    ...unconfirmedItems(unconfirmed),
  ];
  if (items.length === 0) return '';
  return `<section class="changes"><h2>Ce qui change depuis la dernière publication</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul></section>`;
}

function changeSentence({ year, known, added, ...changes }: PublishedChanges): string {
  const news =
    added === 0
      ? ''
      : ` ${agree(added, 'valeur paraît', 'valeurs paraissent')} pour la première fois.`;
  if (known + added === 0) return `<strong>${year}</strong> : ${nothing}.`;
  if (known === 0) return `<strong>${year}</strong> : rien n’est encore publié.${news}`;
  const parts = [
    [changes.up, 'augmente', 'augmentent'],
    [changes.down, 'baisse', 'baissent'],
    [changes.hidden, 'devient secrète', 'deviennent secrètes'],
    [changes.shown, 'n’est plus secrète', 'ne sont plus secrètes'],
  ] as const;
  const words = parts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => agree(count, one, many));
  const what = words.length === 0 ? 'aucune ne change' : listWords(words);
  return `<strong>${year}</strong> : sur ${agree(known, 'valeur déjà publiée', 'valeurs déjà publiées')} (mois, trimestres et cumuls), ${what} ; les lignes « jusqu’ici » disent lesquelles.${news}`;
}

function closingSentence(year: number, lines: readonly ProofLine[]): string {
  const own = lines.filter(
    ({ published, ...line }) => line.year === year && !line.isRounded && published !== null,
  );
  if (own.length === 0) return `<strong>${year}</strong> devient une année close : ${nothing}.`;
  const values = agree(own.length, 'valeur exacte et définitive', 'valeurs exactes et définitives');
  const isKnown = own.some(({ before }) => before !== null);
  return `<strong>${year}</strong> devient une année close : ${values}${isKnown ? ', en place de ce qui était arrondi et provisoire' : ', pour la première fois'}.`;
}

function revisedSentence(year: number, lines: readonly ProofLine[]): string {
  const own = lines.filter((line) => line.year === year && !line.isRounded);
  const changed = own.filter(hasChanged);
  if (changed.length === 0)
    return `<strong>${year}</strong>, année close : sa révision ne change rien ici.`;
  const words = agree(
    changed.length,
    'valeur publiée est révisée',
    'valeurs publiées sont révisées',
  );
  return `<strong>${year}</strong>, année close : ${words}. Avant → après : ${listedLines(changed, revisedWords)}.`;
}

/** A closed year stays as it is published: what the extract says now may be late, or an error. */
function unconfirmedItems(lines: readonly ProofLine[]): string[] {
  return [...Map.groupBy(lines, ({ year }) => year)].map(([year, own]) => {
    const words = agree(
      own.length,
      'valeur publiée n’est plus celle que l’on compte, et reste pourtant',
      'valeurs publiées ne sont plus celles que l’on compte, et restent pourtant',
    );
    return `<strong>${year}</strong>, année close : ${words}. Publié → compté aujourd’hui : ${listedLines(own, unconfirmedWords)}.`;
  });
}

function listedLines(lines: readonly ProofLine[], words: (line: ProofLine) => string): string {
  const some = lines.slice(0, listed).map((line) => `${escapeHtml(whatOf(line))} ${words(line)}`);
  const others = lines.length - some.length;
  return [...some, ...(others > 0 ? [`et ${agree(others, 'autre', 'autres')}`] : [])].join(' ; ');
}

function unconfirmedWords({ published, counted }: ProofLine): string {
  return `${valueOrNothing(published)}\u00a0→\u00a0${valueHtml(counted)}`;
}

function revisedWords({ before, published }: ProofLine): string {
  return `${valueOrNothing(before)}\u00a0→\u00a0${valueOrNothing(published)}`;
}

function valueOrNothing(value: Value | null): string {
  return value === null ? 'rien' : valueHtml(value);
}

/** What a line counts; its year is said already. */
function whatOf({ row }: ProofLine): string {
  const months = row.periode === undefined ? [] : [formatPeriod(String(row.periode))];
  if (row.indicateur) return [indicatorOf(String(row.indicateur)).shortLabel, ...months].join(', ');
  const modality = modalityLabel(row.dimension as Dimension, String(row.modalite));
  return `${labelOf('population', String(row.population))}, ${modality}`;
}
