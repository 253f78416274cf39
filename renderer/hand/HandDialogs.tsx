import { useEffect } from 'react';
import { closeHandDialog, handDialog } from '../brief/hand-dialog.ts';
import { useSession } from '../desk/session.ts';
import { useStore } from '../desk/store.ts';
import '../styles/hand.css';
import { MergeDialog } from './MergeDialog.tsx';
import { asNamed } from './names-of-article.ts';
import { SplitDialog } from './SplitDialog.tsx';
import { WhoDialog } from './WhoDialog.tsx';

/** The dialog about a line that is open. One whose line is gone meanwhile closes by itself. */
export function HandDialogs() {
  const open = useStore(handDialog, (state) => state.open);
  const article = useSession((state) => state.article);
  const fact = article?.facts.find(({ id }) => id === open?.factId);
  const isGone = open === null || article === null || fact === undefined;
  useEffect(() => {
    if (isGone) closeHandDialog();
  }, [isGone]);
  if (isGone) return null;
  const named = asNamed(fact);
  if (open.kind === 'who') return <WhoDialog article={article} fact={fact} />;
  if (named === undefined) return null;
  return open.kind === 'merge' ? (
    <MergeDialog article={article} fact={named} />
  ) : (
    <SplitDialog article={article} fact={named} />
  );
}
