import { parentPort, workerData } from 'node:worker_threads';
import type { DraftedBriefing } from './contract/drafts.ts';
import type { DraftingTask } from './desk/drafter.ts';
import type { ThreadNews } from './desk/in-thread.ts';
import { draftBriefing } from './drafting/draft-briefing.ts';

/** One thread drafts one article and ends. */
const { article, options }: DraftingTask = workerData;
const tell = (news: ThreadNews<DraftedBriefing>) => parentPort?.postMessage(news);
tell({ answer: draftBriefing(article, options, (share) => tell({ share })) });
