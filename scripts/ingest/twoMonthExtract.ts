import type { Example } from './exampleExtract.ts';

/**
 * Young people received in January and in February 2024 by the missions locales of the mini site;
 * three alone in one of them.
 */
export const received: Readonly<Record<string, readonly [january: number, february: number]>> = {
  '23096S00': [8, 9],
  '33063S00': [12, 3],
  '33281S00': [10, 11],
};

/** What no output nor message may hold of an individual row. */
export const individualValues = /SECRET|20(24-0[12]-1[78]|03-07)/;

/** For the tests: an extract of two months, in which nothing happens but first receptions. */
export function twoMonthExtract(
  metadata: Example['metadata'] = {},
  counts: Readonly<Record<string, readonly number[]>> = received,
): Example {
  const jeunes = Object.entries(counts).flatMap(([code_structure, months]) =>
    months.flatMap((count, month) =>
      Array.from({ length: count }, (_, rank) => ({
        id_jeune: `SECRET-${code_structure}-${month}-${rank}`,
        code_structure,
        date_premier_accueil: `2024-0${month + 1}-17`,
        date_naissance: '2003-07',
      })),
    ),
  );
  return {
    jeunes,
    actes: jeunes.map(({ id_jeune, date_premier_accueil: day }) => ({
      id_jeune,
      date: day.replace('-17', '-18'),
    })),
    metadata: {
      date_extraction: '2024-03-05',
      periode_debut: '2024-01-01',
      periode_fin: '2024-02-29',
      statut: 'provisoire',
      ...metadata,
    },
  };
}
