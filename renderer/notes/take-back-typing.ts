/** An editor that takes back its own typing. */
interface Typing {
  readonly has: () => boolean;
  /** False where it has nothing left to take back. */
  readonly undo: () => boolean;
  readonly redo: () => boolean;
}

let typing: Typing | null = null;

/** Says which editor is open; call what is returned when it goes. */
export function writeBeside(editor: Typing): () => void {
  typing = editor;
  return () => {
    if (typing === editor) typing = null;
  };
}

/** Takes back or makes again what was typed in the editor that has the focus; false where there is nothing of the kind. */
export function takeBackTyping(direction: 'undo' | 'redo'): boolean {
  return typing?.has() === true && typing[direction]();
}
