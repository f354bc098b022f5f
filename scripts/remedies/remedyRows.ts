import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A message of the guide, one of those that a row names, and what to do. */
export interface RemedyRow {
  message: string;
  remedy: string;
}

const guide = join(import.meta.dirname, '../../data/README.md');

/** For the tests: every message at the end of data/README.md, with its remedy. */
export function remedyRows(): RemedyRow[] {
  const text = readFileSync(guide, 'utf8');
  const tables = text.slice(text.indexOf('\n## Messages et remèdes'));
  return [...tables.matchAll(/^\| (.+?) \| (.+?) \|$/gm)]
    .map(([, message = '', remedy = '']) => ({ message, remedy }))
    .filter(({ message }) => message !== 'Message' && message !== '---')
    .flatMap(({ message, remedy }) =>
      message
        .split(' ; ')
        .map((one) => ({ message: one.replace(/ \(avertissement[^)]*\)/, ''), remedy })),
    );
}

/** Does a printed line hold a message of the guide, where « … » stands for words? */
export function saysMessage(line: string, message: string): boolean {
  const words = message.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(words.join('.+')).test(line);
}
