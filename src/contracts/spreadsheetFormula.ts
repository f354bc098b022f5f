/** The start of a text that a spreadsheet would compute. Source: OWASP, CSV injection. */
export const spreadsheetFormula = /^[=+\-@\t\r]/;
