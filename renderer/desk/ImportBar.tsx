import { cancelImport, importing } from './importing.ts';
import { useStore } from './store.ts';
import { useTexts } from './texts.ts';

/** The bar over the foot line while a long import is under way: how far it is, and the way to end it. */
export function ImportBar() {
  const words = useTexts().desk;
  const progress = useStore(importing, (state) => state.progress);
  const cancelling = useStore(importing, (state) => state.cancelling);
  if (progress === null) return null;
  const { name, index, count, share } = progress;
  const label = words.drafting(name, index + 1, count);
  return (
    <div className="message message-import">
      <p>{cancelling ? words.cancellingImport : label}</p>
      <progress max={count} value={index + share} aria-label={label} />
      <button type="button" className="link" disabled={cancelling} onClick={cancelImport}>
        {words.cancelImport}
      </button>
    </div>
  );
}
