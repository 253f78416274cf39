/** A line of a page: 8 points high in a typewriter's letters, each 4.8 points wide, unless a size is given. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  /** Points from the lower edge of a page of 595 by 842. */
  readonly base: number;
  readonly size?: number;
}

const typographic = new Map([...'“”’—é'].map((sign, index) => [sign, [0x93, 0x94, 0x92, 0x97, 0xe9][index] ?? 0x20]));

function literal(text: string): string {
  const octal = (code: number) => `\\${code.toString(8).padStart(3, '0')}`;
  return [...text]
    .map((sign) => {
      const code = typographic.get(sign) ?? sign.charCodeAt(0);
      return code > 126 || '()\\'.includes(sign) ? octal(code) : sign;
    })
    .join('');
}

/** A small PDF of our own making, each line drawn by itself, in the order that is told. */
export function writePdf(
  pages: readonly (readonly PdfLine[])[],
  { info = '', encrypted = false, picture = false } = {},
): Buffer {
  const contents = pages.map((lines) => {
    const drawn = lines.map(
      ({ text, left, base, size = 8 }) => `BT /F1 ${size} Tf 1 0 0 1 ${left} ${base} Tm (${literal(text)}) Tj ET`,
    );
    return [...drawn, ...(picture ? ['q 400 0 0 500 90 150 cm /I1 Do Q'] : [])].join('\n');
  });
  const first = 5;
  const kids = pages.map((_, at) => `${first + at * 2} 0 R`).join(' ');
  const resources = '<</Font <</F1 3 0 R>> /XObject <</I1 4 0 R>>>>';
  const objects = [
    '<</Type /Catalog /Pages 2 0 R>>',
    `<</Type /Pages /Count ${pages.length} /Kids [${kids}]>>`,
    '<</Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding>>',
    '<</Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1>>\nstream\n0\nendstream',
    ...contents.flatMap((content, at) => [
      `<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources ${resources} /Contents ${first + at * 2 + 1} 0 R>>`,
      `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    ]),
    `<<${info}>>`,
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const sealed = encrypted
    ? `/ID [<${'ab'.repeat(16)}> <${'ab'.repeat(16)}>] /Encrypt <</Filter /Standard /V 1 /R 2 /P -44 /O <${'0f'.repeat(32)}> /U <${'f0'.repeat(32)}>>>`
    : '';
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  text += `trailer\n<</Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R ${sealed}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** Words set in lines of at most `width` letters; a soft hyphen is where a word may be cut. */
export function setInLines(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const before = lines.at(-1) ?? '';
    const space = before === '' ? '' : ' ';
    const whole = word.replaceAll('\u00AD', '');
    if ((before + space + whole).length <= width) lines[lines.length - 1] = before + space + whole;
    else {
      const at = [...word.matchAll(/[\u00AD-]/g)]
        .map(({ index }) => [word.slice(0, index).replaceAll('\u00AD', ''), word.slice(index + 1)] as const)
        .findLast(([head]) => `${before}${space}${head}-`.length <= width && before !== '');
      if (at) lines[lines.length - 1] = `${before}${space}${at[0]}-`;
      lines.push((at ? at[1] : word).replaceAll('\u00AD', ''));
    }
  }
  return lines;
}
