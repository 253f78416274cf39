/** How a language lists things. */
interface Listing {
  readonly and: string;
  /** Whether a comma stands before the last of three or more. */
  readonly serialComma: boolean;
}

/**
 * Numbers as a sentence lists them: `3, 5, and 7`. The engine's own lists would do, but it takes it eight milliseconds to
 * begin with them, and the first screen has one in every line.
 */
export function numberList(numbers: readonly number[], { and, serialComma }: Listing): string {
  const last = numbers.at(-1);
  if (last === undefined) return '';
  if (numbers.length === 1) return `${last}`;
  const comma = serialComma && numbers.length > 2 ? ',' : '';
  return `${numbers.slice(0, -1).join(', ')}${comma} ${and} ${last}`;
}
