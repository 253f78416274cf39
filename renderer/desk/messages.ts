import { createStore } from './store.ts';

/** What the bar over the foot line says. */
export interface Message {
  readonly kind: 'news' | 'trouble';
  readonly text: string;
  /** Something that can be done about it at once. */
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

export const messages = createStore<{ readonly message: Message | null }>({ message: null });

/** News goes by itself after this long; trouble stays until it is dismissed. In milliseconds. */
const newsStays = 8_000;
let leaving: ReturnType<typeof setTimeout> | undefined;

/** Shows a message, instead of the one before. */
export function tell(message: Message): void {
  clearTimeout(leaving);
  messages.set({ message });
  if (message.kind === 'news') leaving = setTimeout(() => messages.set({ message: null }), newsStays);
}

/** Takes a message away that offers to take something back: after another change the offer would mean that one. */
export function withdrawOffer(): void {
  if (messages.get().message?.action !== undefined) dismissMessage();
}

/** Takes the message away. */
export function dismissMessage(): void {
  clearTimeout(leaving);
  messages.set({ message: null });
}
