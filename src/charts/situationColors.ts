import { color } from './palette.ts';

export interface SituationColors {
  /** For areas and bars. */
  fill: string;
  /** For lines and large numerals: at least 3:1 on paper. */
  line: string;
  /** For labels: at least 4.5:1 on paper. */
  text: string;
}

/** The colours of each code of the nomenclature `situation`, the same everywhere. */
export const situationColors: Readonly<Record<string, SituationColors>> = {
  emploi: { fill: color('emploi'), line: color('emploi'), text: color('emploi-text') },
  alternance: {
    fill: color('alternance'),
    line: color('alternance-line'),
    text: color('alternance-text'),
  },
  formation: { fill: color('formation'), line: color('formation'), text: color('formation-text') },
  scolarite: {
    fill: color('scolarite'),
    line: color('scolarite-text'),
    text: color('scolarite-text'),
  },
  demandeur_emploi: {
    fill: color('demandeur-emploi'),
    line: color('demandeur-emploi-text'),
    text: color('demandeur-emploi-text'),
  },
  autre: { fill: color('autre'), line: color('autre-text'), text: color('autre-text') },
  inconnue: { fill: color('inconnue'), line: color('inconnue-text'), text: color('inconnue-text') },
};
