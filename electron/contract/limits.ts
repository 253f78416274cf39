/** Longest line of a fact and longest note, in UTF-16 code units: far above any use, far below what hurts. */
export const lineLimit = 20_000;
export const noteLimit = 1_000_000;
/** Longest marking, name and template's name: what a line of the page holds. */
export const headLimit = 120;
/** Longest text of an article that is typed or pasted. */
export const articleLimit = 20_000_000;
/** Longest id, and how many other names a line may have. */
export const idLimit = 64;
export const mostNames = 200;

/** The most articles of a dossier. */
export const mostInDossier = 200;
/** Longest path and web address, and how many files can be dropped at once; a folder counts as one. */
export const pathLimit = 32_768;
export const addressLimit = 8_192;
export const mostDropped = 10_000;
