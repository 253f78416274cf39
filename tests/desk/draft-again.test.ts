import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DraftedBriefing } from '../../electron/contract/drafts.ts';
import type { Fact } from '../../electron/contract/facts.ts';
import { addFact } from '../../electron/desk/add-fact.ts';
import { createNote } from '../../electron/desk/create-note.ts';
import { draftAgain } from '../../electron/desk/draft-again.ts';
import { editFact } from '../../electron/desk/edit-fact.ts';
import { hideFact } from '../../electron/desk/hide-fact.ts';
import { importFiles } from '../../electron/desk/import-files.ts';
import { judgeFact } from '../../electron/desk/judge-fact.ts';
import { listArticles } from '../../electron/desk/list-articles.ts';
import { mergeFacts } from '../../electron/desk/merge-facts.ts';
import { moveFact } from '../../electron/desk/move-fact.ts';
import { openArticle } from '../../electron/desk/open-article.ts';
import type { Desk } from '../../electron/desk/open-desk.ts';
import { setNoteVisibility } from '../../electron/desk/set-note-visibility.ts';
import { setProgress } from '../../electron/desk/set-progress.ts';
import { undo } from '../../electron/desk/undo.ts';
import { undoState } from '../../electron/desk/undo-state.ts';
import { setDraftedWith } from '../../electron/storage/drafted-with.ts';
import { addRevision } from '../../electron/storage/revisions.ts';
import { type Bench, makeBench, onlyArticle } from './make-desk.ts';

const seeds = join(import.meta.dirname, '../../seeds');
const seed = readFileSync(join(seeds, readdirSync(seeds).find((name) => name.endsWith('.md')) ?? ''), 'utf8');

let bench: Bench;
let desk: Desk;
let articleId: string;
const facts = () => openArticle(desk, { articleId }).facts;
const again = () => draftAgain(desk, { articleId });
const ofKind = (kind: Fact['body']['kind']) => facts().filter(({ body }) => body.kind === kind);
const first = (kind: Fact['body']['kind']) => ofKind(kind)[0] ?? expect.unreachable();

/** A desk whose engine, from now on, drafts something else. */
function withEngine(change: (drafted: DraftedBriefing) => DraftedBriefing): Desk {
  return { ...desk, drafter: { draft: async (...args) => change(await desk.drafter.draft(...args)) } };
}

beforeEach(async () => {
  bench = makeBench({ 'seed.md': seed });
  desk = await bench.open();
  articleId = onlyArticle(listArticles(desk)).id;
});
afterEach(() => bench.end());

