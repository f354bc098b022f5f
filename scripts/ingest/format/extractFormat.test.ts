import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type CellKind, extractFiles, extractFormat } from './extractFormat.ts';

const guide = readFileSync(join(import.meta.dirname, '../../../data/README.md'), 'utf8');

const namesIn = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

/** The columns that the guide gives to each file, with what it says of them. */
function columnsOfGuide(): Record<string, { name: string; content: string }[]> {
  const [, section = ''] = guide.split('\n### L’extrait\n');
  const files: Record<string, { name: string; content: string }[]> = {};
  let file = '';
  for (const [, first = '', columns = '', content = ''] of section
    .slice(0, section.indexOf('\n## '))
    .matchAll(/^\| ?(.*?) \| (.+?) \| (.+?) \|$/gm)) {
    file = /`(\w+)\.csv`/.exec(first)?.[1] ?? file;
    if (file === '') continue;
    files[file] = [...(files[file] ?? []), ...namesIn(columns).map((name) => ({ name, content }))];
  }
  return files;
}

const words: Record<Exclude<CellKind['type'], 'code'>, RegExp> = {
  identifier: /^identifiant/,
  structure: /^code i-milo/,
  date: /^date$/,
  optionalDate: /^date, ou rien$/,
  month: /^mois, sans le jour$/,
};

test('the guide gives the files, the columns and the codes that are read', () => {
  const described = columnsOfGuide();
  expect(Object.keys(described)).toEqual(extractFiles);
  for (const file of extractFiles) {
    const columns = described[file] ?? [];
    expect(columns.map(({ name }) => name)).toEqual(extractFormat[file].map(({ name }) => name));
    for (const [index, { kind }] of extractFormat[file].entries()) {
      const content = columns[index]?.content ?? '';
      if (kind.type === 'code') expect(namesIn(content)).toEqual(kind.codes);
      else expect(content).toMatch(words[kind.type]);
    }
  }
});
