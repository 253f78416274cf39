import { useId } from 'react';
import type { ComingUp, DueFilter } from '../../electron/contract/coming-up.ts';
import { allTexts, useAllTexts } from '../desk/all-texts.ts';
import { ask } from '../desk/calls.ts';
import { goOut } from '../desk/going-out.ts';
import { tell } from '../desk/messages.ts';
import { Button } from '../parts/Button.tsx';

interface Props {
  readonly filter: DueFilter;
  readonly parties: ComingUp['parties'];
  readonly done: number;
  readonly onChange: (filter: DueFilter) => void;
}

/** Parties beyond these are found by looking at the lines. */
const mostParties = 200;

/** Whose part of it is shown, whether what is done is too, and the calendar. */
export function ComingUpTools({ filter, parties, done, onChange }: Props) {
  const words = useAllTexts().comingUp;
  const id = useId();
  const listed = parties.slice(0, mostParties);
  const chosen = parties.find(({ key }) => key === filter.party);
  return (
    <div className="overview-tools">
      <label htmlFor={id}>{words.party}</label>
      <select
        id={id}
        value={filter.party ?? ''}
        onChange={(event) => onChange({ ...filter, party: event.target.value === '' ? null : event.target.value })}
      >
        <option value="">{words.everyone}</option>
        {filter.party !== null && chosen === undefined && <option value={filter.party}>{filter.party}</option>}
        {listed.map(({ key, name, count }) => (
          <option key={key} value={key}>
            {words.partyCount(name, count)}
          </option>
        ))}
      </select>
      {(done > 0 || filter.done) && (
        <label className="overview-check">
          <input
            type="checkbox"
            checked={filter.done}
            onChange={(event) => onChange({ ...filter, done: event.target.checked })}
          />
          {words.showDone(done)}
        </label>
      )}
      <Button title={words.exportWhy} onClick={() => void saveCalendar(filter)}>
        {words.export}
      </Button>
    </div>
  );
}

/** Asks where, and writes what is shown as a calendar. */
async function saveCalendar(filter: DueFilter): Promise<void> {
  const outcome = await goOut('export', (embargoSeen) =>
    ask((calls) => calls.exportComingUp({ ...filter, embargoSeen })),
  );
  if (outcome?.saved) tell({ kind: 'news', text: allTexts().comingUp.exported(outcome.path, outcome.leftOut) });
}
