/** Puts “+” before the text of a positive number; a negative text already has its minus sign. */
export function signed(value: number, text: string): string {
  return value > 0 ? `+${text}` : text;
}
