// Anchors generated edits by one way and prints what came of it as JSON: child.ts NAME WORDS EDITS.
import { anchorAll } from '../../../electron/article/anchoring/anchor-all.ts';
import { type EditedText, editedText, editKinds, judge } from '../../../tests/article/anchoring/edits.ts';
import { byApproximateSearch, byDifference, type Finder } from './others.ts';

const ways: Record<string, Finder> = {
  readout: (oldText, newText, selectors) =>
    anchorAll(oldText, newText, selectors).map((answer) => (answer.verdict === 'orphan' ? null : answer)),
  'approx-string-match': byApproximateSearch,
  'diff-match-patch': byDifference,
};

const [name = '', words = '700', edits = '20'] = process.argv.slice(2);
const find = ways[name];
if (!find) throw new Error(`no way is called ${name}`);

/** In `mixed`, copies of a passage are reworded apart, and nobody could always tell which is which. */
const kinds = editKinds.filter((kind) => kind !== 'mixed');
const texts: EditedText[] = kinds.flatMap((kind) =>
  Array.from({ length: Number(edits) }, (_, index) => editedText(kind, 1000 + index * 17, Number(words))),
);
const counts = { right: 0, rough: 0, wrong: 0, lost: 0, noticed: 0, glued: 0 };
const times: number[] = [];
// What runs often in the desk runs warm.
for (const { oldText, newText, selectors } of texts.slice(0, 3)) find(oldText, newText, selectors);
for (const { oldText, newText, selectors, truth } of texts) {
  const begun = performance.now();
  const found = find(oldText, newText, selectors);
  times.push(performance.now() - begun);
  found.forEach((span, index) => {
    counts[judge(span, truth[index] ?? null)] += 1;
  });
}
console.log(JSON.stringify({ counts, times }));
