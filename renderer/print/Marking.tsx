import { isTlpLabel } from '../../electron/briefing/handling-marking.ts';

/**
 * The handling marking, at the right of the head and of the foot. A label of the Traffic Light Protocol is set as the
 * standard asks: 12 pt, in its colour on black.
 */
export function Marking({ marking }: { readonly marking: string | undefined }) {
  if (!marking) return null;
  if (!isTlpLabel(marking)) {
    return (
      <p className="page-marking" dir="auto">
        {marking}
      </p>
    );
  }
  return (
    <p className="page-marking" data-tlp={marking.slice('TLP:'.length).toLowerCase()}>
      <span>{marking}</span>
    </p>
  );
}
