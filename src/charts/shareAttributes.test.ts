import { expect, test } from 'vitest';
import { SvgElement } from './SvgElement.ts';
import { shareAttributes } from './shareAttributes.ts';

const ink = { fill: '#1c2126' };
const muted = { fill: '#5d6670' };

function element(
  name: string,
  attributes: Record<string, string>,
  children: readonly SvgElement[] = [],
): SvgElement {
  const made = new SvgElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function textOf({ localName, attributes, childNodes }: SvgElement): string {
  const said = [...attributes].map(([name, value]) => ` ${name}=${value}`).join('');
  const inside = childNodes.map((child) => (typeof child === 'string' ? child : textOf(child)));
  return `<${localName}${said}>${inside.join('')}`;
}

function shared(name: string, children: readonly SvgElement[]): string {
  const made = element(name, {}, children);
  shareAttributes(made);
  return textOf(made);
}

test('a group says what all that it holds say', () =>
  expect(
    shared('g', [element('text', { ...ink, x: '1' }), element('text', { ...ink, x: '2' })]),
  ).toBe('<g fill=#1c2126><text x=1><text x=2>'));

test('what neighbours alone have in common is said by a group of their own', () => {
  const texts = [ink, ink, ink, muted].map((style) =>
    element('text', { ...style, 'font-size': '13' }),
  );
  expect(shared('g', texts)).toBe(
    '<g font-size=13><g fill=#1c2126><text><text><text><text fill=#5d6670>',
  );
});

test('groups share in their turn, and the drawing itself keeps its own style', () => {
  const group = () => element('g', {}, [element('path', ink), element('path', ink)]);
  expect(shared('svg', [group(), group()])).toBe(
    '<svg><g fill=#1c2126><g><path><path><g><path><path>',
  );
});

test('what does not pass to what is inside stays where it is', () => {
  const faint = () => element('rect', { opacity: '0.5', y: '3' });
  expect(shared('g', [faint(), faint()])).toBe('<g><rect opacity=0.5 y=3><rect opacity=0.5 y=3>');
});

test('nothing is taken from neighbours that say less, nor grouped where it would be longer', () => {
  expect(shared('g', [element('path', ink), element('path', {})])).toBe(
    '<g><path fill=#1c2126><path>',
  );
  const thin = { 'stroke-width': '2' };
  const [a, b, c] = [element('path', thin), element('path', thin), element('path', {})];
  expect(shared('g', [a, b, c])).toBe('<g><g stroke-width=2><path><path><path>');
});
