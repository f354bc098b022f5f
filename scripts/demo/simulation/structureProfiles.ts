/** What makes a fictitious structure of the demonstration differ from its neighbours. */
export interface StructureProfile {
  /** Relative size: about the young people accompanied in a year. */
  size: number;
  /** Share of young people living in a priority neighbourhood (QPV), in %, before calibration. */
  qpv: number;
  /** Share living in a France ruralités revitalisation zone (FRR), in %, before calibration. */
  frr: number;
  /** Unemployment rate of people of 15 to 24, in % (Insee, census of 2022). */
  unemployment: number;
  /** What makes jobs seasonal there, more than elsewhere. */
  season: LocalSeason | null;
}

export type LocalSeason = 'littoral' | 'vendanges';

function profile(
  size: number,
  qpv: number,
  frr: number,
  unemployment: number,
  season: LocalSeason | null = null,
): StructureProfile {
  return { size, qpv, frr, unemployment, season };
}

/**
 * Sizes and places of residence by structure: orders of magnitude chosen for the demonstration
 * from the population around, not the activity of the structure that bears the code.
 */
export const structureProfiles: Readonly<Record<string, StructureProfile>> = {
  '16015S00': profile(4100, 17, 17, 23.2),
  '16102S00': profile(1950, 5, 34, 20.8, 'vendanges'),
  '17197S00': profile(880, 1.2, 79, 22.1, 'vendanges'),
  '17299S00': profile(2050, 6, 19, 20.6, 'littoral'),
  '17300S00': profile(3450, 13, 8, 22.6, 'littoral'),
  '17306S00': profile(1300, 1.6, 15, 26.3, 'littoral'),
  '17415S00': profile(1900, 7, 37, 23.4),
  '19031S00': profile(2350, 8, 14, 19.9),
  '19272S00': profile(900, 3, 46, 16.5),
  '19275S00': profile(560, 3, 90, 18.9),
  '23096S00': profile(1450, 3.4, 92, 21.9),
  '24037S00': profile(1720, 8.5, 41, 23.5, 'vendanges'),
  '24322S00': profile(2150, 7.6, 21, 21.5),
  '24352S00': profile(1280, 1.9, 67, 27.6),
  '24520S00': profile(1090, 1.4, 73, 25.4),
  '24551S00': profile(620, 1.7, 81, 20.8),
  '33009S00': profile(2250, 1.3, 5, 22.3, 'littoral'),
  '33058S00': profile(1680, 2.2, 36, 25.7),
  '33063S00': profile(4650, 20, 1.1, 20.7),
  '33081S00': profile(1020, 1.5, 26, 21.4),
  '33119S00': profile(4050, 28, 1.6, 23.8),
  '33227S00': profile(1720, 2.6, 42, 25.4, 'vendanges'),
  '33240S00': profile(1480, 2.1, 49, 25.9, 'littoral'),
  '33243S00': profile(3500, 5.4, 29, 25.9, 'vendanges'),
  '33281S00': profile(3300, 4.4, 1.3, 19.4),
  '33318S00': profile(3100, 6.4, 2.1, 22.3),
  '40192S00': profile(5950, 3.2, 31, 23.3, 'littoral'),
  '47001S00': profile(2500, 13.5, 23, 20.4),
  '47157S00': profile(1620, 8.8, 45, 23.5),
  '47323S00': profile(1400, 10.5, 52, 26.0),
  '64102S00': profile(3950, 3.8, 9.5, 18.5, 'littoral'),
  '64405S00': profile(1010, 1.4, 39, 21.5),
  '64410S00': profile(1600, 2.4, 47, 22.1),
  '64445S00': profile(2900, 15, 3, 22.4),
  '79049S00': profile(1100, 2.3, 24, 16.6),
  '79191S00': profile(2900, 8.2, 20, 18.9),
  '79202S00': profile(760, 2, 63, 18.6),
  '79329S00': profile(600, 4.6, 48, 18.6),
  '86066S00': profile(1900, 12, 33, 24.9),
  '86139S00': profile(980, 1.9, 70, 20.0),
  '86194S00': profile(4150, 16, 13.5, 22.1),
  '87085S00': profile(3900, 24, 5.5, 24.2),
  '87187S00': profile(1600, 1.8, 61, 22.4),
};
