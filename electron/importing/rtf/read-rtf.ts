import type { Properties } from '../document-head.ts';
import { codePageOf, decodeBytes } from './code-page.ts';

/** What an RTF document holds of words. */
export interface RtfRead {
  readonly paragraphs: readonly string[];
  readonly info: Properties;
  readonly pictures: number;
}

interface Group {
  /** What its text is for; null where it is for machines. */
  readonly target: Target | null;
  /** How many letters stand for a character behind it, for programs that do not know Unicode. */
  readonly fallback: number;
  readonly hidden: boolean;
}
type Target = 'text' | 'title' | 'author' | 'company' | 'created';

/** Groups whose text no reader sees, besides those that say so with `\*`. */
const unseen = new Set(
  'fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf listtable listoverridetable revtbl rsidtbl themedata colorschememapping datastore latentstyles generator xmlnstbl filetbl fldinst bkmkstart bkmkend annotation atnid atnauthor'.split(
    ' ',
  ),
);
const infoTargets: { readonly [word: string]: Target } = {
  title: 'title',
  author: 'author',
  company: 'company',
  creatim: 'created',
};
const signs: { readonly [word: string]: string } = {
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '• ',
  tab: '\t',
  line: '\n',
  cell: ' | ',
  emspace: ' ',
  enspace: ' ',
};
const token = /\{|\}|\\'([0-9a-fA-F]{2})|\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\([^a-zA-Z])|[\r\n]+|[^\\{}\r\n]+|\\/g;
/** Groups nested deeper than this are read as if they stood in the one around them. */
const deepest = 1000;

/** The paragraphs of an RTF document, in time that grows with its length. Whatever the bytes, it never throws. */
export function readRtf(bytes: Buffer): RtfRead {
  const found: { [T in Target]: string } = { text: '', title: '', author: '', company: '', created: '' };
  const paragraphs: string[] = [];
  const groups: Group[] = [];
  let group: Group = { target: 'text', fallback: 1, hidden: false };
  let codePage = 'windows-1252';
  let waiting: number[] = [];
  let parts: string[] = [];
  let skip = 0;
  let tooDeep = 0;
  let starred = false;
  let pictures = 0;

  const settle = () => {
    if (waiting.length > 0) parts.push(decodeBytes(waiting, codePage));
    waiting = [];
  };
  const put = (text: string) => {
    settle();
    if (group.target === 'text' && !group.hidden) parts.push(text);
    else if (group.target !== null && group.target !== 'text') found[group.target] += text;
  };
  const endParagraph = () => {
    if (group.target !== 'text') return;
    settle();
    paragraphs.push(parts.join('').replace(/(?<!\|\s)(?: \| )+$/, ''));
    parts = [];
  };
  const control = (word: string, number: number | undefined) => {
    if (unseen.has(word) || starred) group = { ...group, target: null };
    if (word === 'pict') pictures += 1;
    const target = infoTargets[word];
    if (target) group = { ...group, target };
    else if (group.target === 'created' && number !== undefined && ['yr', 'mo', 'dy'].includes(word)) {
      found.created += `${word === 'yr' ? '' : '-'}${String(number).padStart(2, '0')}`;
    } else if (word === 'ansicpg' && number !== undefined) codePage = codePageOf(number);
    else if (word === 'uc') group = { ...group, fallback: Math.max(0, Math.min(number ?? 1, 8)) };
    else if (word === 'u' && number !== undefined) {
      put(String.fromCharCode(number & 0xffff));
      skip = group.fallback;
    } else if (word === 'v') group = { ...group, hidden: number !== 0 };
    else if (word === 'par' || word === 'sect' || word === 'page' || word === 'row') endParagraph();
    else if (signs[word] !== undefined) put(signs[word]);
    starred = false;
  };

  for (const [whole, hex, word, number, sign] of bytes.toString('latin1').matchAll(token)) {
    if (whole === '{') {
      settle();
      if (groups.length < deepest) groups.push(group);
      else tooDeep += 1;
      skip = 0;
    } else if (whole === '}') {
      settle();
      if (tooDeep > 0) tooDeep -= 1;
      else group = groups.pop() ?? group;
      skip = 0;
      starred = false;
    } else if (hex !== undefined) {
      if (skip > 0) skip -= 1;
      else if (group.target === 'text' && !group.hidden) waiting.push(Number.parseInt(hex, 16));
      else put(decodeBytes([Number.parseInt(hex, 16)], codePage));
    } else if (word !== undefined) control(word, number === undefined ? undefined : Number(number));
    else if (sign === '*') starred = true;
    else if (sign === '~') put('\u00A0');
    else if (sign === '_') put('-');
    else if (sign === '\n' || sign === '\r') endParagraph();
    else if (sign !== undefined) put(/[\\{}]/.test(sign) ? sign : '');
    else if (!/^[\r\n\\]/.test(whole)) {
      const kept = whole.slice(skip);
      skip = Math.max(0, skip - whole.length);
      put(/[\u0080-\u00FF]/.test(kept) ? decodeBytes([...Buffer.from(kept, 'latin1')], codePage) : kept);
    }
  }
  group = { target: 'text', fallback: 1, hidden: false };
  endParagraph();
  const told = (text: string) => (text.trim() === '' ? undefined : text.trim());
  const info = {
    title: told(found.title),
    author: told(found.author),
    date: told(found.created),
    source: told(found.company),
  };
  return { paragraphs, info, pictures };
}
