/** The words of a space-separated table; `_` stands for a space inside an entry. */
export function wordList(...tables: readonly string[]): string[] {
  return tables
    .join(' ')
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replace(/_/g, ' '));
}

export function wordSet(...tables: readonly string[]): ReadonlySet<string> {
  return new Set(wordList(...tables));
}

/** A table of `word=value` entries with the values read by `parse`. */
export function wordMap<Value>(table: string, parse: (value: string) => Value): ReadonlyMap<string, Value> {
  return new Map(
    wordList(table).map((entry) => {
      const at = entry.lastIndexOf('=');
      return at < 0 ? [entry, parse('')] : [entry.slice(0, at), parse(entry.slice(at + 1))];
    }),
  );
}
