import { shortcuts } from '../../electron/texts/shortcuts.ts';
import { type Place, places, showPlace } from './places.ts';
import { useSession } from './session.ts';
import { keyName } from './shortcuts.ts';
import { useTexts } from './texts.ts';

const commands = {
  articles: 'showArticles',
  dossiers: 'showDossiers',
  people: 'showPeople',
  comingUp: 'showComingUp',
} as const satisfies { readonly [Key in Place]: keyof typeof shortcuts };

interface Props {
  readonly onChosen?: ((place: Place) => void) | undefined;
}

/** The head of the left column: where one can go. */
export function PlaceNav({ onChosen }: Props) {
  const words = useTexts().places;
  const chosen = useSession((state) => state.place);
  const isMac = useSession((state) => state.desk?.platform === 'mac');
  return (
    <ul className="places" aria-label={words.label}>
      {places.map((place) => (
        <li key={place}>
          <button
            type="button"
            className="place"
            aria-current={place === chosen ? 'page' : undefined}
            title={`${words.names[place]} (${keyName(shortcuts[commands[place]], isMac)})`}
            onClick={() => {
              showPlace(place);
              onChosen?.(place);
            }}
          >
            {words.names[place]}
          </button>
        </li>
      ))}
    </ul>
  );
}
