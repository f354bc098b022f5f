import type { Example, Line } from './exampleExtract.ts';

/** People received each month by the missions locales of the mini site. */
const received: Readonly<Record<string, number>> = {
  '23096S00': 12,
  '33063S00': 18,
  '33281S00': 15,
};

/** Of those that a mission locale receives in a month, so many find a job the month after. */
const hired = 6;

/**
 * For the tests: an extract of 2024 to the month before its date, in which the same happens every
 * month. `late`: people received in October 2024 by the first mission locale of Gironde, whom this
 * extract is the first to tell.
 */
export function severalYearsExtract(
  date_extraction: string,
  { from = 2024, late = 0 }: { from?: number; late?: number } = {},
): Example {
  const end = monthNumber(date_extraction) - 1;
  const months = Array.from({ length: end - 2024 * 12 + 1 }, (_, rank) => 2024 * 12 + rank);
  const jeunes = months.flatMap((month) =>
    Object.entries(received).flatMap(([code, count]) => {
      const more = monthText(month) === '2024-10' && code === '33063S00' ? late : 0;
      return Array.from({ length: count + more }, (_, rank) => young(code, month, rank));
    }),
  );
  return {
    jeunes,
    actes: jeunes.map(({ id_jeune = '', date_premier_accueil: date = '' }) => ({ id_jeune, date })),
    situations: jeunes.map(situation),
    metadata: {
      date_extraction,
      periode_debut: `${from}-01-01`,
      periode_fin: lastDay(end),
      statut: 'provisoire',
    },
  };
}

function young(code_structure: string, month: number, rank: number): Line {
  const text = monthText(month);
  return {
    id_jeune: `${code_structure} ${text} ${rank}`,
    code_structure,
    date_premier_accueil: `${text}-10`,
    date_naissance: `${Math.floor(month / 12) - (rank % 3 === 0 ? 17 : 20)}-01`,
    sexe: rank % 2 === 0 ? 'F' : 'M',
  };
}

/** The first ones find a job, the others look for one. */
function situation({ id_jeune = '', date_premier_accueil: day = '' }: Line): Line {
  const rank = Number(id_jeune.split(' ')[2]);
  const next = monthText(monthNumber(day) + 1);
  return rank < hired
    ? { id_jeune, situation: 'emploi', date_debut: `${next}-05` }
    : { id_jeune, situation: 'demandeur_emploi', date_debut: day };
}

/** 12 × year + rank from 0. */
function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function monthText(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

function lastDay(month: number): string {
  return new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).toISOString().slice(0, 10);
}
