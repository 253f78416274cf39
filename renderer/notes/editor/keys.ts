import { baseKeymap, chainCommands, exitCode, toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { InputRule, inputRules, undoInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, Plugin } from 'prosemirror-state';
import { noteSchema } from './schema.ts';

const { nodes, marks } = noteSchema;

const breakLine: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
};

/** Makes a list of what is selected; where it is one of the kind already, ends the list there. */
export function toggleList(kind: 'bullet_list' | 'ordered_list'): Command {
  return (state, dispatch, view) => {
    const { $from } = state.selection;
    const inside = $from.depth >= 2 && $from.node($from.depth - 2).type === nodes[kind];
    return (inside ? liftListItem(nodes.list_item) : wrapInList(nodes[kind]))(state, dispatch, view);
  };
}

/** What can be done to the selection, by the name of its button. */
export const commands = {
  bold: toggleMark(marks.bold),
  italic: toggleMark(marks.italic),
  bullets: toggleList('bullet_list'),
  numbers: toggleList('ordered_list'),
} satisfies { readonly [Name in string]: Command };

/** The keys of the editor, and the signs that become lists while they are typed. */
export function editorKeys(askForLink: () => void): Plugin[] {
  return [
    inputRules({
      rules: [
        wrappingInputRule(/^\s*[-*]\s$/, nodes.bullet_list),
        wrappingInputRule(
          /^(\d{1,4})[.)]\s$/,
          nodes.ordered_list,
          (match) => ({ start: Number(match[1]) }),
          (match, node) => node.childCount + Number(node.attrs.start) === Number(match[1]),
        ),
        boldBySigns,
      ],
    }),
    keymap({
      'Mod-b': commands.bold,
      'Mod-i': commands.italic,
      'Mod-k': () => {
        askForLink();
        return true;
      },
      'Mod-Shift-7': commands.numbers,
      'Mod-Shift-8': commands.bullets,
      'Mod-z': chainCommands(undoInputRule, undo),
      'Mod-Shift-z': redo,
      'Mod-y': redo,
      'Shift-Enter': chainCommands(exitCode, breakLine),
      Backspace: undoInputRule,
      Enter: splitListItem(nodes.list_item),
      Tab: sinkListItem(nodes.list_item),
      'Shift-Tab': liftListItem(nodes.list_item),
    }),
    keymap(baseKeymap),
  ];
}

/** Words between two stars on each side are bold, as in the Markdown that is kept. */
const boldBySigns = new InputRule(/(?<!\*)\*\*([^*\s](?:[^*]*[^*\s])?)\*\*$/, (state, match, start, end) => {
  const words = match[1] ?? '';
  return state.tr
    .insertText(words, start, end)
    .addMark(start, start + words.length, marks.bold.create())
    .removeStoredMark(marks.bold);
});
