/** What the picture of a page says. */
export interface SocialCard {
  /** Its heading, which often states its finding. */
  title: string;
  /** The three ratios of article 4, where the page gives them in large. */
  numbers: { name: string; value: string; tone: 'formation' | 'alternance' | 'emploi' }[];
  /** The notice of fictitious data; empty when there is none. */
  notice: string;
}
