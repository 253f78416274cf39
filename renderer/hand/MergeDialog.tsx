import type { ArticleView } from '../../electron/contract/articles.ts';
import { closeHandDialog } from '../brief/hand-dialog.ts';
import { useTexts } from '../desk/texts.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { mergeNames } from './hand-actions.ts';
import { NameChoices } from './NameChoices.tsx';
import { asNamed, fullerOf, mergeChoices } from './names-of-article.ts';

interface Props {
  readonly article: ArticleView;
  readonly fact: NonNullable<ReturnType<typeof asNamed>>;
}

/** Asks which other name is the same person, or the same body. */
export function MergeDialog({ article, fact }: Props) {
  const words = useTexts().hand;
  const choices = mergeChoices(article, fact);
  const choose = (id: string) => {
    const other = asNamed(article.facts.find((one) => one.id === id));
    closeHandDialog();
    if (other === undefined) return;
    const [gone, stays] = fullerOf(fact, other);
    void mergeNames(gone.id, stays.id, stays.body.name);
  };
  return (
    <Dialog title={words.mergeTitle(fact.body.name)} onClose={closeHandDialog}>
      <p className="hand-intro">{choices.length === 0 ? words.mergeNobody : words.mergeIntro}</p>
      <NameChoices
        label={words.mergeTitle(fact.body.name)}
        choices={choices}
        onChoose={(choice) => choose(choice.key)}
      />
    </Dialog>
  );
}
