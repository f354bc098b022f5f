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

const codeBlocks = 'code, pre, .dictionnaire';

function found(text: string, pattern: RegExp, what: string): string[] {
  return [...new Set(text.match(pattern) ?? [])].map((match) => `shows ${what} “${match}”`);
}

/**
 * No leftover and no raw code in the text. On data pages, tables and links to files may name
 * columns and files.
 */
export function checkWords(document: Document, url: string): string[] {
  const onDataPage = url.startsWith('/donnees/');
  const left = onDataPage ? `${codeBlocks}, table, a[href^="/donnees/"]` : codeBlocks;
  const words = visibleText(document, 'code, pre');
  const sentences = visibleText(document, left);
  return [
    ...found(words, leftovers, 'the leftover'),
    ...found(onDataPage ? sentences : words, glued, 'the glued words'),
    ...gluedLinks(document),
    ...found(sentences, code, 'the raw code'),
  ];
}
