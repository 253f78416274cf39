/** Largest file that is read, in bytes: a saved page with all its pictures, a book as a PDF. */
export const largestFile = 64 * 1024 * 1024;

/** Largest file of plain text or Markdown, in bytes: some ten long books. */
export const largestText = 16 * 1024 * 1024;
