/** Largest file that is read, in bytes: some ten long books. */
export const largestFile = 16 * 1024 * 1024;
