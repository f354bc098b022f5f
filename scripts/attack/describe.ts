import type { Bounds, Graph } from './system/Bounds.ts';
import type { System, Unknown } from './system/System.ts';

/** Which count of people: what the files call it. */
export interface What {
  dataset: string;
  period: string;
  territory: string;
  measure: string;
  extraction: string;
}

const datasets: Record<string, string> = {
  mois: 'activite_mensuelle',
  trimestre: 'activite_mensuelle',
  profil: 'profil_annuel',
  recus: 'parcours_situations',
  situation: 'parcours_situations',
  passage: 'parcours_transitions',
  suivis: 'parcours_premiere_entree',
  deja: 'parcours_premiere_entree',
  entrees: 'parcours_premiere_entree',
  arretes: 'parcours_premiere_entree',
  apres: 'parcours_apres_formation',
  sortis: 'parcours_apres_formation',
};

/** Names an unknown as a reader of the files would. */
export function describe(system: System, cell: number): What {
  const { name, extraction } = system.unknowns[cell] as Unknown;
  const [kind = '', ...rest] = name.split('|');
  const isDifference = kind === 'difference';
  const [first = '', year = '', territory = '', ...measure] = isDifference ? rest : [kind, ...rest];
  const [subject, last] = measure;
  const isYear = first === 'cumul' && last === '12';
  const period =
    ['mois', 'trimestre', 'cumul'].includes(first) && !isYear ? `${year}-${last}` : year;
  return {
    dataset: isYear
      ? 'activite_annuelle'
      : (datasets[first] ?? (first === 'cumul' ? 'cumuls_mensuels' : 'implicite')),
    period,
    territory,
    measure: [
      isDifference ? 'différence' : '',
      datasets[first] || first === 'cumul' ? '' : first,
      isYear ? subject : measure.join(' '),
    ]
      .filter((text) => text !== '')
      .join(' '),
    extraction,
  };
}

/** A relation as an equation, each term with its interval. */
export function relationText(graph: Graph, bounds: Bounds, relation: number): string {
  const { label, cells, coefficients, isEquality } = graph.system.relations[
    relation
  ] as System['relations'][number];
  const terms = cells.slice(0, 60).map((cell, k) => {
    const low = bounds.low[cell] as number;
    const high = bounds.high[cell] as number;
    const { name, extraction } = graph.system.unknowns[cell] as Unknown;
    const range = low === high ? `${low}` : `${low}…${high}`;
    return `${(coefficients[k] as number) > 0 ? '+' : '−'} ${name}@${extraction} [${range}]`;
  });
  return `${label} : ${terms.join(' ')} ${isEquality ? '=' : '≥'} 0`;
}
