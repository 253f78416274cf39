import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainNote } from '../../../electron/briefing/note-text/plain-note.ts';
import { joined, readNote } from '../../../electron/briefing/note-text/read-note.ts';
import { writeNote } from '../../../electron/briefing/note-text/write-note.ts';
import type { NoteBlock, NoteInline } from '../../../electron/contract/note-text.ts';

const signs = [...'az *_`[]()<>!#+.-&;\\|~"\':/1=é中🙂'];
const tricky = fc.string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 8 });
const words = fc.record({
  kind: fc.constant('words' as const),
  text: fc.oneof(
    tricky,
    fc.constantFrom('a', 'and', ' ', '1. x', '- x', '# x', '<b>', '![p](u)', '&amp;', 'http://x.example'),
  ),
  bold: fc.boolean(),
  italic: fc.boolean(),
  code: fc.constant(false),
  url: fc.option(fc.constantFrom('https://x.example/', 'mailto:a@b.example', 'https://x.example/(a)?b=c&d'), {
    nil: undefined,
  }),
});
const code = fc.record({
  kind: fc.constant('words' as const),
  text: fc.stringMatching(/^[a-z`*]{1,6}$/),
  bold: fc.boolean(),
  italic: fc.boolean(),
  code: fc.constant(true),
});
const reference = fc.record({
  kind: fc.constant('reference' as const),
  to: fc.constantFrom('note' as const, 'fact' as const),
  id: fc.stringMatching(/^[a-f0-9-]{1,20}$/),
  words: fc.oneof(fc.constant(''), fc.stringMatching(/^[a-z][a-z *_[\]()]{0,8}[a-z]$/)),
});
const inlines = fc.array(
  fc.oneof({ weight: 6, arbitrary: words }, code, reference, fc.constant({ kind: 'break' as const })),
  { minLength: 1, maxLength: 6 },
);
const paragraph = inlines.map((all): NoteBlock => ({ kind: 'paragraph', inlines: all }));
const listOf = (item: fc.Arbitrary<NoteBlock[]>) =>
  fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    start: fc.constant(1),
    items: fc.array(item, { minLength: 1, maxLength: 3 }),
  });
const leaf = paragraph.map((block) => [block]);
const inner = listOf(leaf);
const list = listOf(fc.oneof(leaf, fc.tuple(paragraph, inner), fc.tuple(paragraph, paragraph)));
const note = fc.array(fc.oneof(paragraph, list), { minLength: 1, maxLength: 4 });

/** What a note says, without what Markdown has no way to say. */
function normal(blocks: readonly NoteBlock[]): NoteBlock[] {
  return blocks.flatMap((block): NoteBlock[] => {
    if (block.kind === 'verbatim') return [block];
    if (block.kind === 'paragraph') {
      const kept = joined(
        block.inlines.map(
          (inline): NoteInline =>
            inline.kind === 'words' && inline.url === undefined ? { ...inline, url: undefined } : inline,
        ),
      );
      const says = (inline: NoteInline) =>
        inline.kind === 'reference' || (inline.kind === 'words' && inline.text.trim() !== '');
      const trimmed = kept.slice(Math.max(0, kept.findIndex(says)), kept.findLastIndex(says) + 1);
      const last = trimmed.at(-1);
      if (last?.kind === 'words' && !last.code) trimmed[trimmed.length - 1] = { ...last, text: last.text.trimEnd() };
      return trimmed.length === 0 ? [] : [{ kind: 'paragraph', inlines: trimmed }];
    }
    return [{ ...block, items: block.items.map(normal) }];
  });
}
const bare = (blocks: readonly NoteBlock[]) => JSON.parse(JSON.stringify(normal(blocks)));

describe('what an editor writes is read back', () => {
  test('to the same paragraphs, lists, settings and links, whatever the words', () => {
    fc.assert(
      fc.property(note, (blocks) => {
        const text = writeNote(blocks);
        expect(bare(readNote(text))).toEqual(bare(blocks));
      }),
      { numRuns: 150 },
    );
  });

  test('so is a picture sign beside italics', () => {
    const blocks: NoteBlock[] = [
      { kind: 'paragraph', inlines: [look('a', { italic: true }), look('🙂'), look(' b', { bold: true })] },
    ];
    expect(bare(readNote(writeNote(blocks)))).toEqual(bare(blocks));
  });

  test('whatever stands in a file is kept through the editor, and no sign of it is lost', () => {
    const line = fc.oneof(
      tricky,
      fc.constantFrom(
        '# Head',
        '> said',
        '```',
        '    four',
        '***',
        '<div>',
        '| a | b |',
        '[x]: https://x.example',
        '![p](u.png)',
        '- a',
        '1) b',
        '',
        '',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const once = readNote(lines.join('\n'));
        expect(said(readNote(writeNote(once)))).toBe(said(once));
      }),
      { numRuns: Number(process.env.RT ?? 300), endOnFailure: true },
    );
  });
});

/** All that a note says, without the room between. */
function said(blocks: readonly NoteBlock[]): string {
  return plainNote(blocks).replace(/\s/g, '');
}

function look(text: string, setting: { bold?: boolean; italic?: boolean } = {}): NoteInline {
  return { kind: 'words', text, bold: false, italic: false, code: false, ...setting };
}
