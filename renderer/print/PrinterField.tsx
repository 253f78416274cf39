import { useId } from 'react';
import type { Printer } from '../../electron/contract/printing.ts';
import { useAllTexts } from '../desk/all-texts.ts';

interface Props {
  /** Null while the system is being asked. */
  readonly printers: readonly Printer[] | null;
  readonly chosen: Printer | undefined;
  readonly onChoose: (name: string) => void;
}

/** The printers of this machine; where there is none, what can be done instead. */
export function PrinterField({ printers, chosen, onChoose }: Props) {
  const words = useAllTexts().printing;
  const id = useId();
  if (printers === null) return <p role="status">{words.looking}</p>;
  if (printers.length === 0) {
    return (
      <div role="status" className="print-no-printer">
        <p>{words.none}</p>
        <p className="quiet">{words.noneHint}</p>
      </div>
    );
  }
  return (
    <div className="field">
      <label htmlFor={id}>{words.printer}</label>
      <select id={id} value={chosen?.name} onChange={(event) => onChoose(event.target.value)}>
        {printers.map(({ name, label, isDefault }) => (
          <option key={name} value={name}>
            {isDefault ? words.usual(label) : label}
          </option>
        ))}
      </select>
    </div>
  );
}
