import { createStore } from './store.ts';

/** What the bar over the foot line says. */
export interface Message {
  readonly kind: 'news' | 'trouble';
  readonly text: string;
  /** Something that can be done about it at once. */
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
  /** Of something under way: how much of it is done, from 0 to 1. Such a message stays until another takes its place. */
  readonly share?: number | undefined;
  /** True where it tells of the last step and would mislead after the next one. */
  readonly ofLastStep?: boolean | undefined;
}

export const messages = createStore<{ readonly message: Message | null }>({ message: null });

/** News goes by itself after this long; trouble stays until it is dismissed. In milliseconds. */
const newsStays = 8_000;
let leaving: ReturnType<typeof setTimeout> | undefined;

/** Shows a message, instead of the one before. */
export function tell(message: Message): void {
  clearTimeout(leaving);
  messages.set({ message });
  if (message.kind === 'news' && message.share === undefined)
    leaving = setTimeout(() => messages.set({ message: null }), newsStays);
}

/**
 * Takes away what is said of the last step: after another change an offer to take something back would mean that one, and
 * "Undone" would seem to be said of it.
 */
export function withdrawOffer(): void {
  const { message } = messages.get();
  if (message?.share !== undefined) return;
  if (message?.action !== undefined || message?.ofLastStep === true) dismissMessage();
}

/** Takes the message away. */
export function dismissMessage(): void {
  clearTimeout(leaving);
  messages.set({ message: null });
}
