import type { Paper } from '../../electron/contract/page.ts';
import type { Zoom } from './page-zoom.ts';

/** What the Print tab keeps from one document to the other. */
export interface PrintStand {
  readonly articleId: string;
  readonly paper: Paper;
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
  /** How large a page is shown now. */
  readonly scale: number;
  readonly onScale: (scale: number) => void;
  /** The panel beside the page. */
  readonly settings: { readonly id: string; readonly open: boolean; readonly toggle: () => void };
}
