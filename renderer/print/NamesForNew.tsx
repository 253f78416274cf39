import type { PageSetup } from '../../electron/contract/page-setup.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { remember } from '../desk/articles.ts';
import { say } from '../desk/page-output.ts';
import { useSession } from '../desk/session.ts';
import { Button } from '../parts/Button.tsx';

/** Offers to let new briefings begin with this one's names, where they do not. */
export function NamesForNew({ setup }: { readonly setup: PageSetup }) {
  const words = useAllTexts().pageSetup;
  const settings = useSession((state) => state.desk?.settings);
  const { preparedFor = '', preparedBy = '' } = setup;
  const isSame = settings?.preparedFor === preparedFor && settings.preparedBy === preparedBy;
  if (isSame || (preparedFor === '' && preparedBy === '')) return null;
  const keep = () => {
    remember({ preparedFor, preparedBy });
    say(words.keptForNew);
  };
  return (
    <Button look="quiet" onClick={keep}>
      {words.forNew}
    </Button>
  );
}
