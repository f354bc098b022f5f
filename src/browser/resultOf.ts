import { formatInterval } from '../format/formatInterval.ts';
import type { FormattedValue } from '../format/formatValue.ts';
import type { Compared, ComparedRow } from './comparedRows.ts';
import { intervalStrip } from './intervalStrip.ts';

/** The comparison as the page shows it: the last year, then every year. */
export function resultOf(
  rows: readonly ComparedRow[],
  { label, unit, years, mention }: Omit<Compared, 'rows'> & { mention: string },
): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const last = years.at(-1) ?? '';
  const withUnit = unit === '%' ? label : `${label} (${unit})`;
  fragment.append(
    create('h2', `${withUnit}, ${last}`),
    table(
      `${label}, ${last}${mention}`,
      ['Territoire', String(last), 'Intervalle à 95 %', 'Face à la région', ''],
      rows.map((row) => [
        row.isRegion ? `${row.name} (référence)` : linked(row),
        shown(row.values.at(-1)),
        row.bounds ? formatInterval(...row.bounds) : '',
        row.position,
        intervalStrip(row, rows) ?? '',
      ]),
    ),
    create('h3', 'Toutes les années'),
    table(
      `${label}, ${years[0]}-${last}${mention}`,
      ['Territoire', ...years.map(String)],
      rows.map((row) => [linked(row), ...row.values.map(shown)]),
    ),
  );
  return fragment;
}

function create<K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.append(...content);
  return element;
}

/** The name of a territory, which leads to its page. */
function linked({ name, href }: ComparedRow): Node | string {
  if (href === undefined) return name;
  const anchor = create('a', name);
  anchor.href = href;
  return anchor;
}

/** A value, its sign explained when there is none. */
function shown(value: FormattedValue | undefined): Node | string {
  if (value === undefined) return '';
  if (value.title === null) return value.text;
  const sign = create('abbr', value.text);
  sign.title = value.title;
  return sign;
}

function table(
  title: string,
  columns: readonly string[],
  rows: readonly (readonly (Node | string)[])[],
): HTMLElement {
  const head = create(
    'tr',
    ...columns.map((column) => {
      const cell = column === '' ? create('td') : create('th', column);
      if (cell instanceof HTMLTableCellElement && column !== '') cell.scope = 'col';
      return cell;
    }),
  );
  const body = rows.map(([name = '', ...cells]) => {
    const heading = create('th', name);
    heading.scope = 'row';
    return create('tr', heading, ...cells.map((cell) => create('td', cell)));
  });
  const whole = create(
    'table',
    create('caption', title),
    create('thead', head),
    create('tbody', ...body),
  );
  const scroll = create('div', whole);
  scroll.className = 'scroll';
  scroll.tabIndex = 0;
  scroll.setAttribute('role', 'region');
  scroll.setAttribute('aria-label', title);
  return scroll;
}
