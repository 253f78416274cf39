import { shortcuts } from '../../electron/texts/shortcuts.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { useSession } from '../desk/session.ts';
import { keyName } from '../desk/shortcuts.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';
import type { FindChoice } from './find-choices.ts';
import { Marked, ShownSnippet } from './Marked.tsx';

function iconOf(choice: FindChoice): IconName {
  if (choice.kind === 'line') return 'line';
  if (choice.kind === 'note') return choice.visibility === 'private' ? 'lock' : 'page';
  if (choice.kind === 'command') return 'chevron';
  return choice.kind === 'name' ? 'person' : 'page';
}

/** A choice of the box, as it is seen and said. */
export function FindOption({ choice }: { readonly choice: FindChoice }) {
  const words = useAllTexts().search;
  const isMac = useSession((state) => state.desk?.platform === 'mac');
  return (
    <>
      <Icon name={iconOf(choice)} />
      <span className="find-words">
        {choice.kind === 'article' && (
          <>
            <span className="hit-title" dir="auto">
              <Marked text={choice.title} marks={choice.titleMarks} />
            </span>
            <ShownSnippet snippet={choice.snippet} />
          </>
        )}
        {choice.kind === 'line' && <ShownSnippet snippet={choice.snippet} />}
        {choice.kind === 'note' && (
          <>
            <span className={`hit-kind hit-${choice.visibility}`}>
              {choice.visibility === 'private' ? words.privateNote : words.printableNote}
            </span>
            <ShownSnippet snippet={choice.snippet} />
          </>
        )}
        {choice.kind === 'name' && <span className="hit-title">{choice.name}</span>}
        {choice.kind === 'command' && <span className="hit-title">{choice.label}</span>}
      </span>
      <span className="find-aside" dir="auto">
        {(choice.kind === 'line' || choice.kind === 'note') && choice.title}
        {choice.kind === 'name' && `${words[choice.of]}, ${words.articlesOf(choice.articles)}`}
        {choice.kind === 'command' && shortcuts[choice.command] !== '' && (
          <kbd>{keyName(shortcuts[choice.command], isMac)}</kbd>
        )}
      </span>
    </>
  );
}
