/** Words that stay words: nothing in an article can become a heading, a link, an image or raw HTML. */
export function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]{}<>#|~&!]/g, '\\$&')
    .replace(/^(\s*)([-+=]|\d+[.)])(?=\s|$)/gm, (_, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}` : `${space}\\${mark}`,
    )
    .replace(/^(\s*)([-=]{3,})/gm, '$1\\$2')
    .replace(/\b(https?|mailto|ftp)(:)/gi, '$1\\$2')
    .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`);
}
