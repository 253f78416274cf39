import { useEffect, useRef } from 'react';
import type { PageLayout } from '../../electron/briefing/page-layout.ts';
import { useTexts } from '../desk/texts.ts';
import '../styles/page.css';
import '../styles/print-view.css';
import { Page } from './Page.tsx';
import { nextScale, type Zoom, zoomOfKey } from './page-zoom.ts';
import { paperPixels, usePageScale } from './use-page-scale.ts';

interface Props {
  readonly layout: PageLayout;
  readonly zoom: Zoom;
  /** Told of another size that the keys or the wheel ask for; without it the size stays. */
  readonly onZoom?: (zoom: Zoom) => void;
  /** Told how large the page is shown. */
  readonly onScale?: (scale: number) => void;
}

/** The page itself, scaled as a picture is: no line breaks elsewhere than on paper. */
export function PagePreview({ layout, zoom, onZoom, onScale }: Props) {
  const pane = useRef<HTMLElement>(null);
  const words = useTexts().page.view;
  const scale = usePageScale(pane, layout.paper, zoom);
  const { width, height } = paperPixels[layout.paper];
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
      className="print-pane"
      aria-label={words.page}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it
      tabIndex={0}
      onKeyDown={(event) => {
        if (onZoom === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
        const wanted = zoomOfKey(event.key, scale);
        if (wanted !== null) onZoom(wanted);
      }}
    >
      <div className="print-sheet" style={{ width: width * scale, height: height * scale }}>
        <div className="print-scaled" style={{ transform: `scale(${scale})` }}>
          <Page layout={layout} />
        </div>
      </div>
    </section>
  );
}
