/** A ratio of article 4 in large; null where it is not published. */
export interface CardNumber {
  name: string;
  value: string | null;
  tone: 'formation' | 'alternance' | 'emploi';
}

/** What the picture of a page says. */
export interface SocialCard {
  /** Its heading, which often states its finding. */
  title: string;
  /** The three ratios of article 4, where the page gives them in large: shown all, or not at all. */
  numbers: CardNumber[];
  /** The notice of fictitious data; empty when there is none. */
  notice: string;
}
