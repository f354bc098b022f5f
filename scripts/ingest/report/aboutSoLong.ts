/** Minutes that are told: no estimate is finer. */
const told = [1, 2, 3, 5, 10, 15, 20, 30, 45, 60];

/** An estimated duration in words, rounded upwards: “environ 5 minutes”. */
export function aboutSoLong(seconds: number): string {
  const minutes = seconds / 60;
  if (minutes < 1) return 'moins d’une minute';
  const rounded = told.find((some) => minutes <= some);
  if (rounded === undefined) return `environ ${Math.ceil(minutes / 60)} heures`;
  if (rounded === 60) return 'environ une heure';
  return rounded === 1 ? 'environ une minute' : `environ ${rounded} minutes`;
}
