import { decodeWindows1252 } from '../windows-1252.ts';

/** Numbers of code pages that are called otherwise elsewhere. */
const names: { readonly [number: number]: string } = {
  437: 'windows-1252',
  850: 'windows-1252',
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};

/** The encoding that a code page's number stands for; Windows-1252 where nobody knows. */
export function codePageOf(number: number): string {
  return names[number] ?? (number >= 1250 && number <= 1258 ? `windows-${number}` : 'windows-1252');
}

/** Text from the bytes of a code page. */
export function decodeBytes(bytes: readonly number[], encoding: string): string {
  const all = Uint8Array.from(bytes);
  if (encoding === 'windows-1252') return decodeWindows1252(all);
  try {
    return new TextDecoder(encoding).decode(all);
  } catch {
    return decodeWindows1252(all);
  }
}
