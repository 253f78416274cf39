import { oncePainted } from './first-paint.ts';
import { focusOn, type Lit, point } from './light.ts';

/** The line or sentence that an element stands in. */
export function litAt(target: EventTarget | null): Lit | null {
  if (!(target instanceof Element)) return null;
  const near = target.closest('[data-fact], [data-sentence]');
  if (!(near instanceof HTMLElement)) return null;
  const { fact, sentence } = near.dataset;
  if (fact !== undefined) return { kind: 'fact', factId: fact };
  return sentence === undefined ? null : { kind: 'sentence', index: Number(sentence) };
}

/** Lets the light follow the pointer and the focus over the whole window. Returns what ends it. */
export function followPointerAndFocus(): () => void {
  let pressed: { readonly x: number; readonly y: number; readonly from: EventTarget | null } | null = null;
  // A pointer that lies in the window as it opens comes over a line before that is painted.
  const over = ({ target, screenX, screenY }: PointerEvent) => {
    // Where the pointer rests since a press, what came under it was not pointed at: what the press led to stays lit.
    const rests = pressed !== null && pressed.x === screenX && pressed.y === screenY;
    oncePainted(() => point(rests && pressed?.from !== target ? null : litAt(target)));
  };
  const press = ({ target, screenX, screenY }: PointerEvent) => {
    pressed = { x: screenX, y: screenY, from: target };
  };
  const away = () => oncePainted(() => point(null));
  const focusIn = (event: FocusEvent) => focusOn(litAt(event.target));
  const focusOut = (event: FocusEvent) => {
    if (event.relatedTarget === null) focusOn(null);
  };
  document.addEventListener('pointerover', over);
  document.addEventListener('pointerdown', press);
  document.documentElement.addEventListener('pointerleave', away);
  document.addEventListener('focusin', focusIn);
  document.addEventListener('focusout', focusOut);
  return () => {
    document.removeEventListener('pointerover', over);
    document.removeEventListener('pointerdown', press);
    document.documentElement.removeEventListener('pointerleave', away);
    document.removeEventListener('focusin', focusIn);
    document.removeEventListener('focusout', focusOut);
  };
}
