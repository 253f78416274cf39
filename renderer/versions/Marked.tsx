import type { Span } from '../../electron/contract/text.ts';

interface Props {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly as: 'del' | 'ins';
}

/** Words of which some stand out, since the other version has them not. */
export function Marked({ text, spans, as: Tag }: Props) {
  const parts = spans.flatMap(({ start, end }, at) => [
    text.slice(spans[at - 1]?.end ?? 0, start),
    <Tag key={start}>{text.slice(start, end)}</Tag>,
  ]);
  return (
    <span className="passage-words" dir="auto">
      {parts}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </span>
  );
}
