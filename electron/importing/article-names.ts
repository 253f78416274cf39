/** Endings of the files that may hold an article, without the dot, in the order in which a dialog names them. */
export const articleEndings: readonly string[] = [
  'txt',
  'text',
  'md',
  'markdown',
  'mdown',
  'mkd',
  'html',
  'htm',
  'xhtml',
  'mhtml',
  'mht',
  'pdf',
  'docx',
  'eml',
  'rtf',
  'epub',
  'readout',
];

/** Whether a file in a folder is worth opening, by its name. What somebody names by itself is opened whatever its name. */
export function mayBeArticle(name: string): boolean {
  const at = name.lastIndexOf('.');
  return at > 0 && articleEndings.includes(name.slice(at + 1).toLowerCase());
}

/** Whether a name is one of those that systems and programs keep for themselves. */
export function isHiddenName(name: string): boolean {
  return (
    name.startsWith('.') || name.startsWith('~$') || name === '__MACOSX' || /^(?:desktop\.ini|thumbs\.db)$/i.test(name)
  );
}
