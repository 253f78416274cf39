import { clipText, oneLine } from '../../electron/briefing/clip-text.ts';
import type { PageItem } from '../../electron/contract/page.ts';
import type { PageSetup } from '../../electron/contract/page-setup.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { ask } from '../desk/calls.ts';
import { changeSent } from '../desk/saving.ts';
import { IconButton } from '../parts/Button.tsx';
import { SavedField } from '../parts/SavedField.tsx';
import { chooseLine } from './page-actions.ts';

interface Props {
  readonly articleId: string;
  readonly setup: PageSetup;
  /** With what is chosen for it. */
  readonly item: PageItem;
}

/** Longest name of a control, in columns. */
const longestName = 60;

/** A line: whether it is pinned, and whether it stands in its short form, which may be the person's own. */
export function LineRow({ articleId, setup, item }: Props) {
  const words = useAllTexts().pageSetup;
  const text = oneLine(item.text);
  const name = clipText(text, longestName);
  const pinned = item.pinned === true;
  const short = item.short === true;
  const choice = setup.lines.find(({ lineId }) => lineId === item.id);
  const saveShort = async (shortText: string) => {
    const answered = changeSent();
    try {
      return await ask((calls) =>
        calls.choosePageLine({
          articleId,
          lineId: item.id,
          pinned: choice?.pinned ?? null,
          short: choice?.short ?? null,
          shortText,
        }),
      );
    } finally {
      answered();
    }
  };
  return (
    <li className="line-row">
      <span dir="auto">{text}</span>
      <IconButton
        icon="pin"
        label={words.pinLine(name)}
        aria-pressed={pinned}
        onClick={() => void chooseLine(articleId, setup, item.id, { pinned: !pinned })}
      />
      <IconButton
        icon="line"
        label={words.shortLine(name)}
        aria-pressed={short}
        onClick={() => void chooseLine(articleId, setup, item.id, { short: !short })}
      />
      {short && item.kind !== 'quote' && item.kind !== 'note' && (
        <SavedField
          quiet
          label={words.ownShort}
          placeholder={words.ownShortHint}
          value={item.shortText ?? ''}
          onSave={saveShort}
        />
      )}
    </li>
  );
}
