import type { ErrorCode } from 'yaml';

const inQuotes =
  'entourez de guillemets droits un texte qui contient « : » ou « # », et alignez les clés';

/** What the parser's code means for the analyst, and what she can do. */
const mistakes: Partial<Record<ErrorCode, { message: string; remedy: string }>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'un texte sans guillemets contient « : », ou une clé est mal alignée',
    remedy: inQuotes,
  },
  BAD_SCALAR_START: {
    message: 'un texte sans guillemets commence par un caractère réservé',
    remedy: 'entourez le texte de guillemets droits',
  },
  DUPLICATE_KEY: { message: 'la clé est répétée', remedy: 'gardez-en une' },
  MISSING_CHAR: {
    message: 'un guillemet, un crochet ou un deux-points manque',
    remedy: 'cherchez, à cet endroit ou au-dessus, ce qui est resté ouvert, et fermez-le',
  },
  MULTIPLE_DOCS: {
    message: 'une ligne « --- » coupe le fichier en deux',
    remedy: 'supprimez cette ligne',
  },
  TAB_AS_INDENT: {
    message: 'une tabulation sert de retrait',
    remedy: 'remplacez-la par des espaces',
  },
};

/** Message, expectation and remedy for a YAML text that cannot be parsed. */
export function describeYamlError(code: ErrorCode): [string, string, string] {
  const { message, remedy } = mistakes[code] ?? {
    message: 'le YAML est mal formé',
    remedy: inQuotes,
  };
  return [message, 'un texte YAML comme le modèle de data/README.md', remedy];
}
