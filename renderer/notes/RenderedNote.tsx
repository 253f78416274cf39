import { type ReactNode, useMemo } from 'react';
import { readNote } from '../../electron/briefing/note-text/read-note.ts';
import type { NoteBlock, NoteInline, NoteWords } from '../../electron/contract/note-text.ts';
import { askAloud } from '../desk/calls.ts';
import { ReferenceChip } from './ReferenceChip.tsx';

/**
 * A note as its Markdown says, built element by element: no HTML of the note's is ever read, nothing is loaded, and an
 * address opens only after it was shown whole and agreed to.
 */
export function RenderedNote({ text }: { readonly text: string }) {
  const blocks = useMemo(() => readNote(text), [text]);
  return (
    <div className="note-text note-rich">
      {numbered(blocks, (block) => (
        <Block block={block} />
      ))}
    </div>
  );
}

/** The parts of a note have no names: their places are their keys, and a change draws all of them anew. */
function numbered<Part>(parts: readonly Part[], draw: (part: Part) => ReactNode): ReactNode[] {
  return parts.map((part, place) => <Keyed key={String(place)}>{draw(part)}</Keyed>);
}

function Keyed({ children }: { readonly children: ReactNode }) {
  return children;
}

function Block({ block }: { readonly block: NoteBlock }) {
  if (block.kind === 'verbatim') return <pre>{block.text}</pre>;
  if (block.kind === 'paragraph')
    return (
      <p dir="auto">
        {numbered(block.inlines, (inline) => (
          <Inline inline={inline} />
        ))}
      </p>
    );
  const items = numbered(block.items, (item) => (
    <li>
      {numbered(item, (part) => (
        <Block block={part} />
      ))}
    </li>
  ));
  return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>;
}

function Inline({ inline }: { readonly inline: NoteInline }) {
  if (inline.kind === 'break') return <br />;
  if (inline.kind === 'reference') return <ReferenceChip reference={inline} />;
  return <Words words={inline} />;
}

function Words({ words: { text, bold, italic, code, url } }: { readonly words: NoteWords }) {
  let drawn: ReactNode = text;
  if (code) drawn = <code>{drawn}</code>;
  if (url !== undefined) {
    drawn = (
      <button
        type="button"
        className="note-address"
        title={url}
        onClick={() => void askAloud((calls) => calls.openLink({ url }))}
      >
        {drawn}
      </button>
    );
  }
  if (italic) drawn = <em>{drawn}</em>;
  return bold ? <strong>{drawn}</strong> : drawn;
}
