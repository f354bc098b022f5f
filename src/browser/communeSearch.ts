import type { CommuneIndex } from '../contracts/communeIndex.ts';
import { type CommuneMatch, communeEntries, communeMatches } from './communeMatches.ts';

/** Municipalities shown at once. */
const shown = 8;

/**
 * Makes a form find a municipality as its name is typed. The form says where the index is
 * (`data-index`) and where the pages of the départements are (`data-pages`); it is hidden until
 * then, since it can do nothing without a script.
 */
export function communeSearch(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  const status = form.querySelector('[role="status"]');
  const list = form.querySelector('ul');
  if (input === null || status === null || list === null) return;
  const { index = '', pages = '' } = form.dataset;
  let entries: Promise<ReturnType<typeof communeEntries>> | null = null;
  const load = () => {
    entries ??= fetch(index)
      .then((response) => response.json() as Promise<CommuneIndex>)
      .then(communeEntries);
    return entries;
  };
  const show = async () => {
    const text = input.value;
    try {
      const found = communeMatches(await load(), text);
      // Another letter may have been typed while the index was on its way.
      if (text !== input.value) return;
      list.replaceChildren(...found.slice(0, shown).map((match) => itemOf(match, pages)));
      status.textContent = statusOf(text, found.length);
    } catch {
      entries = null;
      status.textContent =
        'La liste des communes n’a pas pu être chargée. Choisissez un département ci-dessous.';
    }
  };
  input.addEventListener('focus', () => void load().catch(() => (entries = null)), { once: true });
  input.addEventListener('input', () => void show());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector('a')?.focus();
  });
  form.hidden = false;
}

/** What is found, said aloud as well. */
function statusOf(text: string, count: number): string {
  if (text.trim().length < 2) return '';
  if (count === 0) return 'Aucune commune de Nouvelle-Aquitaine ne porte ce nom.';
  if (count === 1) return 'Une commune trouvée.';
  const more = count > shown ? `, les ${shown} premières ci-dessous\u00a0: précisez le nom` : '';
  return `${count} communes trouvées${more}.`;
}

function itemOf(
  { nom, ancienne, departement, missions }: CommuneMatch,
  pages: string,
): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${pages}${departement.code}/`;
  const name = ancienne === null ? nom : `${ancienne}, aujourd’hui ${nom}`;
  link.textContent = `${name} (${departement.nom})`;
  const answer = document.createElement('span');
  answer.textContent = missions?.length ? missions.join(', ') : townsOf(departement.villes);
  item.append(link, answer);
  return item;
}

/** “Une mission locale dans le département, à Guéret”, “7 missions locales dans le département\u00a0: à …”. */
function townsOf(towns: readonly string[]): string {
  const places = [...new Set(towns)].join(', ');
  return towns.length === 1
    ? `Une mission locale dans le département, à ${places}`
    : `${towns.length} missions locales dans le département\u00a0: à ${places}`;
}
