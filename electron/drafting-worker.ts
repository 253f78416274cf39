import { parentPort, workerData } from 'node:worker_threads';
import type { DraftingNews, DraftingTask } from './desk/drafter.ts';
import { draftBriefing } from './drafting/draft-briefing.ts';

/** One thread drafts one article and ends. */
const { article, options }: DraftingTask = workerData;
const tell = (news: DraftingNews) => parentPort?.postMessage(news);
tell({ briefing: draftBriefing(article, options, (share) => tell({ share })) });
