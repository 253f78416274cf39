import { lineText } from '../../electron/briefing/line-text.ts';
import { light } from '../desk/light.ts';
import { goToFact } from '../desk/reveal.ts';
import { useSession } from '../desk/session.ts';
import { useStore } from '../desk/store.ts';
import { useTexts } from '../desk/texts.ts';

/** The lines of the briefing that rest on the sentence in the light, each a press away. */
export function LinkedLines() {
  const words = useTexts().brief;
  const held = useStore(light, (state) => state.held);
  const factIds = useStore(light, (state) => state.heldFactIds);
  const facts = useSession((state) => state.article?.facts);
  if (held?.kind !== 'sentence' || factIds.length === 0 || facts === undefined) return null;
  const linked = factIds.flatMap((id) => facts.find((fact) => fact.id === id) ?? []);
  return (
    <section className="linked" aria-label={words.linkedLines(linked.length)}>
      <h3>{words.linkedLines(linked.length)}</h3>
      <ul>
        {linked.map((fact) => (
          <li key={fact.id}>
            <button type="button" onClick={() => goToFact(fact.id)}>
              <span className="linked-kind">{words.kinds[fact.body.kind]}</span>
              <span dir="auto">{lineText(fact.body)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
