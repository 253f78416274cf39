import type { HighlightColour } from '../../electron/contract/annotations.ts';
import { session, useSession } from './session.ts';
import { texts, useTexts } from './texts.ts';

/** What a colour is called. */
export function colourName(colour: HighlightColour): string {
  return session.get().colourNames[colour] ?? texts().read.colours[colour];
}

/** What every colour is called, for components. */
export function useColourNames(): { readonly [Colour in HighlightColour]: string } {
  const usual = useTexts().read.colours;
  const own = useSession((state) => state.colourNames);
  return {
    amber: own.amber ?? usual.amber,
    green: own.green ?? usual.green,
    blue: own.blue ?? usual.blue,
    rose: own.rose ?? usual.rose,
    violet: own.violet ?? usual.violet,
  };
}
