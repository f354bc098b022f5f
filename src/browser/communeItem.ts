import { frenchTypography } from '../format/frenchTypography.ts';
import { link } from '../publication/link.ts';
import { communeAnswer, missionAnswer } from './communeAnswer.ts';
import type { CommuneFinding } from './communeFindings.ts';
import type { CommuneMatch } from './communeMatches.ts';
import { communeTitle } from './communeTitle.ts';

/** One answer about municipalities: its title, the page that says more, and what is said. */
export interface CommuneItem {
  title: string;
  href: string;
  body: HTMLElement[];
}

/** A finding as it is shown. */
export function communeItem(finding: CommuneFinding): CommuneItem {
  if ('match' in finding) {
    const { match, whole } = finding;
    return { title: communeTitle(match), href: pageOf(match), body: communeAnswer(match, whole) };
  }
  const [first] = finding.together;
  const names = finding.together.map(({ nom }) => nom).toSorted(new Intl.Collator('fr').compare);
  return {
    title: frenchTypography(names.join(', ')),
    href: pageOf(first),
    body: missionAnswer(first.missions, true),
  };
}

function pageOf({ departement }: CommuneMatch): string {
  return link(`/ma-mission-locale/${departement.code}/`);
}
