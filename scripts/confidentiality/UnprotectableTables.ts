/** No suppression protects a count. The message names the table in French, never the value. */
export class UnprotectableTables extends Error {}
