import { type EditorState, Plugin, PluginKey } from 'prosemirror-state';

/** Two brackets and what stands behind them: somebody looks for what to link to. */
export interface LinkSearch {
  /** Where the brackets begin and where the cursor stands, in the document. */
  readonly from: number;
  readonly to: number;
  readonly words: string;
  /** True where a tool of the editor put the brackets there: they go again with a search that is given up. */
  readonly asked: boolean;
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
        const asked = transaction.getMeta(key) === 'begin' || before?.asked === true;
        return searchAt(state, before !== null || transaction.docChanged, asked);
      },
    },
  });
}

function searchAt(state: EditorState, mayBegin: boolean, asked: boolean): LinkSearch | null {
  const { $from, empty } = state.selection;
  if (!empty || !mayBegin || $from.parent.type.spec.code === true) return null;
  const before = $from.parent.textBetween(Math.max(0, $from.parentOffset - farthest), $from.parentOffset, '\n', '\n');
  const words = /\[\[([^[\]\n]*)$/.exec(before)?.[1];
  return words === undefined ? null : { from: $from.pos - words.length - 2, to: $from.pos, words, asked };
}

/** What is looked for now; null where nothing is. */
export function searchIn(state: EditorState): LinkSearch | null {
  return key.getState(state) ?? null;
}

/** Begins a search for a tool of the editor, as typed brackets do. */
export function beginSearch(state: EditorState) {
  return state.tr.insertText('[[').setMeta(key, 'begin');
}

/** Ends the search. Brackets that were typed stay as they are; those that a tool put there go with what stands behind them. */
export function endSearch(state: EditorState) {
  const search = searchIn(state);
  const end = state.tr.setMeta(key, 'end');
  return search?.asked === true ? end.delete(search.from, search.to) : end;
}
