import { useEffect, useId, useRef, useState } from 'react';
import { session, useSession } from '../desk/session.ts';
import { useStore } from '../desk/store.ts';
import { useTexts } from '../desk/texts.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { offers, settleOffer } from './offers.ts';
import { takeAsVersion, updateFromText } from './version-actions.ts';

/** The dialogs about versions: pasting one, and what to do with an article that looks like one. */
export function VersionDialogs() {
  const sheet = useSession((state) => state.sheet);
  return sheet === 'paste' ? <PasteDialog /> : <OfferDialog />;
}

function PasteDialog() {
  const words = useTexts().versions;
  const [text, setText] = useState('');
  const field = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  const close = () => session.set({ sheet: null });
  const takeIn = async () => {
    if (await updateFromText(text)) close();
  };
  return (
    <Dialog title={words.pasteTitle} onClose={close} wide>
      <p>{words.pasteBody}</p>
      <div className="field paste-field">
        <label htmlFor={field}>{words.pasteField}</label>
        <textarea ref={box} id={field} dir="auto" value={text} onChange={(event) => setText(event.target.value)} />
      </div>
      <div className="dialog-actions">
        <Button onClick={close}>{words.cancel}</Button>
        <Button look="primary" disabled={text.trim() === ''} onClick={() => void takeIn()}>
          {words.takeIn}
        </Button>
      </div>
    </Dialog>
  );
}

function OfferDialog() {
  const words = useTexts().versions;
  const offer = useStore(offers, (state) => state.offers[0]);
  if (offer === undefined) return null;
  const take = () => {
    settleOffer();
    void takeAsVersion(offer.articleId, offer.ofArticleId);
  };
  return (
    <Dialog key={offer.articleId} title={words.offerTitle} onClose={settleOffer}>
      <p>{words.offer(offer.title, offer.earlier)}</p>
      <p className="quiet">{words.offerWhy}</p>
      <div className="dialog-actions">
        <Button onClick={settleOffer}>{words.offerKeep}</Button>
        <Button look="primary" onClick={take}>
          {words.offerTake}
        </Button>
      </div>
    </Dialog>
  );
}
