import { wordDay } from '../../electron/briefing/dates.ts';
import type { PageLayout } from '../../electron/briefing/page-layout.ts';
import { textDirection } from '../../electron/briefing/text-direction.ts';
import type { Texts } from '../../electron/texts/catalogue.ts';
import { interfaceLanguage } from '../../electron/texts/languages.ts';
import { Marks, Pills } from './Marks.tsx';

interface Props {
  readonly layout: PageLayout;
  readonly words: Texts['page'];
  readonly language: string | undefined;
}

/** Title, dateline and bottom line. */
export function PageHeading({ layout, words, language }: Props) {
  const { briefing, head } = layout;
  const day =
    briefing.preparedOn && wordDay(briefing.preparedOn, interfaceLanguage(briefing.interfaceLanguage), 'long');
  const dateline = [
    briefing.dateline,
    ...(briefing.titleIsOurs ? [words.titleIsOurs] : []),
    ...(briefing.preparedBy || briefing.preparedOn ? [words.prepared(briefing.preparedBy, day)] : []),
  ].filter((part) => part !== '');
  return (
    <header className="page-head">
      <h1 lang={language} dir="auto">
        {head.title}
      </h1>
      {dateline.length > 0 && (
        <p className="page-dateline" dir="auto">
          {dateline.join(' · ')}
        </p>
      )}
      {head.bottomLine && (
        <div className="page-bottom-line" dir={textDirection(head.bottomLine.text)}>
          <p lang={language} dir="auto">
            {head.bottomLine.text}
            <Pills item={head.bottomLine.item} words={words} />
          </p>
          <Marks item={head.bottomLine.item} words={words} />
        </div>
      )}
    </header>
  );
}
