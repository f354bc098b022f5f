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
  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.exec(text);
  return control === null ? { text } : [controlError(file, text, control.index)];
}

function encodingError(file: string, bytes: Uint8Array): Anomaly {
  const lines = Buffer.from(bytes).toString('latin1').split('\n');
  const line = lines.findIndex((text) => !isUtf8(Buffer.from(text, 'latin1')));
  const isUtf16 = /^(\xff\xfe|\xfe\xff)/.test(lines[0] ?? '');
  return error(
    { file, line: line + 1, column: 1 },
    `le fichier n’est pas encodé en UTF-8 (sans doute en ${isUtf16 ? 'UTF-16' : 'Windows-1252'})`,
    'un fichier UTF-8',
    file.endsWith('.csv') ? 'enregistrez-le en « CSV UTF-8 »' : 'enregistrez-le en UTF-8',
  );
}

function controlError(file: string, text: string, index: number): Anomaly {
  const before = text.slice(0, index).split(/\r\n|\n|\r/);
  const code = text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0');
  const words = (before.at(-1) ?? '').slice(-20);
  return error(
    { file, line: before.length, column: 1 },
    `un caractère de contrôle invisible (U+${code}) se trouve ${words === '' ? 'au début de la ligne' : `après « ${words} »`}`,
    'du texte seulement',
    'effacez ce caractère, ou retapez la ligne',
  );
}
