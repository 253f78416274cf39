import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DraftedLine, planRedraft, type StoredLine } from '../../electron/briefing/redraft.ts';
import type { FactBody } from '../../electron/contract/facts.ts';

const point = (text: string): FactBody => ({ kind: 'keyPoint', text });
const person = (name: string, aliases: string[] = []): FactBody => ({ kind: 'person', name, aliases });

function drafted(body: FactBody, start: number, length = 20): DraftedLine {
  return { body, evidence: { spans: [{ start, end: start + length }], confidence: 0.8, reason: 'r', drafter: false } };
}

function stored(id: string, line: DraftedLine, over: Partial<StoredLine> = {}): StoredLine {
  const { body, evidence } = line;
  return { id, body, drafted: body, evidence, spans: evidence.spans, touched: false, ...over };
}

/** The briefing after a plan, as the library would keep it; new lines are named after their place. */
function applied(before: readonly StoredLine[], draft: readonly DraftedLine[], names: () => string): StoredLine[] {
  const plan = planRedraft(before, draft);
  const after = before
    .filter(({ id }) => !plan.removed.includes(id))
    .map((line) => {
      const now = plan.changed.find(({ id }) => id === line.id);
      return now ? stored(line.id, now) : line;
    });
  for (const line of plan.added) {
    const at = line.beforeId === null ? -1 : after.findIndex(({ id }) => id === line.beforeId);
    after.splice(at < 0 ? after.length : at, 0, stored(names(), line));
  }
  return after;
}

describe('drafting again', () => {
  test('finds the same lines under the same ids', () => {
    const [one, two] = [drafted(point('One'), 0), drafted(point('Two'), 40)];
    expect(planRedraft([stored('a', one), stored('b', two)], [one, two])).toEqual({
      kept: [],
      same: ['a', 'b'],
      changed: [],
      removed: [],
      added: [],
    });
  });

  test('keeps the id of a line that is worded better, takes in what is new at its place, and lets go what is not found', () => {
    const before = [
      stored('a', drafted(point('They agreed to share'), 0)),
      stored('b', drafted(point('Gone'), 100)),
      stored('c', drafted(point('Last'), 200)),
    ];
    const plan = planRedraft(before, [
      drafted(point('They agreed to share information'), 0, 24),
      drafted(point('New here'), 60),
      drafted(point('Last'), 200),
    ]);
    expect(plan.changed.map(({ id }) => id)).toEqual(['a']);
    expect(plan.removed).toEqual(['b']);
    expect(plan.same).toEqual(['c']);
    expect(plan.added.map(({ body, beforeId }) => [body, beforeId])).toEqual([[point('New here'), 'c']]);
  });

  test('does not bring back beside an edited, rejected or merged line what it came from', () => {
    const edited = stored('a', drafted(point('As drafted'), 0), { body: point('As I say it'), touched: true });
    const merged = stored('b', drafted(person('AMLO'), 50, 4), { touched: true });
    const whole = stored('c', drafted(person('Andrés López'), 80, 12), {
      body: person('Andrés López', ['AMLO']),
      touched: true,
    });
    const draft = [
      drafted(point('As drafted'), 0),
      drafted(person('AMLO'), 50, 4),
      drafted(person('Andrés López'), 80, 12),
    ];
    expect(planRedraft([edited, merged, whole], draft)).toMatchObject({
      kept: ['a', 'b', 'c'],
      added: [],
      removed: [],
    });
    // Where a hand has done the merging and the engine now does too, there is still one.
    const together = drafted(person('Andrés López', ['AMLO']), 80, 12);
    expect(planRedraft([edited, merged, whole], [...draft.slice(0, 1), together])).toMatchObject({
      added: [],
      removed: [],
    });
  });

  test('takes in another undertaking of the same sentence as one that was rejected', () => {
    const commitment = (text: string): FactBody => ({ kind: 'commitment', text, parties: [], status: 'agreed' });
    const rejected = stored('a', drafted(commitment('open an office'), 0, 60), { touched: true });
    const plan = planRedraft(
      [rejected],
      [drafted(commitment('open an office'), 0, 60), drafted(commitment('train three hundred officers'), 0, 60)],
    );
    expect(plan.added).toHaveLength(1);
  });

  test('never has two bottom lines', () => {
    const mine = stored('a', drafted({ kind: 'summary', text: 'Old' }, 0), {
      body: { kind: 'summary', text: 'Mine' },
      touched: true,
    });
    expect(planRedraft([mine], [drafted({ kind: 'summary', text: 'Quite another' }, 300)]).added).toEqual([]);
  });

  test('changes nothing that a hand has touched, and nothing at all the second time', () => {
    const bodies = fc.oneof(
      fc.constantFrom('One', 'Two words', 'Two other words', 'Three plain words').map(point),
      fc
        .tuple(fc.constantFrom('Ana Ruiz', 'Ruiz', 'Luis Ruiz', 'AMLO'), fc.subarray(['Ruiz', 'AMLO', 'Ana']))
        .map(([name, aliases]) => person(name, aliases)),
      fc.constantFrom('Yes', 'No').map((text): FactBody => ({ kind: 'summary', text })),
    );
    const lines = fc.array(
      fc.tuple(bodies, fc.nat(60), fc.integer({ min: 1, max: 40 })).map(([body, at, size]) => drafted(body, at, size)),
      { maxLength: 8 },
    );
    const hands = fc.array(fc.constantFrom('none', 'edit', 'judge', 'add'), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(lines, hands, lines, (first, hand, second) => {
        const before = first.map((line, at): StoredLine => {
          const own = stored(`old ${at}`, line);
          if (hand[at] === 'edit') return { ...own, body: point(`mine ${at}`), touched: true };
          if (hand[at] === 'add') return { ...own, drafted: undefined, touched: true };
          return hand[at] === 'judge' ? { ...own, touched: true } : own;
        });
        let named = 0;
        const after = applied(before, second, () => `new ${named++}`);
        const touched = (all: readonly StoredLine[]) => all.filter((line) => line.touched);
        expect(touched(after)).toEqual(touched(before));
        const stayed = after.map(({ id }) => id).filter((id) => id.startsWith('old'));
        expect(stayed).toEqual(before.map(({ id }) => id).filter((id) => stayed.includes(id)));
        const again = planRedraft(after, second);
        expect(again).toMatchObject({ changed: [], removed: [], added: [] });
      }),
      { numRuns: 500 },
    );
  });
});
