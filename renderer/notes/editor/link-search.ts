import { type EditorState, Plugin, PluginKey } from 'prosemirror-state';

/** Two brackets and what stands behind them: somebody looks for what to link to. */
export interface LinkSearch {
  /** Where the brackets begin and where the cursor stands, in the document. */
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

const key = new PluginKey<LinkSearch | null>('link search');
const farthest = 80;

/** Keeps watch for `[[`. `Escape` ends a search until brackets are typed anew. */
export function linkSearch(): Plugin {
  return new Plugin<LinkSearch | null>({
    key,
    state: {
      init: () => null,
      apply: (transaction, before, _old, state) => {
        if (transaction.getMeta(key) === 'end') return null;
        if (!transaction.docChanged && !transaction.selectionSet) return before;
        return searchAt(state, before !== null || transaction.docChanged);
      },
    },
  });
}

function searchAt(state: EditorState, mayBegin: boolean): LinkSearch | null {
  const { $from, empty } = state.selection;
  if (!empty || !mayBegin || $from.parent.type.spec.code === true) return null;
  const before = $from.parent.textBetween(Math.max(0, $from.parentOffset - farthest), $from.parentOffset, '\n', '\n');
  const words = /\[\[([^[\]\n]*)$/.exec(before)?.[1];
  return words === undefined ? null : { from: $from.pos - words.length - 2, to: $from.pos, words };
}

/** What is looked for now; null where nothing is. */
export function searchIn(state: EditorState): LinkSearch | null {
  return key.getState(state) ?? null;
}

/** Ends the search and leaves the brackets as they are. */
export function endSearch(state: EditorState) {
  return state.tr.setMeta(key, 'end');
}
