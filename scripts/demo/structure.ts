/** A mission locale to which young people are attached. */
export interface Structure {
  /** i-milo code, such as 33063S00. */
  code: string;
  nom: string;
  departement: string;
}
