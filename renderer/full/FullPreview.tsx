import { type MouseEvent, useRef } from 'react';
import type { FullLayout } from '../../electron/briefing/full-layout.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { ScaledSheet, ZoomedPane, type Zooming } from '../print/ZoomedPane.tsx';
import { FullPage } from './FullPage.tsx';
import { useInSight } from './use-in-sight.ts';
import '../styles/full.css';

interface Props extends Zooming {
  readonly layout: FullLayout;
}

/** The pages one below the other. Only those near what can be seen are drawn. */
export function FullPreview({ layout, ...zooming }: Props) {
  const pane = useRef<HTMLElement>(null);
  const words = useAllTexts().full;
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const id = link?.getAttribute('href')?.slice(1);
    if (id === undefined) return;
    event.preventDefault();
    const page = layout.pages.findIndex((groups) => groups.some((placed) => begins(placed, id)));
    pane.current?.querySelectorAll('.print-sheet')[page]?.scrollIntoView({ block: 'start' });
  };
  return (
    <ZoomedPane label={words.view} paper={layout.paper} className="full-pane" pane={pane} onClick={follow} {...zooming}>
      {(scale) =>
        layout.pages.map((_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is its place
          <Sheet key={at} layout={layout} at={at} scale={scale} />
        ))
      }
    </ZoomedPane>
  );
}

function begins({ group, continued, rows }: FullLayout['pages'][number][number], id: string): boolean {
  return (group.id === id && !continued) || rows.some(({ row, from }) => row.id === id && from === 0);
}

interface SheetProps {
  readonly layout: FullLayout;
  readonly at: number;
  readonly scale: number;
}

function Sheet({ layout, at, scale }: SheetProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const isNear = useInSight(sheet);
  const content = layout.pages[at];
  return (
    <ScaledSheet paper={layout.paper} scale={scale} sheet={sheet}>
      {isNear && content !== undefined && (
        <FullPage frame={layout} content={content} page={at + 1} pages={layout.pages.length} />
      )}
    </ScaledSheet>
  );
}
