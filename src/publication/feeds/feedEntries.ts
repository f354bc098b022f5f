import { journals } from '../../contracts/journals.ts';
import { retraits } from '../../contracts/retraits.ts';
import { agree } from '../../format/agree.ts';
import { editionWords } from '../../format/editionWords.ts';
import { link } from '../link.ts';
import { manifest } from '../manifest.ts';
import { revisedCell, revisedWords, revisionGroups } from '../revisions.ts';
import { withdrawals } from '../withdrawals.ts';
import {
  reasonSentence,
  replacementSentence,
  withdrawalSentence,
  withdrawnTitle,
} from '../withdrawalWords.ts';

/** Something that happened: editions of a dataset that were published or withdrawn, or revisions of its values. */
export interface FeedEntry {
  /** Says the same thing for ever, whatever the address of the site. */
  name: string;
  title: string;
  /** AAAA-MM-JJ. */
  date: string;
  /** Address of the page that shows it. */
  path: string;
  summary: string;
  /** Made from other datasets, without an edition of its own. */
  isComputed: boolean;
}

/** Values told in a feed; the page has them all. */
const told = 10;

/**
 * What was published, newest first; of one dataset where it is given. What is computed follows its
 * sources, and is told in its own feed alone.
 */
export function feedEntries(dataset?: string): FeedEntry[] {
  const isAsked = (name: string) => dataset === undefined || name === dataset;
  const editions = editionEntries(isAsked).filter(
    ({ isComputed }) => dataset !== undefined || !isComputed,
  );
  return [...editions, ...revisionEntries(isAsked), ...withdrawalEntries(isAsked)].sort(
    (a, b) => compare(b.date, a.date) || compare(a.name, b.name),
  );
}

function editionEntries(isAsked: (name: string) => boolean): FeedEntry[] {
  return manifest()
    .jeux.filter(({ jeu }) => isAsked(jeu) && !journals.has(jeu))
    .flatMap(({ jeu, titre, statut, date_publication, editions }): FeedEntry[] => {
      const path = link(`/donnees/${jeu}/`);
      const fictitious = statut === 'demonstration' ? ' Données de démonstration.' : '';
      const days = Map.groupBy(editions, (edition) => edition.date_publication);
      if (editions.length === 0) {
        const summary = `Calculé à partir des éditions publiées ce jour-là.${fictitious}`;
        return [
          {
            name: `${jeu}/${date_publication}`,
            title: titre,
            date: date_publication,
            path,
            summary,
            isComputed: true,
          },
        ];
      }
      return [...days].map(([date, own]) => {
        const words = editionWords(own.map(({ fichier }) => fichier.replace('.csv', '')));
        return {
          name: `${jeu}/${date}`,
          title: `${titre} : ${words}`,
          date,
          path,
          summary: `${own.length > 1 ? 'Éditions publiées' : 'Édition publiée'} ce jour-là.${fictitious}`,
          isComputed: false,
        };
      });
    });
}

function revisionEntries(isAsked: (name: string) => boolean): FeedEntry[] {
  return revisionGroups()
    .filter(({ contract }) => isAsked(contract.name))
    .map(({ date, contract, reason, rows }) => {
      const values = rows
        .slice(0, told)
        .map(
          (row) =>
            `${revisedWords(contract, row)} : ${revisedCell(row, 'ancienne').text} → ${revisedCell(row, 'nouvelle').text}`,
        );
      const others = rows.length - values.length;
      const more = others > 0 ? [`et ${agree(others, 'autre', 'autres')}`] : [];
      return {
        name: `revisions/${date}/${contract.name}/${reason}`,
        title: `${contract.title} : ${agree(rows.length, 'valeur révisée', 'valeurs révisées')}`,
        date,
        path: link('/donnees/revisions/'),
        summary: `${reason.replace(/\.?$/, '.')} ${[...values, ...more].join(' ; ')}.`,
        isComputed: false,
      };
    });
}

function withdrawalEntries(isAsked: (name: string) => boolean): FeedEntry[] {
  return withdrawals()
    .filter(({ jeux }) => [retraits.name, ...jeux].some(isAsked))
    .map((withdrawal) => ({
      name: `${retraits.name}/${withdrawal.jeu}/${withdrawal.edition}/${withdrawal.date_publication}`,
      title: `${withdrawnTitle(withdrawal)} : ${editionWords([withdrawal.edition])} retirée`,
      date: withdrawal.date_retrait,
      path: link('/donnees/revisions/#retraits'),
      summary: `${withdrawalSentence(withdrawal)} ${reasonSentence(withdrawal)} ${replacementSentence(withdrawal)}`,
      isComputed: false,
    }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
