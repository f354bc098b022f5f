import { visibleText } from './visibleText.ts';

/** Leftovers of code or of English that no French page shows. */
const leftovers =
  /\b(undefined|NaN|null|Infinity|Invalid Date|Lorem|Loading|TODO|FIXME|Untitled|Download|Search|Read more|Skip to)\b|\[object/g;

/** Codes of indicators and columns (`taux_entree_emploi`): readers get words. */
const code = /\b[a-z]+(_[a-z0-9]+)+\b/g;

/** A word and a number that a line break in the source has glued together: “avec16 engagements”. */
const glued = /\p{Ll}{2,}\d+(?=\s)/gu;

/** Links that a line break in the source has glued to the word before: “par la<a>confidentialité</a>”. */
function gluedLinks(document: Document): string[] {
  return [...document.querySelectorAll('a')]
    .map((link) => [link.previousSibling, link] as const)
    .filter(([before]) => before?.nodeType === 3 && /[\p{L}\d,;:.]$/u.test(before.nodeValue ?? ''))
    .map(([before, link]) => `${before?.nodeValue?.slice(-20)}${link.textContent?.slice(0, 20)}`)
    .map((words) => `shows the glued link “${words}”`);
}

function found(text: string, pattern: RegExp, what: string): string[] {
  return [...new Set(text.match(pattern) ?? [])].map((match) => `shows ${what} “${match}”`);
}

/**
 * No leftover and no raw code in the text. On data pages, tables and links to files may name
 * columns and files.
 */
export function checkWords(document: Document, url: string): string[] {
  const words = visibleText(document, 'code, pre');
  const isData = url.startsWith('/donnees/');
  const left = isData ? 'table, a[href^="/donnees/"], .dictionnaire' : '.dictionnaire';
  // Most pages have none of it, and a text takes long.
  const hasLeft = document.querySelector(left) !== null;
  const sentences = hasLeft ? visibleText(document, `code, pre, ${left}`) : words;
  return [
    ...found(words, leftovers, 'the leftover'),
    ...found(sentences, glued, 'the glued words'),
    ...gluedLinks(document),
    ...found(sentences, code, 'the raw code'),
  ];
}
