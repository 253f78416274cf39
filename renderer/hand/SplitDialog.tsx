import { useId, useState } from 'react';
import { nameKey } from '../../electron/article/name-key.ts';
import type { ArticleView } from '../../electron/contract/articles.ts';
import { closeHandDialog } from '../brief/hand-dialog.ts';
import { useTexts } from '../desk/texts.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { splitName } from './hand-actions.ts';
import { type asNamed, type MentionPlace, mentionsOf } from './names-of-article.ts';

interface Props {
  readonly article: ArticleView;
  readonly fact: NonNullable<ReturnType<typeof asNamed>>;
}

/** Asks which names and mentions of a line are somebody else's, and what to call them. */
export function SplitDialog({ article, fact }: Props) {
  const words = useTexts().hand;
  const nameId = useId();
  const forms = [fact.body.name, ...fact.body.aliases];
  const mentions = mentionsOf(article, fact);
  const [theirForms, setForms] = useState<readonly string[]>([]);
  const [theirs, setTheirs] = useState<readonly MentionPlace[]>([]);
  const [typed, setTyped] = useState<string | null>(null);
  const fullest = [...theirForms].sort((a, b) => b.length - a.length)[0] ?? '';
  const name = (typed ?? fullest).trim();

  const chooseForm = (form: string, chosen: boolean) => {
    setForms(chosen ? [...theirForms, form] : theirForms.filter((one) => one !== form));
    const same = mentions.filter((mention) => nameKey(mention.form) === nameKey(form));
    const others = theirs.filter((one) => !same.some(({ span }) => span.start === one.span.start));
    setTheirs(chosen ? [...others, ...same] : others);
  };
  const isTheirs = ({ span }: MentionPlace) => theirs.some((one) => one.span.start === span.start);
  const chooseMention = (mention: MentionPlace, chosen: boolean) =>
    setTheirs(chosen ? [...theirs, mention] : theirs.filter((one) => one.span.start !== mention.span.start));

  const gone = new Set([name, ...theirForms].map(nameKey));
  const leavesSomething = forms.some((form) => !gone.has(nameKey(form))) && theirs.length < mentions.length;
  const can = name !== '' && theirs.length > 0 && leavesSomething;
  const split = () => {
    if (!can) return;
    const spans = theirs.map(({ span }) => span).toSorted((a, b) => a.start - b.start);
    closeHandDialog();
    void splitName(fact.id, { name, forms: theirForms, spans });
  };
  return (
    <Dialog title={words.splitTitle(fact.body.name)} onClose={closeHandDialog}>
      <p className="hand-intro">{words.splitIntro}</p>
      {forms.length > 1 && (
        <fieldset className="hand-choices">
          <legend>{words.splitForms}</legend>
          {forms.map((form) => (
            <label key={form}>
              <input
                type="checkbox"
                checked={theirForms.includes(form)}
                onChange={(event) => chooseForm(form, event.target.checked)}
              />
              <b className="name">{form}</b>
            </label>
          ))}
        </fieldset>
      )}
      <fieldset className="hand-choices">
        <legend>{words.splitMentions}</legend>
        {mentions.map((mention) => (
          <label key={mention.span.start}>
            <input
              type="checkbox"
              aria-label={words.mention(
                mention.form,
                mention.paragraph,
                `${mention.before}${mention.form}${mention.after}`,
              )}
              checked={isTheirs(mention)}
              onChange={(event) => chooseMention(mention, event.target.checked)}
            />
            <span className="hand-context" dir="auto">
              {mention.before}
              <b>{mention.form}</b>
              {mention.after}
            </span>
            <span className="quiet">¶{mention.paragraph}</span>
          </label>
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor={nameId}>{words.splitName}</label>
        <input
          id={nameId}
          type="text"
          dir="auto"
          value={typed ?? fullest}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      {!can && <p className="hand-intro">{words.splitNothing}</p>}
      <div className="dialog-actions">
        <Button look="primary" disabled={!can} onClick={split}>
          {words.splitDo}
        </Button>
      </div>
    </Dialog>
  );
}
