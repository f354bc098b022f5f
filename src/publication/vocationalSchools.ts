import { officialHeading } from './officialHeading.ts';
import { officialSeries } from './officialSeries.ts';

/** What the State says of those who leave a vocational lycée, for the two pages that show it. */
export function vocationalSchools() {
  const employed = officialSeries('taux_emploi_sortants_lycee_pro', 'region');
  return {
    id: 'lycee-professionnel',
    title: officialHeading(
      'Après le lycée professionnel',
      employed,
      'en emploi, millésime',
    ).replace(' en 2', ' 2'),
    lead: 'Taux publiés par le baromètre des résultats de l’action publique pour la région. La génération de sortants n’est pas précisée, et les deux taux n’ont pas forcément le même dénominateur.',
    years: {
      title: 'Sortants de lycée professionnel en emploi, élèves en poursuite d’études',
      unit: 'En %, région, millésime du baromètre',
      series: [
        { name: 'Emploi', rows: employed },
        { name: 'Études', rows: officialSeries('taux_poursuite_etudes_lycee_pro', 'region') },
      ],
    },
    departements: null,
  };
}
