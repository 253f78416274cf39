import { announcement } from './announce.ts';
import { useStore } from './store.ts';

/** Where announcements are spoken from; nothing is seen of it. */
export function LiveRegion() {
  const text = useStore(announcement, (state) => state.text);
  const turn = useStore(announcement, (state) => state.turn);
  return (
    <div className="unseen" role="status" aria-live="polite">
      <p key={turn}>{text}</p>
    </div>
  );
}
