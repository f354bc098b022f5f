import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';
import { jeunesResidents } from './jeunesResidents.ts';

const { annee, population, jeunes_15_24, jeunes_en_emploi, jeunes_chomeurs } =
  jeunesResidents.row.shape;

export const jeunesResidentsEpci = contract({
  name: 'jeunes_residents_epci',
  title: 'Les jeunes qui vivent dans chaque intercommunalité',
  description:
    'Habitants de 15 à 24 ans de chaque intercommunalité de la région, et ceux d’entre eux qui sont en emploi ou au chômage au sens du recensement. Quand une intercommunalité déborde de la région, seule sa partie néo-aquitaine est comptée. Une intercommunalité peut relever de plusieurs missions locales. Le chômage du recensement est déclaré par la personne : il est plus large que celui du Bureau international du travail (BIT).',
  row: z.object({
    annee,
    epci_code: z
      .string()
      .regex(/^\d{9}$/)
      .meta({
        title: 'Code de l’intercommunalité',
        description: 'Numéro Siren, de neuf chiffres (exemple : 243300316).',
      }),
    epci_nom: fields.text('Intercommunalité', 'Nom de l’intercommunalité.'),
    population,
    jeunes_15_24,
    jeunes_en_emploi,
    jeunes_chomeurs,
    taux_emploi: fields.share.nullable().meta({
      title: 'Taux d’emploi',
      description:
        'Part des jeunes de 15 à 24 ans qui sont en emploi, études comprises. Vide s’il n’est pas diffusé.',
      unit: '%',
      counts: 'nothing',
    }),
    taux_chomage: fields.share.nullable().meta({
      title: 'Taux de chômage au sens du recensement',
      description:
        'Part des chômeurs parmi les jeunes de 15 à 24 ans en emploi ou au chômage. Vide s’il n’est pas diffusé.',
      unit: '%',
      counts: 'nothing',
    }),
    source: fields.source,
    editeur: fields.editeur,
    date_source: fields.date_source,
    remarque: fields.remarque,
  }),
  key: ['annee', 'epci_code'],
  foreignKeys: [],
  assembly: 'latest',
  threshold: null,
  required: false,
});
