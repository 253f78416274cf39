import { useTexts } from '../desk/texts.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';

interface Props {
  readonly onKeep: () => void;
  readonly onExpose: () => void;
}

/** Asks once before a private note can be seen by others. */
export function ExposeDialog({ onKeep, onExpose }: Props) {
  const words = useTexts().notes;
  return (
    <Dialog title={words.exposeHeading} onClose={onKeep}>
      <p>{words.exposeBody}</p>
      <div className="dialog-actions">
        <Button onClick={onKeep}>{words.keepPrivate}</Button>
        <Button look="primary" onClick={onExpose}>
          {words.makePrintable}
        </Button>
      </div>
    </Dialog>
  );
}
