/** How far into a page its declaration is looked for, in bytes. */
const reach = 4096;

const inMeta = /<meta\s[^>]{0,300}?charset\s{0,4}=\s{0,4}["']?\s{0,4}([\w:-]{2,40})/i;
const inXml = /^\s{0,20}<\?xml\s[^>]{0,200}?encoding\s{0,4}=\s{0,4}["']([\w:-]{2,40})/i;

/** The encoding that a page names for itself; undefined where it names none. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, reach)).toString('latin1');
  return (inXml.exec(start) ?? inMeta.exec(start))?.[1];
}
