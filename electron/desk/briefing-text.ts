import type { BriefingLine } from '../briefing/briefing-line.ts';
import { briefingView } from '../briefing/briefing-view.ts';
import { localDay } from '../briefing/local-day.ts';
import type { BriefingSection } from '../briefing/sections.ts';
import type { ArticleView } from '../contract/articles.ts';
import { type Texts, textsFor } from '../texts/catalogue.ts';
import type { InterfaceLanguage } from '../texts/languages.ts';

/**
 * A briefing as plain text for a terminal.
 *
 * @param options.now milliseconds since 1970, for what is due
 */
export function briefingText(
  view: ArticleView,
  { now, language }: { readonly now: number; readonly language: InterfaceLanguage },
): string {
  const texts = textsFor(language);
  const briefing = briefingView(view, { day: localDay(now), language });
  const blocks = [
    [briefing.title, [briefing.dateline, texts.brief.paragraphs(briefing.paragraphCount)].filter(Boolean).join(' · ')],
  ];
  if (briefing.bottomLine) blocks.push([texts.brief.bottomLine, lineText(briefing.bottomLine, texts)]);
  for (const { section, lines } of briefing.sections) {
    blocks.push([headingOf(section, texts), ...lines.map((line) => lineText(line, texts))]);
  }
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function headingOf(section: BriefingSection, texts: Texts): string {
  return section === 'earlier' ? texts.commands.otherDates : texts.brief.sections[section];
}

function lineText(line: BriefingLine, texts: Texts): string {
  const words = line.verbatim
    ? texts.commands.quoted(line.text.replaceAll('\n\n', ' '))
    : line.text.replaceAll('\n\n', ' ');
  const beside = [
    line.detail,
    line.when,
    line.progress && texts.brief.progressWords[line.progress],
    line.drafter ? texts.brief.drafterOwn : undefined,
    line.check ? texts.brief.check : undefined,
  ].filter((part) => part !== undefined && part !== '');
  const marks = line.paragraphs.map((number) => `¶${number}`).join(' ');
  return `- ${[words, beside.length > 0 ? `(${beside.join('; ')})` : '', marks].filter(Boolean).join(' ')}`;
}
