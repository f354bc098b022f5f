import type { Comparaison } from '../contracts/comparaison.ts';
import { comparedRows } from './comparedRows.ts';
import { type CompareState, readState, writeState } from './compareState.ts';
import { resultOf } from './resultOf.ts';

/**
 * The page that compares territories. Its state is in the
 * address: `?territoires=33063S00,23&indicateur=taux_entree_emploi`. Without it the page offers the
 * table of all.
 */
const form = document.querySelector<HTMLFormElement>('form[data-comparaison]');
const panel = document.querySelector<HTMLElement>('[data-resultat]');
const status = document.querySelector<HTMLElement>('[data-annonce]');
if (form && panel && status) start(form, { panel, status });

interface Result {
  panel: HTMLElement;
  /** What a screen reader is told when the comparison changes. */
  status: HTMLElement;
}

function start(form: HTMLFormElement, result: Result): void {
  const invitation = [...result.panel.childNodes];
  const data = lazily(form.dataset.comparaison ?? '');
  const show = async () => {
    const state = choiceOf(form);
    if (state.territories.length < 2) {
      fill(result, invitation, '');
      return;
    }
    try {
      const { rows, ...about } = comparedRows(await data(), state);
      const mention = form.dataset.mention ?? '';
      const said = `${rows.length - 1} territoires comparés à la région.`;
      fill(result, [resultOf(rows, { ...about, mention })], said);
    } catch {
      fill(result, invitation, 'Les données n’ont pas pu être lues. Réessayez dans un moment.');
    }
  };
  restoreChoice(form, readState(location.search));
  form.querySelector('fieldset')?.removeAttribute('disabled');
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => {
    history.replaceState(null, '', writeState(choiceOf(form)) || location.pathname);
    void show();
  });
  void show();
}

function fill({ panel, status }: Result, content: readonly Node[], said: string): void {
  panel.replaceChildren(...content);
  status.textContent = said;
}

function selectsOf(form: HTMLFormElement, name: string): HTMLSelectElement[] {
  return [...form.querySelectorAll<HTMLSelectElement>(`select[name=${name}]`)];
}

function choiceOf(form: HTMLFormElement): CompareState {
  const codes = selectsOf(form, 'territoire').map(({ value }) => value);
  return {
    territories: [...new Set(codes.filter(Boolean))],
    indicator: selectsOf(form, 'indicateur')[0]?.value ?? '',
  };
}

/** Chooses what the address names; what the page does not offer is left out. */
function restoreChoice(form: HTMLFormElement, { territories, indicator }: CompareState): void {
  const offers = (select: HTMLSelectElement, value: string) =>
    [...select.options].some((option) => option.value === value);
  for (const select of selectsOf(form, 'indicateur')) {
    if (offers(select, indicator)) select.value = indicator;
  }
  const selects = selectsOf(form, 'territoire');
  const known = territories.filter((code) => selects[0] && offers(selects[0], code));
  for (const [rank, select] of selects.entries()) select.value = known[rank] ?? '';
}

/** The data, asked for once, and again after a failure. */
function lazily(source: string): () => Promise<Comparaison> {
  let data: Promise<Comparaison> | null = null;
  return async () => {
    data ??= load(source);
    try {
      return await data;
    } catch (failure) {
      data = null;
      throw failure;
    }
  };
}

async function load(source: string): Promise<Comparaison> {
  const response = await fetch(source);
  if (!response.ok) throw new Error(`${source} : ${response.status}`);
  return (await response.json()) as Comparaison;
}
