import type { animationAnnuelle } from '../../../src/contracts/animationAnnuelle.ts';
import type { RowOf } from '../../../src/contracts/contract.ts';

type AnimationRow = RowOf<typeof animationAnnuelle>;

/** A line of the regional association's work programme, which comes back from year to year. */
export interface ProgrammeLine
  extends Pick<AnimationRow, 'priorite' | 'axe' | 'type_action' | 'intitule'> {
  /** Times it is held in an ordinary year. */
  times: number;
  /** Professionals who take part each time; null for what is written rather than attended. */
  attendance: number | null;
  /** Share of the missions locales that it reaches. */
  reach: number;
  firstYear: number;
  lastYear: number;
}

type Kind = AnimationRow['type_action'];

/** One line: its kind, its name, times a year, attendance and reach, then its years if not all. */
type Entry = [
  kind: Kind,
  name: string,
  times: number,
  attendance: number | null,
  reach: number,
  firstYear?: number,
  lastYear?: number,
];

/**
 * What the agreement says that the association does or carries on for the network: coordinate it
 * (context), spread the Region's policies (article 4), train its staff (priority 3), observe
 * (article 4), and the works of each priority in which the network takes part (article 2).
 * The names and all the numbers are fictitious.
 */
const entries: Readonly<Record<AnimationRow['priorite'], Readonly<Record<string, Entry[]>>>> = {
  '1': {
    'Accès à la formation': [
      ['reunion', 'Point régional sur l’offre de formation', 4, 46, 0.93],
      ['groupe_travail', 'Mobilisation pour l’accès à la formation', 5, 17, 0.42, 2019],
      ['formation', 'Donner envie de se former', 3, 14, 0.55],
      ['outil', 'Fiches sur les droits et la rémunération en formation', 2, null, 1],
    ],
    'Sécurisation des parcours': [
      ['groupe_travail', 'Décrochage et retour en formation', 4, 16, 0.38],
      ['reunion', 'Rencontres avec les organismes de formation', 4, 24, 0.5],
      ['formation', 'Repérer une situation de handicap', 2, 14, 0.4, 2019],
      ['formation', 'Repérer l’illettrisme et l’illectronisme', 2, 13, 0.4],
    ],
    'Alternance et emploi': [
      ['groupe_travail', 'Référents de l’alternance', 4, 21, 0.6],
      ['evenement', 'Rencontre régionale avec les entreprises', 1, 105, 0.86],
      ['outil', 'Guide de la plateforme Talents d’ici', 1, null, 1, 2020, 2021],
    ],
    'Création d’activité': [
      ['formation', 'Accompagner une création ou une reprise d’activité', 2, 12, 0.33, 2019],
    ],
  },
  '2': {
    'Santé et prévention': [
      ['groupe_travail', 'Référents de la santé et de la prévention', 4, 23, 0.7],
      ['formation', 'Premiers repères en santé mentale', 4, 15, 0.65, 2019],
      ['appui', 'Aide au montage d’un projet de santé', 9, 4, 0.2],
      ['outil', 'Cadre commun des points santé', 1, null, 1, 2022],
    ],
    'Accès au numérique': [
      ['groupe_travail', 'Référents de l’inclusion numérique', 3, 18, 0.55],
      ['outil', 'Mode d’emploi des pass numériques', 1, null, 0.5, 2021, 2023],
    ],
    'Service civique': [
      ['reunion', 'Partage de pratiques sur le service civique', 3, 22, 0.58],
      ['appui', 'Aide à l’accueil de volontaires', 6, 3, 0.14, 2019],
    ],
    Mobilité: [
      ['reunion', 'Information sur l’aide régionale au permis B', 2, 41, 0.9],
      ['groupe_travail', 'Référents de la mobilité', 3, 19, 0.5],
      ['evenement', 'Rencontre de la mobilité internationale', 1, 58, 0.65],
    ],
    Logement: [['groupe_travail', 'Référents du logement', 3, 15, 0.4, 2020]],
    'Aide alimentaire': [
      ['reunion', 'Coordination des lieux de distribution', 3, 20, 0.5, 2021, 2024],
    ],
  },
  '3': {
    Observation: [
      ['groupe_travail', 'Aller vers les jeunes en milieu rural', 3, 17, 0.42, 2019],
      ['groupe_travail', 'Observatoire de la formation des jeunes', 4, 12, 0.26, 2021],
      ['outil', 'Note de l’observatoire', 2, null, 1, 2022],
    ],
    'Ressources numériques': [
      ['groupe_travail', 'Numérique responsable et tiers-lieux', 3, 14, 0.35, 2021],
    ],
    'Information de proximité': [
      ['reunion', 'Réseau des espaces régionaux d’information', 3, 26, 0.6],
      ['appui', 'Aide à la réponse aux appels à projets', 7, 3, 0.16],
    ],
    Professionnalisation: [
      ['formation', 'Parcours d’accueil des nouveaux conseillers', 5, 15, 0.72],
      ['formation', 'Conduire un entretien d’accompagnement', 4, 13, 0.6],
      ['formation', 'Accompagner en contrat d’engagement jeune', 6, 14, 0.84, 2022],
      ['evenement', 'Journée régionale des professionnels', 1, 190, 0.98],
    ],
  },
  suivi: {
    'Animation du réseau': [
      ['reunion', 'Réunion des directions', 6, 39, 0.95],
      ['reunion', 'Réunion des présidences', 2, 27, 0.7],
      ['groupe_travail', 'Concertation sur l’accord-cadre', 5, 24, 0.72, 2021, 2021],
    ],
    'Données et publications': [
      ['groupe_travail', 'Qualité de la saisie dans iMilo', 3, 21, 0.56],
      ['formation', 'Saisir un parcours dans iMilo', 3, 13, 0.5],
      ['outil', 'Chiffres clés de l’année', 1, null, 1],
      ['outil', 'Suivi mensuel de l’activité', 12, null, 1, 2022],
    ],
  },
};

/** Every line of the programme, by priority and theme. */
export const animationProgramme: readonly ProgrammeLine[] = Object.entries(entries).flatMap(
  ([priorite, themes]) =>
    Object.entries(themes).flatMap(([axe, lines]) =>
      lines.map(
        ([type_action, intitule, times, attendance, reach, firstYear = 2018, lastYear = 2030]) => ({
          priorite: priorite as AnimationRow['priorite'],
          axe,
          type_action,
          intitule,
          times,
          attendance,
          reach,
          firstYear,
          lastYear,
        }),
      ),
    ),
);
