import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { paneWidths } from '../../electron/contract/desk-state.ts';
import { remember } from './articles.ts';
import { session } from './session.ts';

interface Props {
  readonly label: string;
  readonly setting: keyof typeof paneWidths;
  readonly width: number;
  /** On which side of the divider its pane lies. */
  readonly side: 'start' | 'end';
}

/** The briefing keeps at least this much, in CSS pixels. */
const briefingKeeps = 420;

/** The line between two panes. It is moved by dragging, by arrow keys, and put back by a double click. */
export function Divider({ label, setting, width, side }: Props) {
  const drag = useRef<{ readonly from: number; readonly width: number } | null>(null);
  const { min, max, usual } = paneWidths[setting];
  const outward = side === 'start' ? 1 : -1;

  const show = (wanted: number) => {
    const { desk } = session.get();
    if (desk === null) return;
    const { navigationWidth, sideWidth } = desk.settings;
    const other = setting === 'sideWidth' ? navigationWidth : session.get().tab === 'print' ? 0 : sideWidth;
    const room = Math.max(min, innerWidth - other - briefingKeeps);
    const next = Math.round(Math.min(max, room, Math.max(min, wanted)));
    session.set({ desk: { ...desk, settings: { ...desk.settings, [setting]: next } } });
  };
  const keep = () => {
    const settings = session.get().desk?.settings;
    if (settings !== undefined) remember({ [setting]: settings[setting] });
  };
  const moved = (event: PointerEvent) => {
    if (drag.current !== null) show(drag.current.width + outward * (event.clientX - drag.current.from));
  };
  const keys = (event: KeyboardEvent) => {
    const to = {
      ArrowRight: width + 16 * outward,
      ArrowLeft: width - 16 * outward,
      Home: min,
      End: max,
      Enter: usual,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    show(to);
    keep();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved; this separator can, by pointer and by keys
    <div
      role="separator"
      className={`divider divider-${side}`}
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      onKeyDown={keys}
      onDoubleClick={() => {
        show(usual);
        keep();
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { from: event.clientX, width };
      }}
      onPointerMove={moved}
      // Comes after a release, and where the system takes the pointer away in mid-drag.
      onLostPointerCapture={() => {
        drag.current = null;
        keep();
      }}
    />
  );
}
