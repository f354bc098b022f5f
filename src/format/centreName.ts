/** “Organisme de formation-Centre de formation d’apprentis de …”, in the ways in which it is written. */
const legalForm =
  /^(?:orgn?anisme de formation\s*-?\s*)?(?:centre|ctre) de formations? (?:d.?\s?|pour )apprentis(?:\s*-)?\s*(?:de (?!la |l['’]))?(?=\S)/i;
const trainer = /^organisme de formation\s*-\s*/i;

/**
 * The name of a centre of apprenticeship with its legal form in short: “Organisme de
 * formation-Centre de formation d’apprentis du BTP” → “CFA du BTP”. Nothing else is changed: capitals
 * are those of the source.
 */
export function centreName(label: string): string {
  const rest = label.replace(legalForm, '');
  if (rest === label) return label.replace(trainer, '');
  return /^(\w+ )?CFA\b/.test(rest) ? rest : `CFA ${rest}`;
}
