/** A page that Astro has just rendered. */
export interface RenderedPage {
  /** Path in the site without slashes at its ends, empty for the home page. */
  path: string;
  html: string;
}
