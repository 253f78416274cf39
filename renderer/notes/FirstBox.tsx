import { useLayoutEffect, useRef } from 'react';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly troubleId: string | undefined;
  readonly onChange: (text: string) => void;
  readonly onLeave: () => void;
}

/** Takes what is typed in the moment in which the editor is being loaded. */
export function FirstBox({ label, placeholder, text, troubleId, onChange, onLeave }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    // With the box itself: the next key is already its own, behind what another such box has taken.
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
    return () => {
      // What draws the window keeps the last box that had the focus: no word may stay in it.
      if (element !== null) element.value = '';
    };
  }, []);
  return (
    <>
      <textarea
        ref={box}
        dir="auto"
        aria-label={label}
        aria-invalid={troubleId !== undefined}
        aria-describedby={troubleId}
        placeholder={placeholder}
        value={text}
        rows={4}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onLeave}
      />
      {/* The room of the editor's tools: what stands below must not move away from under a press. */}
      <div className="editor-bar" />
    </>
  );
}
