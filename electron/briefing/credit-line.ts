/** Who wrote an article and who published it, as one line; empty where neither is known. */
export function creditLine({
  author,
  source,
}: {
  readonly author?: string | undefined;
  readonly source?: string | undefined;
}): string {
  return [author, source].filter((part) => part !== undefined && part !== '').join(', ');
}
