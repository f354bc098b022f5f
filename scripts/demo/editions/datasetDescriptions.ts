import type { DatasetMetadata } from '../../../src/contracts/datasetMetadata.ts';

type Description = Pick<DatasetMetadata, 'titre' | 'description' | 'source'>;

/** Short: it stands under every chart. */
const source = 'Simulation de démonstration';

const fictitious =
  'Données fictives, tirées d’une simulation calée sur les chiffres publics de l’accord-cadre : elles ne décrivent l’activité d’aucune mission locale.';

const protection =
  'Elles sont protégées comme le seront les données réelles : les effectifs de moins de 5 jeunes sont secrets, zéros compris, et d’autres avec eux pour qu’aucun ne se retrouve par différence.';

/** What `dataset.yaml` says of the demonstration datasets. */
export const datasetDescriptions = {
  activite_annuelle: {
    titre: 'Activité annuelle du réseau',
    description: `Jeunes accompagnés, premiers accueils, entrées, actes et dispositifs, par année, en région, département et mission locale. ${fictitious} ${protection}`,
    source,
  },
  profil_annuel: {
    titre: 'Profil annuel des jeunes',
    description: `Répartition des jeunes accompagnés, reçus en premier accueil ou entrés en formation, en alternance et en emploi, par sexe, âge, diplôme, situation et lieu de résidence. ${fictitious} ${protection}`,
    source,
  },
  reseau_annuel: {
    titre: 'Moyens du réseau',
    description: `Lieux d’accueil, professionnels et conseillers de chaque mission locale, par année. ${fictitious}`,
    source,
  },
  animation_annuelle: {
    titre: 'Bilan annuel d’animation de l’ARML',
    description:
      'Actions de coordination et d’animation de l’association régionale des missions locales (ARML), par priorité de l’accord-cadre, thème et type d’action. Données fictives : les thèmes sont ceux de l’accord-cadre, les intitulés et tous les nombres sont inventés.',
    source,
  },
} satisfies Record<string, Description>;

export type DemoDataset = keyof typeof datasetDescriptions;
