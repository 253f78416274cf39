import { type FormEvent, useId, useState } from 'react';
import { lineText } from '../../electron/briefing/line-text.ts';
import { namedIn } from '../../electron/briefing/named-in.ts';
import type { ArticleView } from '../../electron/contract/articles.ts';
import type { Fact } from '../../electron/contract/facts.ts';
import { closeHandDialog } from '../brief/hand-dialog.ts';
import { useTexts } from '../desk/texts.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { assignName } from './hand-actions.ts';
import { NameChoices } from './NameChoices.tsx';
import { linesWith, whoChoices } from './names-of-article.ts';

interface Props {
  readonly article: ArticleView;
  readonly fact: Fact;
}

/** Asks who is meant by words of a line: one of those whom the article names, or somebody else. */
export function WhoDialog({ article, fact }: Props) {
  const words = useTexts().hand;
  const ids = { instead: useId(), other: useId() };
  const isUndertaking = fact.body.kind === 'commitment';
  const given = [...new Set(namedIn(fact.body))];
  const [instead, setInstead] = useState(given[0] ?? '');
  const [everywhere, setEverywhere] = useState(false);
  const [other, setOther] = useState('');
  const count = linesWith(article, fact, instead);
  const set = (name: string) => {
    closeHandDialog();
    void assignName(fact.id, instead, name, everywhere && count > 0);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (other.trim() !== '') set(other.trim());
  };
  const asked = instead !== '' ? words.whoTitle(instead) : isUndertaking ? words.whoPartyTitle : words.whoSaidTitle;
  const title = isUndertaking ? asked : words.whoSaidTitle;
  return (
    <Dialog title={title} onClose={closeHandDialog}>
      <p className="hand-line" dir="auto">
        {lineText(fact.body)}
      </p>
      {isUndertaking && (
        <div className="field hand-instead">
          <label htmlFor={ids.instead}>{words.whoInstead}</label>
          <select id={ids.instead} value={instead} onChange={(event) => setInstead(event.target.value)}>
            {given.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
            <option value="">{words.whoAnother}</option>
          </select>
        </div>
      )}
      {count > 0 && (
        <label className="hand-everywhere">
          <input type="checkbox" checked={everywhere} onChange={(event) => setEverywhere(event.target.checked)} />
          {words.whoEverywhere(count)}
        </label>
      )}
      <NameChoices
        label={title}
        choices={whoChoices(article, fact).filter(({ name }) => name !== instead)}
        onChoose={({ name }) => set(name)}
      />
      <form className="hand-other" onSubmit={submit}>
        <div className="field">
          <label htmlFor={ids.other}>{words.whoOther}</label>
          <input
            id={ids.other}
            type="text"
            dir="auto"
            value={other}
            onChange={(event) => setOther(event.target.value)}
          />
        </div>
        <Button type="submit" disabled={other.trim() === ''}>
          {words.whoSet}
        </Button>
      </form>
      {instead !== '' && fact.body.kind !== 'position' && (
        <div className="hand-foot">
          <Button look="quiet" onClick={() => set('')}>
            {isUndertaking ? words.whoRemove : words.whoNobody}
          </Button>
        </div>
      )}
    </Dialog>
  );
}
