/**
 * The i-milo code of a structure that a national file names by its five digits: that of its main
 * site. Source: the codes of the register, 16102 being there 16102S00. Other texts stay as they are.
 */
export function imiloCode(code: string): string {
  return /^\d{5}$/.test(code) ? `${code}S00` : code;
}
