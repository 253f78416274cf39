import { wordDay } from '../../electron/briefing/dates.ts';
import type { PageLayout } from '../../electron/briefing/page-layout.ts';
import { textsFor } from '../../electron/texts/catalogue.ts';
import { interfaceLanguage } from '../../electron/texts/languages.ts';
import { Marking } from './Marking.tsx';
import { PageFoot } from './PageFoot.tsx';
import { PageHeading } from './PageHeading.tsx';
import { Section } from './Section.tsx';

/**
 * The one page, at its true size. The preview and the print window draw this same component from the same layout,
 * so that what is seen is what is printed.
 */
export function Page({ layout }: { readonly layout: PageLayout }) {
  const { briefing, paper, arrangement, ratio, head, typeSize, air, main, side } = layout;
  const { page: words } = textsFor(briefing.interfaceLanguage);
  const language = briefing.language === 'und' ? undefined : briefing.language;
  return (
    <article
      className="page"
      lang={briefing.interfaceLanguage}
      data-paper={paper}
      data-arrangement={arrangement}
      data-tight={air < 1}
      style={{
        '--page-type': `${typeSize}pt`,
        '--page-air': air,
        '--page-title': `${head.titleSize}pt`,
        '--page-ratio': `${ratio}fr`,
        '--page-bottom-line': head.bottomLineScale,
      }}
    >
      <div className="page-rule">
        <p>{words.eyebrow}</p>
        {briefing.preparedFor && <p dir="auto">{words.preparedFor(briefing.preparedFor)}</p>}
        {briefing.embargo && (
          <p>{words.embargoed(wordDay(briefing.embargo, interfaceLanguage(briefing.interfaceLanguage), 'long'))}</p>
        )}
        <Marking marking={briefing.marking} />
      </div>
      <PageHeading layout={layout} words={words} language={language} />
      <div className="page-columns">
        <div className="page-main">
          {main.map((section) => (
            <Section key={section.section} placed={section} words={words} language={language} />
          ))}
        </div>
        {arrangement === 'columns' && (
          <div className="page-side">
            {side.map((section) => (
              <Section key={section.section} placed={section} words={words} language={language} />
            ))}
          </div>
        )}
      </div>
      <PageFoot layout={layout} words={words} />
    </article>
  );
}
