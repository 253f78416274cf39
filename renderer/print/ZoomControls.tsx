import { useAllTexts } from '../desk/all-texts.ts';
import { announce } from '../desk/announce.ts';
import { IconButton } from '../parts/Button.tsx';
import { Segments } from '../parts/Segments.tsx';
import { nextScale, type Zoom } from './page-zoom.ts';

interface Props {
  readonly zoom: Zoom;
  /** How large the page is shown now; 1 is its true size. */
  readonly scale: number;
  readonly onZoom: (zoom: Zoom) => void;
}

/** How large the page is shown: whole, at its true size, or in steps between. */
export function ZoomControls({ zoom, scale, onZoom }: Props) {
  const words = useAllTexts().page.view;
  const step = (direction: 1 | -1) => {
    const next = nextScale(scale, direction);
    onZoom(next);
    announce(words.zoomed(Math.round(next * 100)));
  };
  return (
    <div className="print-zoom">
      <IconButton icon="minus" label={words.zoomOut} keyHint="-" onClick={() => step(-1)} />
      <Segments
        label={words.zoom}
        choices={[
          { key: 'fit', label: words.fitZoom },
          { key: 'full', label: words.zoomed(zoom === 'fit' ? 100 : Math.round(zoom * 100)) },
        ]}
        chosen={zoom === 'fit' ? 'fit' : 'full'}
        onChoose={(key) => onZoom(key === 'fit' ? 'fit' : 1)}
      />
      <IconButton icon="plus" label={words.zoomIn} keyHint="+" onClick={() => step(1)} />
    </div>
  );
}
