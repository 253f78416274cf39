import { type MouseEventHandler, type ReactNode, type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import type { Paper } from '../../electron/contract/page.ts';
import '../styles/page.css';
import '../styles/print-view.css';
import { nextScale, type Zoom, zoomOfKey } from './page-zoom.ts';
import { paperPixels, usePageScale } from './use-page-scale.ts';

/** How large pages are shown, and who is told. */
export interface Zooming {
  readonly zoom: Zoom;
  /** Told of another size that the keys or the wheel ask for; without it the size stays. */
  readonly onZoom?: (zoom: Zoom) => void;
  /** Told how large a page is shown. */
  readonly onScale?: (scale: number) => void;
}

interface Props extends Zooming {
  readonly label: string;
  readonly paper: Paper;
  readonly className?: string;
  readonly pane?: Ref<HTMLElement>;
  readonly onClick?: MouseEventHandler;
  readonly children: (scale: number) => ReactNode;
}

/** Where sheets of paper are looked at: it scrolls, and the keys and the wheel zoom it. */
export function ZoomedPane({
  label,
  paper,
  zoom,
  onZoom,
  onScale,
  className = '',
  pane: given,
  onClick,
  children,
}: Props) {
  const pane = useRef<HTMLElement>(null);
  useImperativeHandle<HTMLElement | null, HTMLElement | null>(given, () => pane.current, []);
  const scale = usePageScale(pane, paper, zoom);
  useEffect(() => onScale?.(scale), [onScale, scale]);
  useEffect(() => {
    const element = pane.current;
    if (element === null || onZoom === undefined) return;
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey || event.deltaY === 0) return;
      event.preventDefault();
      onZoom(nextScale(scale, event.deltaY < 0 ? 1 : -1));
    };
    element.addEventListener('wheel', turn, { passive: false });
    return () => element.removeEventListener('wheel', turn);
  }, [onZoom, scale]);
  return (
    <section
      ref={pane}
      className={`print-pane ${className}`}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it
      tabIndex={0}
      onClick={onClick}
      onKeyDown={(event) => {
        if (onZoom === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
        const wanted = zoomOfKey(event.key, scale);
        if (wanted !== null) onZoom(wanted);
      }}
    >
      {children(scale)}
    </section>
  );
}

interface SheetProps {
  readonly paper: Paper;
  readonly scale: number;
  readonly sheet?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}

/** A page, scaled as a picture is: no line breaks elsewhere than on paper. */
export function ScaledSheet({ paper, scale, sheet, children }: SheetProps) {
  const { width, height } = paperPixels[paper];
  return (
    <div ref={sheet} className="print-sheet" style={{ width: width * scale, height: height * scale }}>
      <div className="print-scaled" style={{ transform: `scale(${scale})` }}>
        {children}
      </div>
    </div>
  );
}
