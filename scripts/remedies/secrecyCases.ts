import { recordRevisions } from '../pipeline/revisions/revisionFixture.ts';
import { type RemedyCases, restored, typed } from './RemedyCase.ts';

const activity = 'activite_annuelle/2023.csv';
const cellOf = (level: string, code: string) =>
  `annee=2023;territoire_niveau=${level};territoire_code=${code};indicateur=mobilites_internationales`;
const hidden = `activite_annuelle,${cellOf('departement', '33')}`;
/** Cells of the indicator that are all published: 9 + 20 in the region, 9 of the 20 in Bordeaux. */
const revised = [
  ['2023,region,75,Nouvelle-Aquitaine', '12,publie', '29'],
  ['2023,departement,23,Creuse', ',secret', '9'],
  ['2023,mission_locale,23096S00,Mission locale de la Creuse', ',secret', '9'],
  ['2023,departement,33,Gironde', ',secret', '20'],
  ['2023,mission_locale,33063S00,Mission locale Bordeaux Avenir Jeunes', ',secret', '9'],
] as const;

/** What would tell of people. An edition « made again » is here the one that was committed. */
export const secrecyCases: RemedyCases = {
  'colonne … : un effectif inférieur à 5 est publié': typed(
    activity,
    'Creuse,entrees_emploi_sortants_formation_region,6',
    'Creuse,entrees_emploi_sortants_formation_region,3',
  ),
  'un effectif secret peut être retrouvé à partir de ce qui est publié': restored((project) =>
    project.change({
      [activity]: [
        [',33,Gironde,entrees_alternance,,secret', ',33,Gironde,entrees_alternance,70,publie'],
      ],
    }),
  ),
  'un effectif secret peut être retrouvé à partir de ce qui était publié avant les révisions du …':
    restored(({ data }) => recordRevisions(data, [`${hidden},effectif,9,publie,,secret`])),
  'les valeurs publiées avant les révisions du … se contredisent': {
    state: (project) => {
      const cells = revised.map(([place, was, now]): [string, string] => [
        `${place},mobilites_internationales,${was}\n`,
        `${place},mobilites_internationales,${now},publie\n`,
      ]);
      project.change({ [activity]: cells });
      project.commit('Valeurs');
      recordRevisions(project.data, [`${hidden},effectif,5,publie,20,publie`]);
    },
    mend: ({ data }) =>
      recordRevisions(data, [
        `activite_annuelle,${cellOf('region', '75')},effectif,24,publie,29,publie`,
        `${hidden},effectif,15,publie,20,publie`,
        `activite_annuelle,${cellOf('mission_locale', '33063S00')},effectif,,secret,9,publie`,
      ]),
  },
};
