import { expect, test } from 'vitest';
import { importBytes } from '../../electron/importing/import-bytes.ts';

/** A page of lines in a font that is not in the file, whose letters one of Adobe's predefined tables tells. */
function pdfWith(
  encoding: string,
  ordering: string,
  lines: readonly string[],
  write: (line: string) => string,
): Buffer {
  const shown = lines.map((line, row) => `1 0 0 1 60 ${760 - row * 30} Tm <${write(line)}> Tj`).join('\n');
  const content = `BT /F1 14 Tf\n${shown}\nET`;
  const system = `<< /Registry (Adobe) /Ordering (${ordering}) /Supplement 2 >>`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /${encoding} /DescendantFonts [6 0 R] >>`,
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Song /CIDSystemInfo ${system} /DW 1000 /FontDescriptor 7 0 R >>`,
    '<< /Type /FontDescriptor /FontName /Song /Flags 4 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 /ItalicAngle 0 /FontBBox [0 -120 1000 880] >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  return Buffer.from(
    `${text}${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`,
  );
}

const utf16 = (line: string) => Buffer.from(line, 'utf16le').swap16().toString('hex');

test.each([
  ['UniGB-UCS2-H', 'GB1', '中国和秘鲁星期一同意共享港口数据'],
  ['UniJIS-UCS2-H', 'Japan1', '日本とペルーは港のデータを共有する'],
  ['UniKS-UCS2-H', 'Korea1', '한국과 페루는 항구 자료를 나눈다'],
])('letters that the table %s tells are text', async (encoding, ordering, line) => {
  const { article } = await importBytes('a.pdf', pdfWith(encoding, ordering, [line], utf16));
  expect(article.text.replaceAll(' ', '')).toBe(line.replaceAll(' ', ''));
});
