import { tlpMarkingOf } from '../../electron/briefing/handling-marking.ts';

/**
 * The handling marking, at the right of the head and of the foot. A label of the Traffic Light Protocol is set as the
 * standard asks: 12 pt, in its colour on black; what else restricts stands behind it.
 */
export function Marking({ marking }: { readonly marking: string | undefined }) {
  if (!marking) return null;
  const tlp = tlpMarkingOf(marking);
  if (tlp === undefined) {
    return (
      <p className="page-marking" dir="auto">
        {marking}
      </p>
    );
  }
  return (
    <p className="page-marking" data-tlp={tlp.label.slice('TLP:'.length).toLowerCase()}>
      <span>{tlp.label}</span>
      {tlp.restriction !== '' && (
        <>
          {' '}
          <bdi className="page-restriction">{tlp.restriction}</bdi>
        </>
      )}
    </p>
  );
}
