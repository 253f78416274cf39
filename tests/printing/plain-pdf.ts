/** A PDF as Chromium lays it out, with as many pages as told. */
export function plainPdf(pages: number, decoy = ''): Uint8Array {
  const objects = [
    `<</Type /Catalog /Pages 2 0 R /Lang (en)>>`,
    `<</Type /Pages /Count ${pages} /Kids [${Array.from({ length: pages }, (_, at) => `${at + 3} 0 R`).join(' ')}]>>`,
    ...Array.from({ length: pages }, () => `<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>>\n${decoy}`),
    '<</Title (Talks >> \\(more\\))\n/Creator (Readout)>>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  const start = text.indexOf('xref\n');
  text += `trailer\n<</Size ${objects.length + 1}\n/Root 1 0 R\n/Info ${objects.length} 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
