import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { selectorsFor } from '../../electron/article/selectors.ts';
import { anchorVerdicts, type VerdictCounts } from '../../electron/contract/carried-marks.ts';
import { addFact } from '../../electron/desk/add-fact.ts';
import { attachNote } from '../../electron/desk/attach-note.ts';
import { carriedReport } from '../../electron/desk/carried-report.ts';
import { correctArticle } from '../../electron/desk/correct-article.ts';
import { createNote } from '../../electron/desk/create-note.ts';
import { importFiles } from '../../electron/desk/import-files.ts';
import { listVersions } from '../../electron/desk/list-versions.ts';
import { openArticle } from '../../electron/desk/open-article.ts';
import type { Desk } from '../../electron/desk/open-desk.ts';
import { readVersion } from '../../electron/desk/read-version.ts';
import { undo } from '../../electron/desk/undo.ts';
import { checkIntegrity } from '../../electron/storage/integrity.ts';
import { clearUndo } from '../../electron/storage/undo.ts';
import { editedText, editKinds } from '../article/anchoring/edits.ts';
import { listNotes } from './list-notes.ts';
import { type Bench, makeBench } from './make-desk.ts';

let bench: Bench;
let desk: Desk;
beforeAll(async () => {
  bench = makeBench({});
  desk = await bench.open();
});
afterAll(() => bench.end());

const sum = (counts: VerdictCounts) => anchorVerdicts.reduce((total, verdict) => total + counts[verdict], 0);

function correct(articleId: string, text: string) {
  const { id, title, place = '', date = '', language } = openArticle(desk, { articleId }).revision;
  return correctArticle(desk, { articleId, revisionId: id, fields: { title, place, date, language, text } });
}

test('whatever the edits, verdicts add up, words that are said to stand do stand, and undo brings all back as it was', async () => {
  let made = 0;
  const chain = fc.array(fc.record({ kind: fc.constantFrom(...editKinds), seed: fc.nat(10_000) }), {
    minLength: 1,
    maxLength: 3,
  });
  await fc.assert(
    fc.asyncProperty(chain, async (edits) => {
      made += 1;
      const [first] = edits;
      const { oldText, selectors } = editedText(first?.kind ?? 'mixed', first?.seed ?? 0, 220, 8);
      const path = bench.file(`a${made}.txt`, `Number ${made}.\n\n${oldText}`);
      const articleId = (await importFiles(desk, [path])).imported[0]?.articleId ?? '';
      const view = () => openArticle(desk, { articleId });
      const { revision } = view();
      const shift = revision.text.indexOf(oldText);
      expect(shift).toBeGreaterThan(0);
      const noteIds = selectors.map(({ position }, at) => {
        const span = { start: position.start + shift, end: position.end + shift };
        if (at % 4 === 0) addFact(desk, { articleId, body: { kind: 'keyPoint', text: `Point ${at}` }, spans: [span] });
        const target = { kind: 'passage', selectors: selectorsFor(revision.text, span) } as const;
        return createNote(desk, { articleId, revisionId: revision.id, target, colour: 'rose', text: '' }).id;
      });
      const states = [{ view: view(), notes: listNotes(desk), report: carriedReport(desk, { articleId }) }];
      for (const { kind, seed } of edits) {
        const spans = view().facts.reduce((total, { evidence }) => total + evidence.spans.length, 0);
        const before = view().revision.id;
        const { newText } = editedText(kind, first?.seed === seed ? seed : (first?.seed ?? 0), 220, 8);
        const changed = await correct(articleId, `Number ${made}.\n\n${newText}`);
        if (changed === null) continue;
        expect(sum(changed.sources)).toBe(spans);
        const report = carriedReport(desk, { articleId });
        const { text } = view().revision;
        expect(sum(report.marks)).toBe(noteIds.length);
        expect(report.notes).toHaveLength(noteIds.length);
        expect(sum(report.lines)).toBe(view().facts.filter(({ evidence }) => evidence.spans.length > 0).length);
        for (const { passage, verdict } of report.notes) {
          const now = passage?.now && text.slice(passage.now.start, passage.now.end);
          expect(now === undefined).toBe(verdict === 'orphan');
          if (verdict === 'changed') expect(now).not.toBe(passage?.quote);
        }
        // What stands under a line is what its text says there; only what is unverified may say otherwise.
        for (const { revisionId, unverified } of view().facts)
          expect(unverified === true).toBe(revisionId !== view().revision.id);
        // The version before is still to be read, with every mark that it had.
        expect(readVersion(desk, { revisionId: before }).report.notes).toHaveLength(noteIds.length);
        states.push({ view: view(), notes: listNotes(desk), report });
      }
      const last = states.at(-1)?.report;
      const [waiting] = last?.notes.filter(({ verdict }) => verdict !== 'exact') ?? [];
      if (waiting) {
        const span = waiting.passage?.now ?? { start: 0, end: 6 };
        attachNote(desk, { noteId: waiting.noteId, revisionId: last?.revisionId ?? '', span });
        expect(carriedReport(desk, { articleId }).marks.exact).toBe((last?.marks.exact ?? 0) + 1);
        undo(desk);
      }
      for (let at = states.length - 1; at >= 0; at -= 1) {
        expect(view()).toEqual(states[at]?.view);
        expect(listNotes(desk)).toEqual(states[at]?.notes);
        expect(carriedReport(desk, { articleId })).toEqual(states[at]?.report);
        if (at > 0) undo(desk);
      }
      expect(listVersions(desk, { articleId })).toHaveLength(states.length);
      clearUndo(desk.db);
      desk.db.exec('DELETE FROM sealed_note');
    }),
    { numRuns: 8, seed: 20260 },
  );
  expect(checkIntegrity(desk.db).problems).toEqual([]);
});
