/** What stands for words that are still to be written. */
const placeholder = /…|\.\.\.|\bA{4}\b|\bx{3,}\b|\btodo\b|à compléter|<[^>]*>/i;
const shortest = 10;

/** What is wrong with a reason that every reader will be given, in French; null where nothing is. */
export function reasonFault(reason: string): string | null {
  const found = placeholder.exec(reason);
  if (found !== null) return `« ${found[0]} » y tient la place de mots à écrire`;
  if (reason.trim().length < shortest) return 'il est trop court pour dire une raison';
  return null;
}
