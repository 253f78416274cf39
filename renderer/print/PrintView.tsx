import { useId, useState } from 'react';
import { useSession } from '../desk/session.ts';
import { FullView } from '../full/FullView.tsx';
import { PageView } from './PageView.tsx';
import type { Zoom } from './page-zoom.ts';

/** Width of a window, in CSS pixels, in which the page's settings stand beside the page from the start. */
const wideEnough = 1200;

/** The Print tab, and the same of a dossier: the one page or the full briefing, as it will print. */
export function PrintView({ articleId }: { readonly articleId: string }) {
  const paper = useSession((state) => state.desk?.settings.paper ?? 'a4');
  const printed = useSession((state) => state.printed);
  const id = useId();
  const [open, setOpen] = useState(window.innerWidth >= wideEnough);
  const [zoom, setZoom] = useState<Zoom>('fit');
  const [scale, setScale] = useState(1);
  const View = printed === 'page' ? PageView : FullView;
  return (
    <View
      articleId={articleId}
      paper={paper}
      zoom={zoom}
      onZoom={setZoom}
      scale={scale}
      onScale={setScale}
      settings={{ id, open, toggle: () => setOpen(!open) }}
    />
  );
}
