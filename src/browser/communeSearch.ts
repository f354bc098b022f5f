import type { CommuneIndex } from '../contracts/communeIndex.ts';
import { communeFindings } from './communeFindings.ts';
import { type CommuneItem, communeItem } from './communeItem.ts';
import { communeEntries, communeMatches } from './communeMatches.ts';
import { communeStatus } from './communeStatus.ts';
import { element } from './search/element.ts';

/** Names shown at once; a postal code is answered whole. */
const shown = 8;

/**
 * Makes a form find a municipality as its name, or its postal code, is typed. The form says where
 * the index is (`data-index`); it is hidden until then, since it can do nothing without a script.
 */
export function communeSearch(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  const status = form.querySelector('[role="status"]');
  const list = form.querySelector('ul');
  if (input === null || status === null || list === null) return;
  const { index = '' } = form.dataset;
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
      const all = communeFindings(found);
      const kept = found.by === 'code_postal' ? all : all.slice(0, shown);
      list.replaceChildren(...kept.map(communeItem).map(listItem));
      status.textContent = communeStatus(text, found, shown);
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

function listItem({ title, href, body }: CommuneItem): HTMLLIElement {
  return element('li', [element('a', [title], { href }), ...body]);
}
