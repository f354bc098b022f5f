const names = { departement: 'départements', mission_locale: 'missions locales' } as const;

type Level = keyof typeof names;

/** “départements”, “missions locales”: the levels of territory below the region that hold a condition. */
export function levelNames(isThere: (level: Level) => boolean): string[] {
  return (Object.keys(names) as Level[]).filter(isThere).map((level) => names[level]);
}
