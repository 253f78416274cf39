import { paragraphAt } from '../../electron/article/paragraphs.ts';
import type { ArticleView } from '../../electron/contract/articles.ts';
import { paintLitWords, textMaps } from '../read/highlights.ts';
import { type Links, linksOf } from './links.ts';
import { createStore } from './store.ts';

/** What the light stands on: a line of the briefing or a sentence of the article. */
export type Lit =
  | { readonly kind: 'fact'; readonly factId: string }
  | { readonly kind: 'sentence'; readonly index: number };

/** What is lit, for the foot line and the lists beside. */
interface Shown {
  readonly lit: Lit | null;
  /** Set by a press; it stays when the pointer goes. */
  readonly held: Lit | null;
  readonly paragraphs: readonly number[];
  /** Facts that rest on what is lit. */
  readonly factIds: readonly string[];
  /** Facts that rest on the sentence that a press has lit. */
  readonly heldFactIds: readonly string[];
}

const none: readonly string[] = [];
const dark: Shown = { lit: null, held: null, paragraphs: [], factIds: [], heldFactIds: [] };
export const light = createStore<Shown>(dark);

let view: ArticleView | null = null;
/** Worked out when something is first lit: the first briefing need not wait for its sentences. */
let links: Links | null = null;
/** The elements that carry the light now. */
let shining: readonly Element[] = [];
let pointed: Lit | null = null;
let focused: Lit | null = null;
let held: Lit | null = null;

/*
 * The light moves with the pointer, so it goes past React: elements carry `data-fact` and `data-sentence`, and the light
 * sets `data-lit` on them. Nothing is rendered again.
 */

/** Takes the article whose lines and sentences are on the screen. */
export function setLitArticle(next: ArticleView | null): void {
  const another = next?.revision.id !== view?.revision.id;
  view = next;
  links = null;
  if (another) {
    pointed = null;
    focused = null;
    held = null;
  }
  relight();
}

/** Lights what the pointer is over; null where it is over nothing. */
export function point(at: Lit | null): void {
  if (alike(at, pointed)) return;
  pointed = at;
  relight();
}

/** Lights what has the focus. */
export function focusOn(at: Lit | null): void {
  if (alike(at, focused)) return;
  focused = at;
  relight();
}

/** Keeps a line or sentence lit until another is pressed or the light is put out. */
export function hold(at: Lit | null): void {
  held = at;
  relight();
}

/** Puts the light out. True where something was lit by a press. */
export function putOut(): boolean {
  const was = held !== null;
  held = null;
  pointed = null;
  relight();
  return was;
}

function linksNow(): Links {
  links ??= view === null ? { sentencesOf: new Map(), factsOf: new Map() } : linksOf(view);
  return links;
}

/** Sentences that a fact rests on, fullest mention first. */
export function sentencesOfFact(factId: string): readonly number[] {
  return linksNow().sentencesOf.get(factId) ?? [];
}

/** Visible facts that rest on a sentence, in the order of the briefing. */
export function factsOfSentence(index: number): readonly string[] {
  return linksNow().factsOf.get(index) ?? none;
}

/** Sets the light on the elements that are there now; also to be called when elements have come or gone. */
export function relight(): void {
  const lit = pointed ?? focused ?? held;
  const factIds = lit === null ? [] : lit.kind === 'fact' ? [lit.factId] : factsOfSentence(lit.index);
  const sentences = lit === null ? [] : lit.kind === 'fact' ? sentencesOfFact(lit.factId) : [lit.index];
  const elements = [...factIds.flatMap(linesOf), ...sentences.flatMap(renderingsOf)];
  for (const element of shining) element.removeAttribute('data-lit');
  for (const element of elements) element.setAttribute('data-lit', '');
  shining = elements;
  const spans =
    lit?.kind === 'fact'
      ? (view?.facts.find((fact) => fact.id === lit.factId && !fact.unverified)?.evidence.spans ?? [])
      : [];
  paintLitWords(spans);
  const heldFactIds = held?.kind === 'sentence' ? factsOfSentence(held.index) : none;
  light.set({ lit, held, paragraphs: paragraphsOf(sentences), factIds: restingOn(sentences), heldFactIds });
}

function linesOf(factId: string): Element[] {
  return [...document.querySelectorAll(`[data-fact="${CSS.escape(factId)}"]`)];
}

function renderingsOf(index: number): Element[] {
  return textMaps().flatMap((map) => map.sentences.get(index) ?? []);
}

function restingOn(sentences: readonly number[]): readonly string[] {
  const ids = [...new Set(sentences.flatMap(factsOfSentence))];
  const before = light.get().factIds;
  return ids.length === before.length && ids.every((id, index) => id === before[index]) ? before : ids;
}

function paragraphsOf(sentences: readonly number[]): readonly number[] {
  if (view === null) return [];
  const { blocks } = view.revision;
  const starts = sentences.map((index) => view?.sentences[index]?.start ?? 0);
  const numbers = [...new Set(starts.map((start) => paragraphAt(blocks, start)))].sort((one, other) => one - other);
  const before = light.get().paragraphs;
  return numbers.length === before.length && numbers.every((n, index) => n === before[index]) ? before : numbers;
}

function alike(one: Lit | null, other: Lit | null): boolean {
  if (one === null || other === null) return one === other;
  if (one.kind === 'fact') return other.kind === 'fact' && one.factId === other.factId;
  return other.kind === 'sentence' && one.index === other.index;
}
