import { centreMatches } from './centreMatches.ts';
import { centreStatus } from './centreStatus.ts';
import { centreWords } from './centreWords.ts';
import { element } from './search/element.ts';

/** Answers shown at once. */
const shown = 10;

interface Entry {
  link: HTMLAnchorElement;
  isCentre: boolean;
  /** The département of a centre, and what its own line says of it. */
  about: string;
  words: string[];
}

/**
 * Makes a form find the centres that the page lists, by their name, their code or their département.
 * It is hidden until then, since it can do nothing without a script: the list serves.
 */
export function centreSearch(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  const status = form.querySelector('[role="status"]');
  const list = form.querySelector('ul');
  if (input === null || status === null || list === null) return;
  const entries = listedEntries();
  input.addEventListener('input', () => {
    const found = centreMatches(entries, input.value);
    const sorted = found.matches.toSorted((a, b) => Number(a.isCentre) - Number(b.isCentre));
    list.replaceChildren(...sorted.slice(0, shown).map(listItem));
    const centres = sorted.filter(({ isCentre }) => isCentre).length;
    const places = sorted.length - centres;
    status.textContent = centreStatus(input.value, {
      ...{ by: found.by, centres, places, shown: Math.max(0, shown - places) },
    });
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector('a')?.focus();
  });
  form.hidden = false;
}

/** The links of the page's own list: the départements, then the centres of each. */
function listedEntries(): Entry[] {
  return [...document.querySelectorAll<HTMLElement>('[data-departement]')].flatMap((place) => {
    const { departement = '', nom = '' } = place.dataset;
    return [...place.querySelectorAll('a')].map((link): Entry => {
      const isCentre = link.hash !== '';
      const name = isCentre ? `${link.textContent} ${nom} ${link.hash}` : `${nom} ${departement}`;
      const note = link.parentElement?.querySelector('span')?.textContent ?? '';
      return {
        ...{ link, isCentre },
        about: isCentre ? [nom, note].filter(Boolean).join('\u00a0: ') : '',
        words: centreWords(name),
      };
    });
  });
}

function listItem({ link, about }: Entry): HTMLLIElement {
  const name = element('a', [link.textContent], { href: link.href });
  return element('li', [name, about === '' ? null : element('p', [about], { class: 'muted' })]);
}
