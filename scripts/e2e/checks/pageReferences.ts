import { cssReferences } from './cssReferences.ts';
import type { Reference, Use } from './reference.ts';

/** Attributes that hold one address, by what is done with it. */
const attributes: readonly [selector: string, attribute: string, use: Use][] = [
  ['a, area', 'href', 'link'],
  ['a', 'xlink:href', 'link'],
  ['form', 'action', 'link'],
  ['meta[property="og:image"]', 'content', 'metadata'],
  ['script, img, source, video, audio, track, iframe, embed, input', 'src', 'resource'],
  ['video', 'poster', 'resource'],
  ['object', 'data', 'resource'],
  ['use, image, pattern, linearGradient, textPath', 'href', 'resource'],
  ['use, image, pattern, linearGradient, textPath', 'xlink:href', 'resource'],
];

/** `<link rel>` values that make the browser fetch the address or prepare to. */
const fetchedRelations =
  /^(stylesheet|icon|apple-touch-icon|mask-icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|prerender|manifest)$/;

function attributeReferences(document: Document): Reference[] {
  return attributes.flatMap(([selector, attribute, use]) =>
    [...document.querySelectorAll(selector)].flatMap((element) => {
      const value = element.getAttribute(attribute);
      const where = `${element.localName}[${attribute}]`;
      return value === null ? [] : [{ use, value, where }];
    }),
  );
}

function relationReferences(document: Document): Reference[] {
  return [...document.querySelectorAll('link[href]')].map((element) => {
    const relations = (element.getAttribute('rel') ?? '').toLowerCase().split(/\s+/);
    const use = relations.some((relation) => fetchedRelations.test(relation))
      ? 'resource'
      : 'metadata';
    return { use, value: element.getAttribute('href') ?? '', where: `link[rel=${relations}]` };
  });
}

function sourceSetReferences(document: Document): Reference[] {
  return [...document.querySelectorAll('[srcset], [imagesrcset]')].flatMap((element) => {
    const set = element.getAttribute('srcset') ?? element.getAttribute('imagesrcset') ?? '';
    const values = set.split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
    return values.map((value) => ({
      use: 'resource',
      value,
      where: `${element.localName}[srcset]`,
    }));
  });
}

/** `url(…)` of style elements, style attributes and SVG paint attributes (`fill="url(#a)"`). */
function styleReferences(document: Document): Reference[] {
  const sheets = [...document.querySelectorAll('style')].flatMap((style) =>
    cssReferences(style.textContent ?? '', 'style'),
  );
  const inAttributes = [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes]
      .filter((attribute) => attribute.value.includes('url('))
      .flatMap((attribute) =>
        cssReferences(attribute.value, `${element.localName}[${attribute.name}]`),
      ),
  );
  return [...sheets, ...inAttributes];
}

/** Every address that a page holds. */
export function pageReferences(document: Document): Reference[] {
  return [
    ...attributeReferences(document),
    ...relationReferences(document),
    ...sourceSetReferences(document),
    ...styleReferences(document),
  ];
}
