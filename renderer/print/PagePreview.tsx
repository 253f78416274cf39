import type { PageLayout } from '../../electron/briefing/page-layout.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { Page } from './Page.tsx';
import { ScaledSheet, ZoomedPane, type Zooming } from './ZoomedPane.tsx';

interface Props extends Zooming {
  readonly layout: PageLayout;
}

/** The page itself. */
export function PagePreview({ layout, ...zooming }: Props) {
  const words = useAllTexts().page.view;
  return (
    <ZoomedPane label={words.page} paper={layout.paper} {...zooming}>
      {(scale) => (
        <ScaledSheet paper={layout.paper} scale={scale}>
          <Page layout={layout} />
        </ScaledSheet>
      )}
    </ZoomedPane>
  );
}
