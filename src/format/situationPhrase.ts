const phrases: Readonly<Record<string, string>> = {
  emploi: 'en emploi',
  alternance: 'en alternance',
  formation: 'en formation',
  scolarite: 'en cours de scolarité',
  demandeur_emploi: 'en recherche d’emploi',
  autre: 'dans une autre situation',
  inconnue: 'de situation inconnue',
};

/** A situation after a number of young people: “11 en emploi”. Throws on an unknown code. */
export function situationPhrase(code: string): string {
  const phrase = phrases[code];
  if (phrase === undefined) throw new Error(`situation inconnue « ${code} »`);
  return phrase;
}
