import { showSource } from '../desk/reveal.ts';
import { useTexts } from '../desk/texts.ts';
import { Apart } from '../parts/Apart.tsx';
import { paragraphMark } from '../parts/paragraph-mark.ts';

interface Props {
  readonly factId: string;
  readonly paragraphs: readonly number[];
}

/** The mark that every line ends in: it names the paragraphs it rests on, and a press shows them in the source. */
export function Cite({ factId, paragraphs }: Props) {
  const words = useTexts().brief;
  if (paragraphs.length === 0) return null;
  const name = words.showSource(paragraphs);
  return (
    <>
      <Apart />
      <button type="button" className="cite" aria-label={name} title={name} onClick={() => showSource(factId)}>
        {paragraphMark(paragraphs)}
      </button>
    </>
  );
}
