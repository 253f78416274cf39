// Marks found again in an edited text: how many stand right, and how long it takes; the field's ways in the same run.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './report.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const child = fileURLToPath(new URL('./anchoring/child.ts', import.meta.url));
/** An article, and a text of 200 kB; with how many edits of each kind every way is measured. */
const texts = [
  {
    name: 'article of 700 words',
    words: 700,
    edits: { readout: 60, 'approx-string-match': 20, 'diff-match-patch': 60 },
    goal: 0.5,
  },
  {
    name: 'text of 200 kB',
    words: 33_000,
    edits: { readout: 5, 'approx-string-match': 1, 'diff-match-patch': 1 },
    goal: 25,
  },
];
/** Shares in per cent. */
const goals = { right: 99.4, wrong: 0.3, deletions: 99.7 };

function measure(node, name, words, edits) {
  const { status, stdout, stderr } = spawnSync(node, [child, name, String(words), String(edits)], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr.slice(-500)}`);
  const { counts, times } = JSON.parse(stdout);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const gone = counts.noticed + counts.glued;
  return {
    right: (100 * (counts.right + counts.noticed)) / all,
    wrong: (100 * (counts.wrong + counts.glued)) / all,
    deletions: gone === 0 ? 100 : (100 * counts.noticed) / gone,
    time: median(times),
  };
}

/** Prints each way's line and says whether ours meets the goals. */
export function anchoring({ node }) {
  let met = true;
  for (const { name, words, edits, goal } of texts) {
    for (const [way, count] of Object.entries(edits)) {
      const { right, wrong, deletions, time } = measure(node, way, words, count);
      console.log(
        `anchoring, 50 marks, ${name}, ${way}: ${right.toFixed(1)} % right, ${wrong.toFixed(1)} % in a wrong place, ` +
          `${deletions.toFixed(1)} % of deletions noticed, ${time.toFixed(2)} ms`,
      );
      if (way !== 'readout') continue;
      const missed = [
        ...(right < goals.right ? ['right'] : []),
        ...(wrong > goals.wrong ? ['wrong place'] : []),
        ...(deletions < goals.deletions ? ['deletions'] : []),
        ...(time > goal ? ['time'] : []),
      ];
      if (missed.length > 0) {
        console.log(`  MISSED: ${missed.join(', ')}`);
        met = false;
      }
    }
  }
  return met;
}
