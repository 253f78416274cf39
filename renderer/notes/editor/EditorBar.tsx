import type { Command, EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { useSession } from '../../desk/session.ts';
import { keyName } from '../../desk/shortcuts.ts';
import { useTexts } from '../../desk/texts.ts';
import { IconButton } from '../../parts/Button.tsx';
import { commands } from './keys.ts';
import { beginSearch } from './link-search.ts';
import { noteSchema } from './schema.ts';

interface Props {
  readonly view: EditorView;
  readonly state: EditorState;
  readonly onAskAddress: () => void;
}

/** The tools of the editor, each with its key. */
export function EditorBar({ view, state, onAskAddress }: Props) {
  const words = useTexts().notes;
  const isMac = useSession((session) => session.desk?.platform === 'mac');
  const run = (command: Command) => () => {
    command(view.state, view.dispatch, view);
    view.focus();
  };
  const isOn = (mark: 'bold' | 'italic') => {
    const type = noteSchema.marks[mark];
    const { $from, empty, from, to } = state.selection;
    return empty
      ? type.isInSet(state.storedMarks ?? $from.marks()) !== undefined
      : state.doc.rangeHasMark(from, to, type);
  };
  const key = (accelerator: string) => keyName(accelerator, isMac);
  return (
    <div
      role="toolbar"
      className="editor-bar"
      aria-label={words.editorTools}
      // A press on a tool must not take the selection away.
      onMouseDown={(event) => event.preventDefault()}
    >
      <IconButton
        icon="bold"
        label={words.bold}
        keyHint={key('CmdOrCtrl+B')}
        pressed={isOn('bold')}
        onClick={run(commands.bold)}
      />
      <IconButton
        icon="italic"
        label={words.italic}
        keyHint={key('CmdOrCtrl+I')}
        pressed={isOn('italic')}
        onClick={run(commands.italic)}
      />
      <IconButton
        icon="list"
        label={words.bullets}
        keyHint={key('CmdOrCtrl+Shift+8')}
        onClick={run(commands.bullets)}
      />
      <IconButton
        icon="numbers"
        label={words.numbers}
        keyHint={key('CmdOrCtrl+Shift+7')}
        onClick={run(commands.numbers)}
      />
      <IconButton icon="link" label={words.link} keyHint={key('CmdOrCtrl+K')} onClick={onAskAddress} />
      <IconButton
        icon="brackets"
        label={words.linkToNote}
        keyHint="[["
        onClick={() => {
          view.dispatch(beginSearch(view.state));
          view.focus();
        }}
      />
    </div>
  );
}
