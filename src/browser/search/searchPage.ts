import { element } from './element.ts';
import { figureCard } from './figureCard.ts';
import { findingItem } from './findingItem.ts';
import { type Finding, type SearchSources, searchSite } from './findings.ts';

/**
 * The search page. Its state is in the address: `?q=taux+entrée+formation+Creuse`. Without a
 * question, or without a script, the page shows its plain index of everything.
 */
const form = document.querySelector<HTMLFormElement>('form[data-recherche]');
const input = form?.querySelector('input');
const status = document.querySelector<HTMLElement>('[data-annonce]');
const panel = document.querySelector<HTMLElement>('[data-resultats]');
const everything = document.querySelector<HTMLElement>('[data-tout]');
if (form && input && status && panel && everything) {
  start({ form, input, status, panel, everything });
}

interface Parts {
  form: HTMLFormElement;
  input: HTMLInputElement;
  status: HTMLElement;
  panel: HTMLElement;
  everything: HTMLElement;
}

function start(parts: Parts): void {
  const { form, input } = parts;
  const sources = lazily(form.dataset);
  const show = () => showAnswer(parts, sources);
  const restore = () => {
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    return show();
  };
  input.addEventListener('focus', () => void sources().catch(() => {}), { once: true });
  input.addEventListener('input', () => {
    history.replaceState(null, '', addressOf(input.value));
    void show();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // One step of the browser's history for each question that is sent.
    history.pushState(null, '', addressOf(input.value));
    void show().then(() => parts.panel.querySelector<HTMLElement>('h2')?.focus());
  });
  addEventListener('popstate', () => void restore());
  void restore();
}

function addressOf(question: string): string {
  const asked = question.trim();
  return asked === '' ? location.pathname : `?${new URLSearchParams({ q: asked })}`;
}

async function showAnswer(
  { form, input, status, panel, everything }: Parts,
  sources: () => Promise<Ready>,
): Promise<void> {
  const question = input.value;
  if (question.trim() === '') {
    panel.replaceChildren();
    status.textContent = '';
    everything.hidden = false;
    return;
  }
  try {
    const { ask, isDemonstration } = await sources();
    // Another letter may have been typed while the index was on its way.
    if (question !== input.value) return;
    const found = ask(question);
    panel.replaceChildren(...sectionsOf(found, isDemonstration));
    status.textContent = announced(found);
    everything.hidden = found.length > 0;
  } catch {
    status.textContent = form.dataset.echec ?? '';
    everything.hidden = false;
  }
}

function sectionsOf(found: readonly Finding[], isDemonstration: boolean): HTMLElement[] {
  const cards = found.flatMap((one) =>
    one.kind === 'chiffre' ? [figureCard(one, isDemonstration)] : [],
  );
  const items = found.flatMap((one) => (one.kind === 'chiffre' ? [] : [findingItem(one)]));
  return [
    ...(cards.length > 0 ? [section(cards.length > 1 ? 'Les chiffres' : 'Le chiffre', cards)] : []),
    ...(items.length > 0 ? [section('Pages et définitions', items)] : []),
  ];
}

function section(title: string, items: readonly HTMLLIElement[]): HTMLElement {
  return element('section', [
    element('h2', [title], { tabindex: '-1' }),
    element('ol', items, { class: 'findings' }),
  ]);
}

function announced(found: readonly Finding[]): string {
  const figures = found.filter(({ kind }) => kind === 'chiffre').length;
  const others = found.length - figures;
  const count = (number: number, word: string) =>
    number === 0 ? [] : [`${number} ${word}${number > 1 ? 's' : ''}`];
  const said = [...count(figures, 'chiffre'), ...count(others, 'résultat')].join(' et ');
  return said === ''
    ? 'Aucun résultat. Essayez moins de mots, ou cherchez dans la liste ci-dessous.'
    : `${said}.`;
}

interface Ready {
  ask: (question: string) => Finding[];
  isDemonstration: boolean;
}

/** What the search reads, asked for once, and again after a failure. */
function lazily({ index = '', chiffres = '', communes = '' }: DOMStringMap): () => Promise<Ready> {
  let ready: Promise<Ready> | null = null;
  return async () => {
    ready ??= load({ index, figures: chiffres, communes });
    try {
      return await ready;
    } catch (failure) {
      ready = null;
      throw failure;
    }
  };
}

async function load(addresses: Record<keyof SearchSources, string>): Promise<Ready> {
  const [index, figures, communes] = await Promise.all([
    json<SearchSources['index']>(addresses.index),
    json<SearchSources['figures']>(addresses.figures),
    json<SearchSources['communes']>(addresses.communes),
  ]);
  return {
    ask: searchSite({ index, figures, communes }),
    isDemonstration: figures.statut === 'demonstration',
  };
}

async function json<T>(source: string): Promise<T> {
  const response = await fetch(source);
  if (!response.ok) throw new Error(`${source} : ${response.status}`);
  return (await response.json()) as T;
}
