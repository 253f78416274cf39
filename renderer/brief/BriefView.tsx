import { useMemo, useRef } from 'react';
import { briefingView } from '../../electron/briefing/briefing-view.ts';
import { localDay } from '../../electron/briefing/local-day.ts';
import { briefingSections } from '../../electron/briefing/sections.ts';
import type { ArticleView } from '../../electron/contract/articles.ts';
import { interfaceLanguage } from '../../electron/texts/languages.ts';
import { useDrawnWhole } from '../desk/first-paint.ts';
import { goToFact } from '../desk/reveal.ts';
import { useStore } from '../desk/store.ts';
import { interfaceLocale, useTexts } from '../desk/texts.ts';
import { AddBar } from './AddBar.tsx';
import { AddForm } from './AddForm.tsx';
import { BriefHead } from './BriefHead.tsx';
import { editing } from './editing.ts';
import { FactLine } from './FactLine.tsx';
import { FactSection } from './FactSection.tsx';
import { HiddenLines } from './HiddenLines.tsx';
import { linesInSight } from './lines-in-sight.ts';

/** The briefing of an article: what the program is for. */
export function BriefView({ article }: { readonly article: ArticleView }) {
  const words = useTexts().brief;
  const language = interfaceLanguage(interfaceLocale());
  const briefing = useMemo(() => briefingView(article, { day: localDay(Date.now()), language }), [article, language]);
  const added = useStore(editing, (state) => (state.editing?.kind === 'add' ? state.editing.section : null));
  const whole = useDrawnWhole();
  const lastChecked = useRef(-1);
  const { bottomLine, sections, hidden } = briefing;
  const empty = briefingSections.filter((section) => !sections.some((present) => present.section === section));
  const all = [...(bottomLine === undefined ? [] : [bottomLine]), ...sections.flatMap((section) => section.lines)];
  const drawn = whole ? sections : linesInSight(sections, innerHeight);
  const doubtful = all.filter((line) => line.check && line.key === line.fact.id);
  const nextDoubtful = () => {
    lastChecked.current = (lastChecked.current + 1) % Math.max(1, doubtful.length);
    const next = doubtful[lastChecked.current];
    if (next !== undefined) goToFact(next.fact.id);
  };
  return (
    <div className="briefing" aria-busy={whole ? undefined : true}>
      <BriefHead
        briefing={briefing}
        source={article.revision.source}
        toCheck={doubtful.length}
        onCheck={nextDoubtful}
        outdated={article.outdated}
      />
      {bottomLine !== undefined && (
        <section className="bottom-line" aria-label={words.bottomLine}>
          <FactLine as="div" line={bottomLine} together={[bottomLine.fact.id]} withTools={whole} />
        </section>
      )}
      {added === 'bottomLine' && <AddForm />}
      {all.length === 0 && <p className="brief-empty">{words.nothingDrafted}</p>}
      {briefingSections.map((section) => {
        const lines = drawn.find((present) => present.section === section)?.lines;
        if (lines === undefined && added !== section) return null;
        return <FactSection key={section} section={section} lines={lines ?? []} withTools={whole} />;
      })}
      {whole && (
        <>
          <AddBar sections={empty} withBottomLine={bottomLine === undefined} />
          <HiddenLines lines={hidden} />
        </>
      )}
    </div>
  );
}
