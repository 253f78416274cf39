import type { Snippet } from '../../electron/contract/search.ts';
import type { Span } from '../../electron/contract/text.ts';

interface Props {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** A text with the words in it that were looked for. */
export function Marked({ text, marks }: Props) {
  const ends = [0, ...marks.map(({ end }) => end)];
  return (
    <>
      {marks.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(ends[index], start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}

/** A part of a text, with signs where it goes on. */
export function ShownSnippet({ snippet }: { readonly snippet: Snippet }) {
  return (
    <span className="hit-snippet" dir="auto">
      {snippet.cutBefore && '… '}
      <Marked text={snippet.text} marks={snippet.marks} />
      {snippet.cutAfter && ' …'}
    </span>
  );
}
