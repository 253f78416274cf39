import { useAllTexts } from '../desk/all-texts.ts';
import { useSession } from '../desk/session.ts';
import { useStore } from '../desk/store.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { closedBy, opening, useFocusWhenAsked, useForgottenWhenLeft } from './closed-notes.ts';
import { hideNotes } from './privacy.ts';
import { UnlockForm } from './UnlockForm.tsx';

/** In place of the private notes while they are locked or hidden: that they are, and the way back. Never how many. */
export function ClosedNotes() {
  const closed = useSession((state) => closedBy(state.desk?.privacy));
  if (closed === 'locked') return <UnlockForm />;
  return closed === 'hidden' ? <HiddenNotes /> : null;
}

function HiddenNotes() {
  const words = useAllTexts().privacy;
  const waits = useStore(opening, (state) => state.waiting !== null);
  useForgottenWhenLeft();
  const button = useFocusWhenAsked<HTMLButtonElement>();
  return (
    <section className="closed-notes" aria-label={words.showHeading}>
      <h3>
        <Icon name="hide" />
        {words.hidden}
      </h3>
      <p className="closed-says">{waits ? words.showBody : words.hiddenBody}</p>
      <div className="closed-actions">
        <Button ref={button} look="private" onClick={() => void hideNotes(false)}>
          {words.show}
        </Button>
      </div>
    </section>
  );
}
