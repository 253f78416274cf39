import { useEffect, useState } from 'react';
import type { LicenceNotice } from '../../electron/contract/calls.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { ask } from './calls.ts';
import { session } from './session.ts';
import { useTexts } from './texts.ts';

/** Fonts and data that the program carries, with their terms. */
export function LicencesSheet() {
  const words = useTexts().desk;
  const [notices, setNotices] = useState<readonly LicenceNotice[] | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    void ask((calls) => calls.licences()).then((result) => {
      if (gone) return;
      if (result.ok) setNotices(result.value);
      else setTrouble(result.error.message);
    });
    return () => {
      gone = true;
    };
  }, []);
  return (
    <Dialog title={words.licences} wide onClose={() => session.set({ sheet: null })}>
      <p>{words.licencesIntro}</p>
      {trouble !== null && (
        <p className="trouble" role="alert">
          {trouble}
        </p>
      )}
      {trouble === null && notices === null && <p role="status">{words.loading}</p>}
      {notices?.map((notice) => (
        <details key={notice.name} className="licence">
          <summary>
            <b>{notice.name}</b> <span className="quiet">{notice.licence}</span>
          </summary>
          <pre>{notice.text}</pre>
        </details>
      ))}
    </Dialog>
  );
}
