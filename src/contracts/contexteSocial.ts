import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';

export const contexteSocial = contract({
  name: 'contexte_social',
  title: 'Pauvreté, départs et scolarité des jeunes',
  description:
    'Taux de la statistique publique qui éclairent la situation des jeunes, pour la région, ses départements et, pour la scolarisation, les territoires des missions locales. Chacun a son année, qui n’est pas la même pour tous. La pauvreté est monétaire : moins de 60 % du niveau de vie médian du pays ; le niveau de vie d’un jeune est celui de son ménage. Le solde migratoire compte les déménagements d’une année avec le reste de la France, études comprises.',
  row: z.object({
    annee: fields.annee.meta({
      ...fields.annee.meta(),
      description: 'Année des revenus, ou du recensement.',
    }),
    territoire_niveau: fields.territoire_niveau,
    territoire_code: fields.territoire_code,
    territoire_nom: fields.territoire_nom,
    indicateur: fields.coded('indicateur_social', 'Indicateur', 'Ce que mesure le taux.'),
    valeur: z.number().min(-100).max(100).meta({
      title: 'Valeur',
      description:
        'Taux, en %. Négatif pour un solde migratoire quand les départs dépassent les arrivées.',
      unit: '%',
      counts: 'nothing',
    }),
    unite: fields.unite,
    source: fields.source,
    editeur: fields.editeur,
    date_source: fields.date_source,
    remarque: fields.remarque,
  }),
  key: ['annee', 'indicateur', 'territoire_niveau', 'territoire_code'],
  foreignKeys: [],
  assembly: 'latest',
  threshold: null,
  required: false,
});
