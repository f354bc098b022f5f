/** What was found of a typed text. */
interface Found {
  by: 'nom' | 'faute';
  centres: number;
  /** Départements of that name, which come first. */
  places: number;
  /** How many centres are given at once. */
  shown: number;
}

/** What is found of a typed text, said aloud as well. */
export function centreStatus(text: string, { by, centres, places, shown }: Found): string {
  if (text.trim().length < 2) return '';
  if (centres === 0) return 'Aucun centre de la liste ne porte ce nom.';
  const more = centres > shown ? `, les ${shown} premiers ci-dessous\u00a0: précisez le nom` : '';
  if (places > 0) {
    const areas = places === 1 ? 'Un département' : `${places} départements`;
    const open = more === '' ? '' : ', ou ouvrez la page du département';
    return `${areas} et ${centres === 1 ? 'un centre' : `${centres} centres`}${more}${open}.`;
  }
  if (by === 'faute') {
    return centres === 1
      ? 'Aucun centre ne porte ce nom, un s’en approche.'
      : `Aucun centre ne porte ce nom, ${centres} s’en approchent${more}.`;
  }
  return centres === 1 ? 'Un centre trouvé.' : `${centres} centres trouvés${more}.`;
}
