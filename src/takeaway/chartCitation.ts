import { siteName } from '../contracts/siteName.ts';
import type { Edition } from '../figures/Edition.ts';
import { formatDate } from '../format/formatDate.ts';
import { chartLinks } from './chartLinks.ts';
import { chartName } from './chartName.ts';
import type { SitePlace } from './SitePlace.ts';
import type { TakenChart } from './takenCharts.ts';

/** A source in its usual forms. */
export interface ChartCitation {
  text: string;
  bibtex: string;
  ris: string;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** BibTeX reads braces, percent signs and their like. */
function bibtexText(text: string): string {
  return text.replace(/[\\{}]/g, '').replace(/[%&#$_]/g, '\\$&');
}

/** How to cite a chart: title, author, site, date of the data, licence, address. */
export function chartCitation(
  { author, ...chart }: Pick<TakenChart, 'id' | 'title' | 'page' | 'edition'> & { author: string },
  place: SitePlace,
): ChartCitation {
  const { date, status }: Edition = chart.edition;
  const title = `${chart.title} (${chart.page.title})`;
  const url = place.origin + chartLinks(place, chart.id).page;
  const published = `données publiées le ${formatDate(date)}`;
  const note = [
    published,
    ...(status === 'demonstration' ? ['données de démonstration (fictives)'] : []),
    'Licence Ouverte 2.0',
  ].join(', ');
  const capital = note.charAt(0).toUpperCase() + note.slice(1);
  const [year = '', month = ''] = date.split('-');
  return {
    text: `${author}, « ${title} », ${siteName}, ${note}, ${url}`,
    bibtex: [
      `@misc{${chartName(chart.id)},`,
      `  author = {{${author}}},`,
      `  title = {${bibtexText(title)}},`,
      `  howpublished = {${siteName}},`,
      `  year = {${year}},`,
      `  month = ${months[Number(month) - 1]},`,
      `  note = {${bibtexText(capital)}},`,
      `  url = {${url}}`,
      '}',
    ].join('\n'),
    ris: [
      'TY  - ELEC',
      `AU  - ${author}`,
      `TI  - ${title}`,
      `T2  - ${siteName}`,
      `PY  - ${year}`,
      `DA  - ${date.replaceAll('-', '/')}`,
      `N1  - ${capital}`,
      `UR  - ${url}`,
      'LA  - fr',
      'ER  - ',
    ].join('\n'),
  };
}
