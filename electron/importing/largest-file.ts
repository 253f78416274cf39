/** Largest file that is read, in bytes: a saved page with all its pictures, a book as a PDF. */
export const largestFile = 64 * 1024 * 1024;

/** Largest file of plain text or Markdown, in bytes: some ten long books. */
export const largestText = 16 * 1024 * 1024;

/**
 * Longest text of an article that comes in a file, in UTF-16 code units: some ten long books. What is longer is refused at
 * once, since drafting it might take longer than a file is waited for.
 */
export const longestText = 8_000_000;
