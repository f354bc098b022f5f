import type { DatasetMetadata } from '../../../src/contracts/datasetMetadata.ts';

type Description = Pick<DatasetMetadata, 'titre' | 'description' | 'source'>;

/** Short: it stands under every chart. */
const source = 'Simulation de démonstration';

const fictitious =
  'Données fictives, tirées d’une simulation calée sur les chiffres publics de l’accord-cadre : elles ne décrivent l’activité d’aucune mission locale.';

/** What `dataset.yaml` says of the demonstration datasets. */
export const datasetDescriptions = {
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
