import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorAll } from '../../../electron/article/anchoring/anchor-all.ts';
import { selectorsFor } from '../../../electron/article/selectors.ts';

const shared = 'Officials declined to comment.';
const paragraphs = [
  'The ferry ran aground off the northern pier shortly before dawn, and nobody was hurt.',
  'El alcalde pidió paciencia a los vecinos mientras duren las obras del puente.',
  'Auditors will read the accounts of the last four years before the vote in June.',
  'A second vessel towed it free at noon. Its hull had held.',
  'Growers said that rain had come too late for the barley.',
  'Los dos ministros firmarán el acuerdo en abril, según la portavoz.',
];

interface Twin {
  readonly text: string;
  readonly start: number;
}

/** A text of paragraphs, two neighbours of which share their first or their last sentence; and where those stand. */
function withTwins(at: number, where: 'first' | 'last'): { readonly parts: string[]; readonly twins: [Twin, Twin] } {
  const parts = paragraphs.map((text, index) => {
    if (index !== at && index !== at + 1) return text;
    return where === 'first' ? `${shared} ${text}` : `${text} ${shared}`;
  });
  const twin = (index: number): Twin => {
    const text = parts[index] ?? '';
    const before = parts.slice(0, index).reduce((length, part) => length + part.length + 2, 0);
    return { text, start: before + text.indexOf(shared) };
  };
  return { parts, twins: [twin(at), twin(at + 1)] };
}

const cases = paragraphs
  .slice(1)
  .flatMap((_, at) => (['first', 'last'] as const).flatMap((where) => [0, 1].map((gone) => ({ at, where, gone }))));

test.each(cases)(
  'of two neighbours with one sentence in common ($where, from ¶$at) number $gone goes, and only its mark is lost',
  ({ at, where, gone }) => {
    const { parts, twins } = withTwins(at, where);
    const was = parts.join('\n\n');
    const now = parts.filter((_, index) => index !== at + gone).join('\n\n');
    const marks = twins.map(({ start }) => selectorsFor(was, { start, end: start + shared.length }));
    const answers = anchorAll(was, now, marks);
    expect(answers[gone]?.verdict).toBe('orphan');
    const kept = answers[1 - gone];
    expect(kept).toMatchObject({ verdict: 'exact', start: now.indexOf(shared) });
  },
);

test.each(cases)(
  'a paragraph put in beside one that begins or ends like it ($where, ¶$at, $gone) takes no mark',
  ({ at, where, gone }) => {
    const { parts, twins } = withTwins(at, where);
    const now = parts.join('\n\n');
    const was = parts.filter((_, index) => index !== at + gone).join('\n\n');
    const start = was.indexOf(shared);
    const [answer] = anchorAll(was, now, [selectorsFor(was, { start, end: start + shared.length })]);
    expect(answer).toMatchObject({ verdict: 'exact', start: twins[1 - gone]?.start });
  },
);

test('texts of few words, edited anyhow: each mark that is called exact stands on its words, and none on another’s', () => {
  const text = fc
    .array(fc.constantFrom('a.', 'b', 'c,', 'a', '\n\n', 'd.'), { maxLength: 30 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (was, now) => {
      const words = [...was.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
      const answers = anchorAll(
        was,
        now,
        words.map((span) => selectorsFor(was, span)),
      );
      const places = answers.flatMap((answer, index) => {
        if (answer.verdict === 'orphan' || answer.verdict === 'changed') return [];
        const span = words[index];
        expect(now.slice(answer.start, answer.end).replace(/\W/g, '')).toBe(
          was.slice(span?.start, span?.end).replace(/\W/g, ''),
        );
        return [answer.start];
      });
      expect(new Set(places).size).toBe(places.length);
    }),
  );
});
