import type { PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { Citations } from './citation.ts';
import { assertClaim, type Evidence } from './claims/assertClaim.ts';
import { chooseWords } from './claims/chooseWords.ts';
import { attributesOf, textOf } from './directive.ts';
import { Refusal } from './fault.ts';
import type { FrontMatter } from './frontMatter.ts';
import { element, text } from './phrasing.ts';
import type { Publication } from './publication.ts';
import { type PublishedValue, readValue } from './readValue.ts';
import { matching, type Selection, select, selectRow } from './selectRow.ts';
import { decimalsOf, type WrittenNumber, writeNumber } from './writeNumber.ts';
import type { NeededRows } from './years/NeededRows.ts';

/** What a directive is resolved against. */
export interface Resolution {
  front: Pick<FrontMatter, 'defauts' | 'lignes'>;
  publication: Publication;
  citations: Citations;
  needed: NeededRows;
  /** Texts waived by `:libre`, with their sources. */
  waivers: { words: string; source: string }[];
}

type Attributes = Readonly<Record<string, string>>;

/** What each directive of a sentence becomes: parts of the sentence. */
const directives: Readonly<
  Record<string, (directive: TextDirective, resolution: Resolution) => Resolved>
> = {
  chiffre: writeFigure,
  ecart: writeGap,
  sens: writeDirection,
  selon: writeChoice,
  annee: writeYear,
  libre: writeWaived,
};

/** Parts of a sentence, and the rows that they rest on. */
export interface Resolved {
  parts: PhrasingContent[];
  values: PublishedValue[];
}

/** Resolves a directive of a sentence; refuses one that the publication does not bear out. */
export function resolveDirective(directive: TextDirective, resolution: Resolution): Resolved {
  const resolve = directives[directive.name];
  if (resolve) return resolve(directive, resolution);
  throw new Refusal({
    message: `directive inconnue « :${directive.name} »`,
    remedy: `employez ${Object.keys(directives)
      .map((name) => `:${name}`)
      .join(', ')} ou ::figure`,
  });
}

/** `:chiffre[jeune]{…}`: a published number with its unit or its noun. */
function writeFigure(
  directive: TextDirective,
  { front, publication, citations }: Resolution,
): Resolved {
  const attributes = attributesOf(directive);
  const one = readOne(attributes, front, publication);
  if (one.unit === 'points') {
    throw new Refusal({
      message: 'un écart se dit en points',
      remedy: 'écrivez :ecart à la place de :chiffre',
    });
  }
  const label = directive.children.map(textOf).join('');
  const written = writeNumber(one, {
    decimals: decimalsOf(one.unit, attributes.decimales),
    ...(label && { noun: nounForms(label) }),
    outOfHundred: isAsked(attributes, 'sur', '100'),
    bare: isAsked(attributes, 'unite', 'non'),
    interval: isAsked(attributes, 'intervalle', 'oui'),
  });
  return cited(one, written, citations);
}

/** `:ecart[de plus]{…}`: a published difference in points; its words are checked against its sign. */
function writeGap(
  directive: TextDirective,
  { front, publication, citations }: Resolution,
): Resolved {
  const attributes = attributesOf(directive);
  const one = readOne(
    attributes.de ? attributes : { jeu: 'parcours_ecarts', ...attributes },
    front,
    publication,
  );
  if (one.unit !== 'points') {
    throw new Refusal({
      message: 'ce n’est pas un écart en points',
      remedy: 'écrivez :chiffre à la place de :ecart',
    });
  }
  const words = directive.children.map(textOf).join('');
  if (words) assertClaim(words, { one, other: null, among: null });
  const { number, interval } = writeNumber(one, {
    decimals: decimalsOf(one.unit, attributes.decimales),
    unsigned: words !== '',
    interval: isAsked(attributes, 'intervalle', 'oui'),
  });
  const said = words ? [...number, text(` ${words}`)] : number;
  return cited(one, { number: said, interval }, citations);
}

/** `:sens[en hausse]{…}`: words that the build checks against the published rows. */
function writeDirection(directive: TextDirective, resolution: Resolution): Resolved {
  const words = directive.children.map(textOf).join('');
  const evidence = evidenceOf(attributesOf(directive), resolution);
  assertClaim(words, evidence);
  return borneOut(words, evidence, resolution);
}

/** `:selon[en hausse|stable|en baisse]{…}`: of these words, those that the rows bear out. */
function writeChoice(directive: TextDirective, resolution: Resolution): Resolved {
  const choices = directive.children.map(textOf).join('').split('|');
  const evidence = evidenceOf(attributesOf(directive), resolution);
  const words = chooseWords(
    choices.map((choice) => choice.trim()),
    evidence,
  );
  return borneOut(words, evidence, resolution);
}

/** The values that words are about: one, that of `contre`, and those of `parmi`. */
function evidenceOf(
  { contre, parmi, ...attributes }: Attributes,
  { front, publication }: Resolution,
): Evidence {
  const selection = select(attributes, front, publication);
  const read = (row: Selection['rows'][number]) =>
    readValue(selection.contract, row, attributes.colonne);
  const one = read(selectRow(selection));
  const other =
    contre === undefined
      ? null
      : readOne({ ...attributes, ...pairsOf(contre) }, front, publication);
  return {
    one,
    other,
    among: parmi === undefined ? null : rivals(selection, one, parmi).map(read),
  };
}

/** Words with the rows that bear them out. */
function borneOut(words: string, { one, other }: Evidence, { citations }: Resolution): Resolved {
  const values = other ? [one, other] : [one];
  for (const value of values) citations.cite(value, words);
  return { parts: [element('span', { dataSens: '' }, [text(words)])], values };
}

/** `:annee{derniere}`: its year stands in the place of the role already. */
function writeYear({ children }: TextDirective): Resolved {
  return { parts: children, values: [] };
}

/** `:libre[…]{source="…"}`: words that no published row can bear out, with their source. */
function writeWaived(directive: TextDirective, { waivers }: Resolution): Resolved {
  const { source = '' } = attributesOf(directive);
  const words = directive.children.map(textOf).join('');
  if (source.trim().length < 3 || words === '') {
    throw new Refusal({
      message: 'une dispense sans texte ou sans source',
      remedy: 'écrivez :libre[les mots]{source="d’où ils viennent"}',
    });
  }
  waivers.push({ words, source });
  return { parts: [element('span', { title: `Source : ${source}` }, [text(words)])], values: [] };
}

function readOne(attributes: Attributes, front: Resolution['front'], publication: Publication) {
  const selection = select(attributes, front, publication);
  return readValue(selection.contract, selectRow(selection), attributes.colonne);
}

/** Published rows that differ from one by a column alone. */
function rivals({ contract, rows, wanted }: Selection, { row }: PublishedValue, column: string) {
  if (!(contract.key as readonly string[]).includes(column)) {
    throw new Refusal({
      message: `parmi=${column} n’est pas une colonne de la clé de ${contract.name}`,
      remedy: `choisissez parmi ${contract.key.join(', ')}`,
    });
  }
  // The event goes with what is waited for.
  const free = column === 'issue' ? ['issue', 'evenement'] : [column];
  const own = wanted.filter(([name]) => !free.includes(name));
  return matching({ contract, rows, wanted: own }).filter(
    (other) =>
      other !== row &&
      other.statut_valeur === 'publie' &&
      contract.key.every((name) => free.includes(name) || other[name] === row[name]),
  );
}

/** `"cohorte=2019 mois=12"` as columns. */
function pairsOf(text: string): Record<string, string> {
  const pairs = text
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('='));
  if (pairs.every(([name, value]) => name && value)) return Object.fromEntries(pairs);
  throw new Refusal({
    message: `contre="${text}" est mal écrit`,
    remedy: 'écrivez contre="colonne=valeur"',
  });
}

