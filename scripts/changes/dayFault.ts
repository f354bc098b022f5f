/** What is wrong in a text given to an option as a day, and what to write: `2026-12-15` is one. */
export function dayFault(option: string, text: string): string {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (year !== '') {
    const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return `${option} ${text} : attendu une date AAAA-MM-JJ. Remède : écrivez ${written}.`;
  }
  return /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? `${option} ${text} : ce jour n’existe pas. Remède : donnez une date du calendrier.`
    : `${option} ${text} : attendu une date AAAA-MM-JJ. Remède : écrivez-la comme 2026-12-15.`;
}
