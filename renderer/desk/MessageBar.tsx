import { IconButton } from '../parts/Button.tsx';
import { dismissMessage, messages } from './messages.ts';
import { useStore } from './store.ts';
import { useTexts } from './texts.ts';

/** The bar over the foot line: what was done and can be taken back, or what went wrong. */
export function MessageBar() {
  const words = useTexts().desk;
  const message = useStore(messages, (state) => state.message);
  if (message === null) return null;
  return (
    <div className={`message message-${message.kind}`} role={message.kind === 'trouble' ? 'alert' : undefined}>
      <p>{message.text}</p>
      {message.share !== undefined && <progress max={1} value={message.share} aria-label={message.text} />}
      {message.action !== undefined && (
        <button type="button" className="link" onClick={message.action.run}>
          {message.action.label}
        </button>
      )}
      <IconButton icon="cross" label={words.dismiss} onClick={dismissMessage} />
    </div>
  );
}
