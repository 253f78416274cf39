import type { DroppedKind, DroppedParts } from '../../contract/imports.ts';
import type { HtmlReader } from './html-events.ts';

/** Elements that are left out with all that they hold. Null where the place itself is not worth a count. */
const left = new Map<string, DroppedKind | null>([
  ...['script', 'noscript'].map((name) => [name, 'scripts'] as const),
  ['style', 'styles'],
  ...['img', 'svg', 'canvas', 'map', 'image'].map((name) => [name, 'images'] as const),
  ...['video', 'audio', 'object', 'embed', 'applet'].map((name) => [name, 'media'] as const),
  ...['iframe', 'frame', 'frameset', 'noframes', 'portal'].map((name) => [name, 'frames'] as const),
  ...['input', 'select', 'textarea', 'button', 'datalist'].map((name) => [name, 'forms'] as const),
  ...['head', 'title', 'template', 'link', 'meta', 'base', 'source', 'track', 'param', 'math', 'xml', 'rp', 'rt'].map(
    (name) => [name, null] as const,
  ),
]);

/** Attributes that say where something is fetched from when the element is shown or run. */
const fetching = ['src', 'srcset', 'data', 'poster', 'background', 'data-src'];
const fetchingLink = /stylesheet|icon|preload|prefetch|preconnect|dns-prefetch|modulepreload|manifest/i;

/** Words that a reader of the page does not see. */
const unseen = /(?:^|[;{\s])(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden)/i;
/** A page may hide itself until its scripts have run. */
const whole = new Set(['html', 'body', 'article', 'main']);

/** What a piece of HTML held that was left out, while and after it is read. */
export interface Dropping {
  readonly reader: HtmlReader;
  readonly dropped: () => DroppedParts;
}

/** Tells `inner` only what is words and their order; counts the rest. */
export function dropMachinery(inner: HtmlReader): Dropping {
  const counts = new Map<DroppedKind, number>();
  const count = (kind: DroppedKind) => counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const state: { skipping: number } = { skipping: 0 };

  const reader: HtmlReader = {
    open(name, attributes) {
      if (isRemote(name, attributes)) count('remote');
      if (attributes.has('style')) count('styles');
      const kind = left.get(name);
      const hidden = kind === undefined && isHidden(name, attributes);
      // A shadow root that was saved with its page is seen like any other part of it.
      const shown = name === 'template' && (attributes.has('shadowrootmode') || attributes.has('shadowroot'));
      if (state.skipping > 0) {
        state.skipping += 1;
        // The head holds scripts and styles that count like any others.
        if (kind) count(kind);
        return;
      }
      if ((kind !== undefined && !shown) || hidden) {
        const dropped = hidden ? 'hidden' : kind;
        if (dropped) count(dropped);
        if (name === 'link' && /stylesheet/i.test(attributes.get('rel') ?? '')) count('styles');
        state.skipping = 1;
        return;
      }
      inner.open(name, attributes);
    },
    close(name) {
      if (state.skipping > 0) state.skipping -= 1;
      else inner.close(name);
    },
    text(words) {
      if (state.skipping === 0) inner.text(words);
    },
  };
  return { reader, dropped: () => Object.fromEntries(counts) };
}

function isRemote(name: string, attributes: ReadonlyMap<string, string>): boolean {
  const away = (address: string | undefined) => address !== undefined && /^\s*(?:https?:)?\/\//i.test(address);
  if (fetching.some((attribute) => away(attributes.get(attribute)))) return true;
  return name === 'link' && fetchingLink.test(attributes.get('rel') ?? '') && away(attributes.get('href'));
}

function isHidden(name: string, attributes: ReadonlyMap<string, string>): boolean {
  if (whole.has(name)) return false;
  if (attributes.has('hidden') && attributes.get('hidden') !== 'until-found') return true;
  return unseen.test((attributes.get('style') ?? '').slice(0, 2000));
}
