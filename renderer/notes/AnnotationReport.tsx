import { type AnnotationImport, annotationRefusals } from '../../electron/contract/exchange.ts';
import { useAllTexts } from '../desk/all-texts.ts';

/** What an import of annotations came to: each that came in with its verdict, and every one that did not. */
export function AnnotationReport({ report }: { readonly report: AnnotationImport }) {
  const { exchange: words, versions } = useAllTexts();
  const { file, title, total, taken, verdicts, alreadyHere, differing, refused, cleaned, leftOut } = report;
  const waits = verdicts.changed + verdicts.orphan > 0;
  const lines = [
    words.total(file, total),
    ...(title === undefined ? [] : [words.about(title)]),
    words.taken(report),
    ...(waits ? [words.toConfirm] : []),
    ...(alreadyHere === 0 ? [] : [words.alreadyHere(alreadyHere, differing)]),
    ...(cleaned === 0 ? [] : [words.cleaned(cleaned)]),
    ...(leftOut === 0 ? [] : [words.leftOut(leftOut)]),
    ...(taken.length === 0 ? [] : [words.oneUndo]),
  ];
  return (
    <>
      {lines.map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
      {annotationRefusals.map((reason) => {
        const places = refused.filter((each) => each.reason === reason).map(({ place }) => place);
        return places.length === 0 ? null : (
          <p key={reason} className="trouble">
            {words.refused(reason, places)}
          </p>
        );
      })}
      {taken.length > 0 && (
        <ul className="exchange-taken">
          {taken.map(({ noteId, verdict, words: said }) => (
            <li key={noteId}>
              <span className="exchange-verdict">{versions.verdicts[verdict]}</span>
              <span dir="auto">{said}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
