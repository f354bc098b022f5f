import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Term } from '../../src/analyses/glossary.ts';

/** The glossary of the site. */
export function readGlossary(file: string): Term[] {
  return parse(readFileSync(file, 'utf8'));
}
