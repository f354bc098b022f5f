import { contentType } from '../e2e/contentType.ts';

export const resourceKinds = ['html', 'css', 'fonts', 'js', 'images', 'other'] as const;
export type ResourceKind = (typeof resourceKinds)[number];

const patterns: readonly [RegExp, ResourceKind][] = [
  [/html/, 'html'],
  [/css/, 'css'],
  [/^font/, 'fonts'],
  [/javascript|wasm/, 'js'],
  [/^image/, 'images'],
];

/** The column of the bench that a file counts in. */
export function resourceKind(file: string): ResourceKind {
  const type = contentType(file);
  return patterns.find(([pattern]) => pattern.test(type))?.[1] ?? 'other';
}
