import { briefingSections } from '../../electron/briefing/sections.ts';
import type { Span } from '../../electron/contract/text.ts';
import { kindsOfSection, makeLine } from '../brief/adding.ts';
import { createStore } from '../desk/store.ts';
import { texts } from '../desk/texts.ts';
import type { MenuEntry } from '../parts/Menu.tsx';
import { withdrawTools } from './mark-bar.ts';

/** What lines are mostly made of by hand comes first, under the first figures. */
const first = ['agreed', 'quotes', 'people', 'dates', 'keyPoints'] as const;
const order = [...first, ...briefingSections.filter((section) => !first.some((one) => one === section))];

/** The kinds of line that a passage can become; each has a figure for its key, as far as there are figures. */
export function lineChoices(span: Span): MenuEntry[] {
  const words = texts().brief;
  return order
    .flatMap((section) => kindsOfSection[section].map((kind) => ({ section, kind })))
    .map(({ section, kind }, index) => ({
      label:
        kindsOfSection[section].length > 1
          ? `${words.sections[section]}: ${words.kinds[kind]}`
          : words.sections[section],
      keyHint: index < 9 ? String(index + 1) : undefined,
      run: () => {
        withdrawTools();
        void makeLine(section, kind, span);
      },
    }));
}

/** The list of kinds that the keyboard has opened, for a passage and beside a sentence. */
interface Open {
  readonly span: Span | null;
  readonly beside: HTMLElement | null;
}

export const lineMenu = createStore<Open>({ span: null, beside: null });

/** Opens the list of kinds beside a sentence. */
export function openLineMenu(span: Span, beside: HTMLElement): void {
  lineMenu.set({ span, beside });
}
