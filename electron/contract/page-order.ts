import type { FullBriefing } from './full-briefing.ts';
import type { Paper, PrintableBriefing } from './page.ts';

/** The two documents that a briefing is printed as: the one page, and the full briefing. */
export const printedDocuments = ['page', 'full'] as const;
export type PrintedDocument = (typeof printedDocuments)[number];

/** What is to be set for printing. */
export type PageOrder =
  | { readonly document: 'page'; readonly briefing: PrintableBriefing; readonly paper: Paper }
  | { readonly document: 'full'; readonly briefing: FullBriefing; readonly paper: Paper };
