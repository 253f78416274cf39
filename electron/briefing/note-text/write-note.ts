import type { BlockContent, ListItem, PhrasingContent, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { NoteBlock, NoteInline, NoteWords } from '../../contract/note-text.ts';
import { referenceUrl } from './note-links.ts';
import { joined } from './read-note.ts';

/** Writes a note as Markdown that `readNote` reads back to the same. Empty paragraphs are not kept. */
export function writeNote(blocks: readonly NoteBlock[]): string {
  const children: RootContent[] = blocks.flatMap((block) => nodesOf(block));
  const text = toMarkdown(
    { type: 'root', children },
    {
      bullet: '-',
      bulletOther: '*',
      rule: '-',
      emphasis: '_',
      listItemIndent: 'one',
      incrementListMarker: true,
      resourceLink: true,
    },
  );
  return text.replace(/\n$/, '');
}

function nodesOf(block: NoteBlock): BlockContent[] {
  if (block.kind === 'verbatim') return block.text.trim() === '' ? [] : [{ type: 'html', value: block.text }];
  if (block.kind === 'paragraph') {
    const children = phrasing(trimmed(joined(block.inlines)), ['bold', 'italic', 'url', 'code']);
    return children.length === 0 ? [] : [{ type: 'paragraph', children }];
  }
  const children = block.items.map(
    (item): ListItem => ({
      type: 'listItem',
      spread: false,
      children: item.flatMap((part) => nodesOf(part)),
    }),
  );
  return [{ type: 'list', ordered: block.ordered, start: block.start, spread: false, children }];
}

/** Breaks and room with nothing before or behind them say nothing, and are what typing leaves behind. */
function trimmed(inlines: readonly NoteInline[]): readonly NoteInline[] {
  const says = (inline: NoteInline) =>
    inline.kind === 'reference' || (inline.kind === 'words' && inline.text.trim() !== '');
  const kept = inlines.slice(Math.max(0, inlines.findIndex(says)), inlines.findLastIndex(says) + 1);
  const last = kept.at(-1);
  return last?.kind === 'words' && !last.code ? [...kept.slice(0, -1), { ...last, text: last.text.trimEnd() }] : kept;
}

type Setting = 'url' | 'bold' | 'italic' | 'code';

/** Wraps runs of words that share a setting, the outermost setting first. */
function phrasing(inlines: readonly NoteInline[], settings: readonly Setting[]): PhrasingContent[] {
  const [setting, ...inner] = settings;
  if (setting === undefined) return inlines.map(leafOf);
  const out: PhrasingContent[] = [];
  for (let from = 0; from < inlines.length; ) {
    const value = settingOf(inlines[from], setting);
    let to = from + 1;
    while (to < inlines.length && settingOf(inlines[to], setting) === value) to += 1;
    const run = inlines.slice(from, to);
    out.push(...(value === undefined || value === false ? phrasing(run, inner) : wrapped(run, setting, value, inner)));
    from = to;
  }
  return out;
}

function wrapped(
  run: readonly NoteInline[],
  setting: Setting,
  value: string | true,
  inner: readonly Setting[],
): PhrasingContent[] {
  if (setting === 'code')
    return run.map((inline) => ({ type: 'inlineCode', value: inline.kind === 'words' ? inline.text : '' }));
  const children = phrasing(run, inner);
  if (setting === 'bold') return [{ type: 'strong', children }];
  if (setting === 'italic') return [{ type: 'emphasis', children }];
  // What stands within a link is no link; the types of the tree know that, and so do the settings that are left.
  return [{ type: 'link', url: String(value), children: children.filter((child) => child.type !== 'link') }];
}

function settingOf(inline: NoteInline | undefined, setting: Setting): NoteWords['url'] | true | false {
  return inline?.kind === 'words' ? inline[setting] : false;
}

function leafOf(inline: NoteInline): PhrasingContent {
  if (inline.kind === 'break') return { type: 'break' };
  if (inline.kind === 'words') return { type: 'text', value: inline.text };
  const children: PhrasingContent[] = inline.words === '' ? [] : [{ type: 'text', value: inline.words }];
  return { type: 'link', url: referenceUrl(inline), children: children.filter((child) => child.type === 'text') };
}