/** “jeune” gives “jeunes”; two forms are given where the plural is not that: “oral|oraux”. */
function nounForms(label: string): [string, string] {
  const [singular = '', plural] = label.split('|').map((form) => form.trim());
  if (plural !== undefined) return [singular, plural];
  if (!singular.includes(' '))
    return [singular, /[sxz]$/.test(singular) ? singular : `${singular}s`];
  throw new Refusal({
    message: `le pluriel de « ${label} » n’est pas donné`,
    remedy: 'donnez les deux formes : [jeune suivi|jeunes suivis]',
  });
}

function isAsked(attributes: Attributes, name: string, only: string): boolean {
  const value = attributes[name];
  if (value === undefined || value === only) return value !== undefined;
  throw new Refusal({
    message: `${name}=${value || '(vide)'} n’est pas admis`,
    remedy: `écrivez ${name}=${only}, ou rien`,
  });
}

/** A number as a link to the line of its row, then its interval. */
function cited(
  one: PublishedValue,
  { number, interval }: WrittenNumber,
  citations: Citations,
): Resolved {
  const { id } = citations.cite(one, number.map(textOf).join(''));
  const bounds = interval.length > 0 ? ['borne_basse', 'borne_haute'] : [];
  for (const column of bounds) citations.cite({ ...one, column }, '');
  const link = element('a', { href: `#${id}`, className: ['cited'] }, number);
  return { parts: [link, ...interval], values: [one] };
}