describe('drafting again', () => {
  test('with the same rules changes nothing at all', async () => {
    const before = facts();
    expect(await again()).toEqual({ added: 0, removed: 0, changed: 0, kept: 0 });
    expect(facts()).toEqual(before);
    expect(undoState(desk).undo).toBeUndefined();
  });

  test('is offered where the rules are newer than the lines, and no longer once it is done', async () => {
    expect(openArticle(desk, { articleId }).outdated).toBeUndefined();
    setDraftedWith(desk.db, articleId, { engine: null, revisionId: null });
    expect(openArticle(desk, { articleId }).outdated).toBe('engine');
    await again();
    expect(openArticle(desk, { articleId }).outdated).toBeUndefined();
  });

  test('takes in what better rules find and lets go what they no longer do, as one step, and keeps what a hand has touched', async () => {
    const confirmed = judgeFact(desk, { factId: first('commitment').id, verdict: 'confirmed' });
    const rejected = judgeFact(desk, { factId: first('quote').id, verdict: 'rejected' });
    const noted = first('organisation');
    const { revision } = openArticle(desk, { articleId });
    const { id: noteId } = createNote(desk, {
      articleId,
      revisionId: revision.id,
      target: { kind: 'fact', factId: noted.id },
      text: 'Mine',
    });
    setNoteVisibility(desk, { noteId, visibility: 'printable' });
    const before = facts();
    const gone = ofKind('person')[1] ?? expect.unreachable();
    const better = withEngine((drafted) => ({
      ...drafted,
      facts: [
        ...drafted.facts.filter(({ kind, spans }) => {
          const isGone = kind === 'person' && spans[0]?.start === gone.evidence.spans[0]?.start;
          return !isGone && kind !== 'organisation' && kind !== 'quote' && kind !== 'commitment';
        }),
        {
          kind: 'keyPoint',
          text: 'Found now',
          spans: [{ start: 0, end: 9 }],
          confidence: 0.9,
          reason: 'new',
          drafter: false,
        },
      ],
    }));
    const report = await draftAgain(better, { articleId });
    expect(report).toMatchObject({ added: 1, changed: 0, kept: 3 });
    const after = facts();
    for (const kept of [confirmed, rejected, noted]) expect(after.find(({ id }) => id === kept.id)).toEqual(kept);
    expect(after.some(({ id }) => id === gone.id)).toBe(false);
    expect(after.some(({ body }) => body.kind === 'keyPoint' && body.text === 'Found now')).toBe(true);
    expect(before.length - report.removed + report.added).toBe(after.length);
    undo(desk);
    expect(facts()).toEqual(before);
  });

  test('gives new lines the names that a hand has merged, and does not bring the other person back', async () => {
    const [one, other] = ofKind('person');
    if (one?.body.kind !== 'person' || other?.body.kind !== 'person') return expect.unreachable();
    const [name, gone] = [one.body.name, other.body.name];
    mergeFacts(desk, { factId: other.id, intoId: one.id });
    const more = withEngine((drafted) => ({
      ...drafted,
      facts: [
        ...drafted.facts,
        {
          kind: 'position',
          text: 'Quite new',
          speaker: gone,
          spans: [{ start: 0, end: 4 }],
          confidence: 1,
          reason: '',
          drafter: false,
        },
      ],
    }));
    await draftAgain(more, { articleId });
    expect(ofKind('position').map(({ body }) => body)).toContainEqual({
      kind: 'position',
      text: 'Quite new',
      speaker: name,
    });
    expect(ofKind('person').filter(({ hidden, body }) => !hidden && 'name' in body && body.name === gone)).toEqual([]);
  });

  test('tells how far it is to whoever asks', async () => {
    const shares: number[] = [];
    const long: Desk = {
      ...desk,
      drafter: {
        draft: (article, options, course) => {
          for (const share of [0.25, 0.5]) course?.progress?.(share);
          return desk.drafter.draft(article, options, course);
        },
      },
    };
    await draftAgain(long, { articleId }, { progress: (share) => shares.push(share) });
    expect(shares).toEqual([0.25, 0.5]);
  });

  test('that is cancelled changes nothing', async () => {
    const before = facts();
    const controller = new AbortController();
    const late = withEngine((drafted) => {
      controller.abort();
      return { ...drafted, facts: [] };
    });
    await expect(draftAgain(late, { articleId }, { signal: controller.signal })).rejects.toThrow(/abort/iu);
    expect(facts()).toEqual(before);
  });

  test('after a new text ties what stays to the new text, and offers itself until then', async () => {
    const kept = judgeFact(desk, { factId: first('commitment').id, verdict: 'confirmed' });
    const { revision } = openArticle(desk, { articleId });
    const added = 'A correction stands here now.\n\n';
    addRevision(desk.db, {
      ...revision,
      id: 'second',
      ordinal: 2,
      text: `${added}${revision.text}`,
      blocks: [
        { start: 0, end: added.length - 2, role: 'body' },
        ...revision.blocks.map((block) => ({
          ...block,
          start: block.start + added.length,
          end: block.end + added.length,
        })),
      ],
    });
    expect(openArticle(desk, { articleId }).outdated).toBe('text');
    const ids = new Set(facts().map(({ id }) => id));
    await again();
    const view = openArticle(desk, { articleId });
    expect(view.outdated).toBeUndefined();
    const now = view.facts.find(({ id }) => id === kept.id);
    expect(now).toMatchObject({ body: kept.body, revisionId: 'second', verdict: 'confirmed' });
    const words = (fact: Fact | undefined, text: string) =>
      fact?.evidence.spans.map(({ start, end }) => text.slice(start, end));
    expect(words(now, view.revision.text)).toEqual(words(kept, revision.text));
    expect(view.facts.every(({ revisionId }) => revisionId === 'second')).toBe(true);
    expect(view.facts.filter(({ id }) => ids.has(id)).length).toBeGreaterThan(ids.size * 0.8);
  });

  test('never changes what a hand has touched, whatever the hand and the rules did, and the second time changes nothing', async () => {
    const edits = fc.array(
      fc.record({
        what: fc.constantFrom('edit', 'confirm', 'reject', 'hide', 'move', 'add', 'progress', 'merge'),
        which: fc.nat(200),
        other: fc.nat(200),
      }),
      { minLength: 1, maxLength: 6 },
    );
    const rules = fc.record({ drop: fc.integer({ min: 2, max: 9 }), shift: fc.boolean(), reword: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(edits, rules, async (hands, { drop, shift, reword }) => {
        const touched = new Set<string>();
        for (const { what, which, other } of hands) for (const id of touch(what, which, other)) touched.add(id);
        const before = facts().filter(({ id }) => touched.has(id));
        const other = withEngine((drafted) => ({
          ...drafted,
          facts: drafted.facts
            .filter((_fact, at) => at % drop !== 0)
            .map((fact, at) => {
              const spans =
                shift && at % 3 === 0 ? fact.spans.map(({ start, end }) => ({ start, end: end + 1 })) : fact.spans;
              return reword && 'text' in fact && at % 2 === 0
                ? { ...fact, spans, text: `${fact.text} indeed` }
                : { ...fact, spans };
            }),
        }));
        const order = facts().map(({ id }) => id);
        await draftAgain(other, { articleId });
        const after = facts();
        expect(after.filter(({ id }) => touched.has(id))).toEqual(before);
        const stayed = after.map(({ id }) => id).filter((id) => order.includes(id));
        expect(stayed).toEqual(order.filter((id) => stayed.includes(id)));
        expect(await draftAgain(other, { articleId })).toMatchObject({ added: 0, removed: 0, changed: 0 });
        expect(facts()).toEqual(after);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

/** Does something to a line, and tells which lines it touched. */
function touch(what: string, which: number, other: number): readonly string[] {
  const all = facts();
  const fact = all[which % all.length] ?? expect.unreachable();
  const factId = fact.id;
  switch (what) {
    case 'edit':
      if (!('text' in fact.body)) return [];
      editFact(desk, { factId, body: { ...fact.body, text: `Mine ${which}` } });
      return [factId];
    case 'confirm':
      judgeFact(desk, { factId, verdict: 'confirmed' });
      return [factId];
    case 'reject':
      judgeFact(desk, { factId, verdict: 'rejected' });
      return [factId];
    case 'hide':
      hideFact(desk, { factId, hidden: true });
      return [factId];
    case 'move': {
      moveFact(desk, { factId, beforeId: all[other % all.length]?.id ?? null });
      return facts().find(({ id }) => id === factId)?.moved ? [factId] : [];
    }
    case 'progress':
      if (fact.body.kind !== 'commitment') return [];
      setProgress(desk, { factId, progress: 'done' });
      return [factId];
    case 'merge': {
      const people = all.filter(({ body, hidden }) => body.kind === 'person' && !hidden);
      const [one, two] = [people[which % people.length], people[other % people.length]];
      if (!one || !two || one.id === two.id) return [];
      mergeFacts(desk, { factId: one.id, intoId: two.id });
      return facts().flatMap(({ id, changedByHand }) => (changedByHand || id === one.id ? [id] : []));
    }
    default:
      return [addFact(desk, { articleId, body: { kind: 'question', text: `Why ${which}?` }, spans: [] }).id];
  }
}

test('an article brings in what the register knows, labelled, and the command line does not', async () => {
  const file = (name: string, words: string) =>
    bench.file(name, `---\ntitle: ${name}\ndateline: Lima, 4 March 2022\nlanguage: en\n---\n\n${words}\n`);
  const [one] = (
    await importFiles(desk, [
      file('First', 'Bridges minister Carla Nemo Prado met the press. Carla Nemo Prado said: “It is done.”'),
    ])
  ).imported;
  const person = openArticle(desk, { articleId: one?.articleId ?? '' }).facts.find(
    ({ body }) => body.kind === 'person',
  );
  expect(person?.body).toMatchObject({ name: 'Carla Nemo Prado', role: expect.stringMatching(/minister/iu) });
  judgeFact(desk, { factId: person?.id ?? '', verdict: 'confirmed' });
  const [two] = (await importFiles(desk, [file('Second', 'Carla Nemo Prado said: “It fell.”')])).imported;
  const known = openArticle(desk, { articleId: two?.articleId ?? '' }).facts.find(({ body }) => body.kind === 'person');
  expect(known?.body).toMatchObject({
    name: 'Carla Nemo Prado',
    known: { role: expect.stringMatching(/minister/iu), article: 'First', seen: '2022-03-04' },
  });
  expect(known?.body).not.toHaveProperty('role');
});
