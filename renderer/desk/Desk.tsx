import { useEffect, useLayoutEffect, useRef } from 'react';
import { paneWidths } from '../../electron/contract/desk-state.ts';
import { LineMenu } from '../read/LineMenu.tsx';
import { MarkTools } from '../read/MarkTools.tsx';
import { paintMarks } from '../read/paint-marks.ts';
import { Divider } from './Divider.tsx';
import { FootLine } from './FootLine.tsx';
import { Header } from './Header.tsx';
import { ImportBar } from './ImportBar.tsx';
import { Library } from './Library.tsx';
import { setLitArticle } from './light.ts';
import { MainPane } from './MainPane.tsx';
import { MessageBar } from './MessageBar.tsx';
import { SidePane } from './SidePane.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { useSession } from './session.ts';
import { useTexts } from './texts.ts';
import { useShownOnce } from './use-shown-once.ts';

/** The desk: library, briefing and source side by side, a head and a foot. */
export function Desk() {
  const { desk: words, places } = useTexts();
  const root = useRef<HTMLDivElement>(null);
  const article = useSession((state) => state.article);
  const notes = useSession((state) => state.notes);
  const reading = useSession((state) => state.reading);
  const readingReport = useSession((state) => state.readingReport);
  const carried = useSession((state) => state.carried);
  const tab = useSession((state) => state.tab);
  const narrow = useSession((state) => state.narrow);
  const slim = useSession((state) => state.slim);
  const front = useSession((state) => state.front);
  const navigationWidth = useSession(
    (state) => state.desk?.settings.navigationWidth ?? paneWidths.navigationWidth.usual,
  );
  const sideWidth = useSession((state) => state.desk?.settings.sideWidth ?? paneWidths.sideWidth.usual);
  const place = useSession((state) => state.place);
  const hasSide = place === 'articles' && tab !== 'print';

  useLayoutEffect(() => {
    root.current?.style.setProperty('--navigation-width', `${navigationWidth}px`);
    root.current?.style.setProperty('--side-width', `${sideWidth}px`);
  }, [navigationWidth, sideWidth]);
  useLayoutEffect(() => setLitArticle(reading ?? article), [article, reading]);
  useLayoutEffect(
    () => paintMarks({ article, reading, readingReport, notes, carried }),
    [article, reading, readingReport, notes, carried],
  );
  useEffect(() => {
    const shown = place === 'articles' ? article?.revision.title : places.names[place];
    document.title = shown === undefined ? words.brand : `${shown} · ${words.brand}`;
  }, [article, place, places, words]);
  useShownOnce(article !== null);

  const layout = [
    'desk',
    ...(narrow ? ['desk-narrow', `desk-front-${hasSide ? front : 'briefing'}`] : []),
    ...(slim ? ['desk-slim'] : []),
    ...(hasSide ? [] : ['desk-without-side']),
  ];
  return (
    <div ref={root} className={layout.join(' ')}>
      <SkipLinks />
      <Header />
      {!slim && <Library />}
      {!slim && <Divider label={words.resizeLibrary} setting="navigationWidth" width={navigationWidth} side="start" />}
      <MainPane />
      {hasSide && !narrow && <Divider label={words.resizeSide} setting="sideWidth" width={sideWidth} side="end" />}
      {hasSide && <SidePane />}
      <MarkTools />
      <LineMenu />
      <div className="messages">
        <ImportBar />
        <MessageBar />
      </div>
      <FootLine />
    </div>
  );
}
