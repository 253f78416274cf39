import { useAllTexts } from '../desk/all-texts.ts';
import { useStore } from '../desk/store.ts';
import '../styles/incoming.css';
import { dropping } from './dropping.ts';

/** Says, while something is held over the window, that it can be dropped there. */
export function DropVeil() {
  const words = useAllTexts().imports;
  const over = useStore(dropping, (state) => state.over);
  return over ? (
    <div className="drop-veil" aria-hidden="true">
      <p>{words.drop}</p>
    </div>
  ) : null;
}
