import { isUtf8 } from 'node:buffer';
import { type Anomaly, error } from '../anomaly.ts';

/**
 * Decodes UTF-8 bytes, dropping a leading BOM. Returns an anomaly at the first byte that is
 * not UTF-8, or at the first control character.
 */
export function decodeUtf8(file: string, bytes: Uint8Array): { text: string } | Anomaly[] {
  if (!isUtf8(bytes)) return [encodingError(file, bytes)];
  const text = new TextDecoder('utf-8').decode(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is sought
  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.exec(text);
  if (control === null) return { text };
  return [
    error(
      { file, line: lineAt(text, control.index), column: 1 },
      'un caractère de contrôle invisible se trouve dans la ligne',
      'du texte seulement',
      'retapez la ligne',
    ),
  ];
}

function encodingError(file: string, bytes: Uint8Array): Anomaly {
  const lines = Buffer.from(bytes).toString('latin1').split('\n');
  const line = lines.findIndex((text) => !isUtf8(Buffer.from(text, 'latin1')));
  return error(
    { file, line: line + 1, column: 1 },
    'le fichier n’est pas encodé en UTF-8 (sans doute en Windows-1252)',
    'un fichier UTF-8',
    'enregistrez-le en « CSV UTF-8 »',
  );
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
