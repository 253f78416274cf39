import { wholeSections } from '../brief/whole-sections.ts';
import { textMaps } from '../read/highlights.ts';
import { showPane, showTab } from './articles.ts';
import { glideTo } from './glide.ts';
import { hold, sentencesOfFact } from './light.ts';
import { session } from './session.ts';

/** Runs once what was just asked for is on the screen. */
function afterPaint(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run));
}

let lastShown: { readonly factId: string; readonly turn: number } | null = null;

/** Scrolls the source to a fact's first sentence, at each further press to the next one, and keeps the fact lit. */
export function showSource(factId: string): void {
  const sentences = sentencesOfFact(factId);
  const turn = lastShown?.factId === factId ? lastShown.turn + 1 : 0;
  lastShown = { factId, turn };
  hold({ kind: 'fact', factId });
  const index = sentences[turn % Math.max(1, sentences.length)];
  if (index === undefined) return;
  const { pane, narrow, front } = session.get();
  if (pane !== 'source' || (narrow && front !== 'side')) showPane('source');
  afterPaint(() => scrollToSentence(index));
}

/** Scrolls every rendering of the article to a sentence. */
function scrollToSentence(index: number): void {
  for (const map of textMaps()) {
    const element = map.sentences.get(index);
    if (element !== undefined) glideTo(element);
  }
}

/** Brings a line of the briefing into view, without moving the focus. */
export function revealFact(factId: string): void {
  const line = document.querySelector(`[data-fact="${CSS.escape(factId)}"]`);
  if (line !== null) glideTo(line, 'nearest');
}

/** Goes to a line of the briefing: shows it, lights it and gives it the focus. */
export function goToFact(factId: string): void {
  const { tab, front } = session.get();
  if (tab !== 'brief' || front !== 'briefing') showTab('brief');
  hold({ kind: 'fact', factId });
  if (document.querySelector(`.briefing [data-fact="${CSS.escape(factId)}"]`) === null)
    wholeSections.set({ whole: true });
  afterPaint(() => {
    const line = document.querySelector(`[data-fact="${CSS.escape(factId)}"]`);
    if (!(line instanceof HTMLElement)) return;
    glideTo(line, 'nearest');
    line.focus({ preventScroll: true });
  });
}

/** Gives the focus back to a line once it is on the screen again, after an edit or a move. */
export function focusLine(factId: string): void {
  afterPaint(() => {
    const line = document.querySelector(`.briefing [data-fact="${CSS.escape(factId)}"]`);
    const at = document.activeElement;
    if (line instanceof HTMLElement && (at === null || at === document.body)) line.focus();
  });
}

/** Goes to a sentence of the article: in the Read view where that is up, else in the source pane. */
export function goToSentence(index: number): void {
  const { tab, pane, narrow, front } = session.get();
  if (tab === 'print') showTab('read');
  else if (tab === 'brief' && (pane !== 'source' || (narrow && front !== 'side'))) showPane('source');
  hold({ kind: 'sentence', index });
  afterPaint(() => scrollToSentence(index));
}
