import { type FormEvent, useId, useState } from 'react';
import { type Paper, papers } from '../../electron/contract/page.ts';
import { mostCopies } from '../../electron/contract/printing.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import type { PrintJob } from '../desk/printing.ts';
import { Button } from '../parts/Button.tsx';
import { Segments } from '../parts/Segments.tsx';
import { PrinterField } from './PrinterField.tsx';
import { printByDialog, printOn, saveInstead } from './print-actions.ts';
import { copiesTyped } from './printer-choices.ts';
import { usePrinter } from './use-printer.ts';

/** Whether what is to be printed stands, and what it came to. */
export interface PrintedState {
  /** False while it is being set, too. */
  readonly fits: boolean;
  readonly refused: boolean;
  readonly meter: string;
  readonly unprintable: readonly string[];
}

interface Props {
  readonly job: PrintJob;
  readonly paper: Paper;
  readonly onPaper: (paper: Paper) => void;
  /** What stands on that paper. */
  readonly state: PrintedState;
}

/** Which printer, on what, how often; what keeps it from there; and what came of it. */
export function PrintForm({ job, paper, onPaper, state: { fits, refused, meter, unprintable } }: Props) {
  const { full, page: pageWords, printing: words } = useAllTexts();
  const copiesId = useId();
  const { printers, printer, colour, choosePrinter, setColour } = usePrinter(job, onPaper);
  const [copies, setCopies] = useState('1');
  const [state, setState] = useState<{ readonly busy: boolean; readonly trouble: string | null }>({
    busy: false,
    trouble: null,
  });
  const count = copiesTyped(copies);
  const ready = fits && !state.busy;
  const during = async (work: () => Promise<string | null>) => {
    if (!ready) return;
    setState({ busy: true, trouble: null });
    setState({ busy: false, trouble: await work() });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (printer === undefined || count === null) return;
    void during(() => printOn(job, { printer: printer.name, paper, colour, copies: count }, printer.label));
  };
  return (
    <form className="print-form" onSubmit={submit}>
      <PrinterField printers={printers} chosen={printer} onChoose={choosePrinter} />
      <div className="print-form-row">
        <Segments
          shown
          label={printer === undefined ? pageWords.view.paper : words.paper}
          choices={papers.map((key) => ({ key, label: pageWords.paperNames[key] }))}
          chosen={paper}
          onChoose={onPaper}
        />
        {printer !== undefined && (
          <Segments
            shown
            label={words.inks}
            choices={[
              { key: 'colour', label: words.colour },
              { key: 'grey', label: words.grey },
            ]}
            chosen={colour ? 'colour' : 'grey'}
            onChoose={(key) => setColour(key === 'colour')}
          />
        )}
      </div>
      {printer !== undefined && (
        <div className="field print-copies">
          <label htmlFor={copiesId}>{words.copies}</label>
          <input
            id={copiesId}
            type="number"
            min={1}
            max={mostCopies}
            step={1}
            required
            value={copies}
            aria-invalid={count === null}
            onChange={(event) => setCopies(event.target.value)}
          />
        </div>
      )}
      <p className={refused ? 'trouble' : 'print-form-meter'} role={refused ? 'alert' : 'status'}>
        {state.busy ? words.printing : meter}
      </p>
      {unprintable.length > 0 && (
        <p className="trouble" role="alert">
          {pageWords.view.unprintable(unprintable)}
        </p>
      )}
      {state.trouble !== null && (
        <p className="trouble" role="alert">
          {state.trouble}
        </p>
      )}
      <div className="print-form-ways">
        <Button look="quiet" aria-disabled={!ready} onClick={() => void during(() => printByDialog(job, paper))}>
          {words.systemDialog}
        </Button>
        <Button
          look={printers?.length === 0 ? 'primary' : 'plain'}
          aria-disabled={!ready}
          onClick={() => ready && saveInstead(job, paper)}
        >
          {words.savePdf}
        </Button>
        {printers?.length !== 0 && (
          <Button
            type="submit"
            look="primary"
            data-first-focus
            aria-disabled={!ready || printer === undefined || count === null}
          >
            {job.document === 'page' ? words.print : full.printing.print}
          </Button>
        )}
      </div>
    </form>
  );
}
