/**
 * A name by which two spellings of it are the same: without case, accents, points and the article before it.
 *
 * `nameKey('The Organización, S.A.') === 'organizacion sa'`
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.’']/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|el|la|los|las) (?=\S)/u, '');
}
