import { useRef } from 'react';
import type { PageLayout } from '../../electron/briefing/page-layout.ts';
import { useTexts } from '../desk/texts.ts';
import '../styles/page.css';
import '../styles/print-view.css';
import { Page } from './Page.tsx';
import { paperPixels, usePageScale, type Zoom } from './use-page-scale.ts';

interface Props {
  readonly layout: PageLayout;
  readonly zoom: Zoom;
}

/** The page itself, scaled as a picture is: no line breaks elsewhere than on paper. */
export function PagePreview({ layout, zoom }: Props) {
  const pane = useRef<HTMLElement>(null);
  const words = useTexts().page.view;
  const scale = usePageScale(pane, layout.paper, zoom);
  const { width, height } = paperPixels[layout.paper];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it
    <section ref={pane} className="print-pane" aria-label={words.page} tabIndex={0}>
      <div className="print-sheet" style={{ width: width * scale, height: height * scale }}>
        <div className="print-scaled" style={{ transform: `scale(${scale})` }}>
          <Page layout={layout} />
        </div>
      </div>
    </section>
  );
}
