import { Tokenizer } from 'htmlparser2';

/** What is told of a piece of HTML, in order; each element that is opened is closed, inner ones first. */
export interface HtmlReader {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close(name: string): void;
  text(words: string): void;
  comment?(words: string): void;
}

/** Elements nested deeper than this are told as empty ones, and what they hold as if it came behind them. */
const deepest = 256;

const empty = new Set(
  'area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);
/** Elements whose content is not markup; these end by themselves, and so cannot nest. */
const raw = new Set('script style title textarea iframe xmp noembed noframes'.split(' '));
const sections = 'address article aside blockquote center details dir div dl fieldset figcaption figure footer form';
const blocks = `${sections} h1 h2 h3 h4 h5 h6 header hr main menu nav ol p pre section table ul`;
const rows = 'tr tbody thead tfoot';

/** Which open elements each new one ends, since their end may be left out. */
const ends = new Map<string, ReadonlySet<string>>(
  [
    ...blocks.split(' ').map((name) => [name, 'p'] as const),
    ['li', 'li p'] as const,
    ['dt', 'dt dd p'] as const,
    ['dd', 'dt dd p'] as const,
    ['td', 'td th p'] as const,
    ['th', 'td th p'] as const,
    ['tr', 'td th tr p'] as const,
    ...rows.split(' ').map((name) => [name, `td th p ${rows}`] as const),
    ['option', 'option'] as const,
    ['optgroup', 'option optgroup'] as const,
  ].map(([name, ended]) => [name, new Set(ended.split(' '))]),
);

/**
 * Reads HTML, in time that grows with its length however it is nested. Never throws for what the HTML is.
 *
 * @param xml for XHTML and XML: `<p/>` is an element without content
 */
export function readHtml(html: string, reader: HtmlReader, xml = false): void {
  const open: string[] = [];
  let name = '';
  let attribute = '';
  let value = '';
  let attributes = new Map<string, string>();

  const closeTop = () => {
    const top = open.pop();
    if (top !== undefined) reader.close(top);
  };
  const closeNamed = (closed: string) => {
    const at = open.lastIndexOf(closed);
    if (at >= 0) while (open.length > at) closeTop();
  };
  const finishOpening = (selfClosed: boolean) => {
    const ended = ends.get(name);
    if (ended) for (let top = open.at(-1); top !== undefined && ended.has(top); top = open.at(-1)) closeTop();
    reader.open(name, attributes);
    const tooDeep = open.length >= deepest && !raw.has(name);
    if (selfClosed || tooDeep || empty.has(name)) reader.close(name);
    else open.push(name);
  };

  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true, recognizeSelfClosing: xml },
    {
      ontext: (start, end) => reader.text(html.slice(start, end)),
      ontextentity: (point) => reader.text(String.fromCodePoint(point)),
      oncdata: (start, end, offset) => reader.text(html.slice(start, end - offset)),
      oncomment: (start, end, offset) => reader.comment?.(html.slice(start, end - offset)),
      onopentagname: (start, end) => {
        name = html.slice(start, end).toLowerCase();
        attributes = new Map();
      },
      onattribname: (start, end) => {
        attribute = html.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => {
        value += html.slice(start, end);
      },
      onattribentity: (point) => {
        value += String.fromCodePoint(point);
      },
      onattribend: () => {
        if (!attributes.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend: () => finishOpening(false),
      onselfclosingtag: () => finishOpening(xml || name === 'svg' || name === 'path' || name === 'use'),
      onclosetag: (start, end) => {
        const closed = html.slice(start, end).toLowerCase();
        if (closed === 'br') {
          reader.open('br', new Map());
          reader.close('br');
        } else closeNamed(closed);
      },
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  while (open.length > 0) closeTop();
}

/** Tells two readers the same. */
export function toBoth(one: HtmlReader, other: HtmlReader): HtmlReader {
  return {
    open: (name, attributes) => {
      one.open(name, attributes);
      other.open(name, attributes);
    },
    close: (name) => {
      one.close(name);
      other.close(name);
    },
    text: (words) => {
      one.text(words);
      other.text(words);
    },
    comment: (words) => {
      one.comment?.(words);
      other.comment?.(words);
    },
  };
}
