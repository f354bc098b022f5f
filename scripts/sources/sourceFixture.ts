import { formatAnomaly } from '../pipeline/anomaly.ts';
import type { Converter, Row, Sheet, SourceContext, SourceFile } from './SourceFile.ts';

/** For the tests: a region of two départements, where nothing is published yet. */
export const contextFixture: SourceContext = {
  region: { code: '75', name: 'Nouvelle-Aquitaine' },
  departements: new Map([
    ['23', 'Creuse'],
    ['33', 'Gironde'],
  ]),
  previous: [],
  publishedOn: '2026-12-15',
};

/** For the tests: a file as a producer gives it. */
export function fileFixture(name: string, content: string | readonly Sheet[] | null): SourceFile {
  return typeof content === 'string'
    ? { name, bytes: Buffer.from(content), sheets: null }
    : { name, bytes: Buffer.from(''), sheets: content };
}

/** For the tests: the rows that a converter gives, or its faults in French. */
export function converted(
  convert: Converter,
  file: SourceFile,
  previous: readonly Row[] = [],
): { edition: string; rows: readonly Row[] } | string[] {
  const result = convert(file, { ...contextFixture, previous }, undefined as never);
  return Array.isArray(result) ? result.map(formatAnomaly) : result;
}
