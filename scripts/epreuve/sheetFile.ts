import { shortName } from '../../src/format/shortName.ts';

/** Names of the files that a folder of proofs holds. */
export const proofFile = /^(index|\d{5}S\d{2}(-[a-z0-9]+)*)\.html$/;

/** The file of the sheet of a mission locale: its code, and its name for whoever attaches it. */
export function sheetFile({ code, name }: { code: string; name: string }): string {
  const words = shortName(name)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return `${[code, ...(words ?? [])].join('-')}.html`;
}
