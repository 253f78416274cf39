import { parentPort, workerData } from 'node:worker_threads';
import type { DraftingTask } from './desk/drafter.ts';
import { draftBriefing } from './drafting/draft-briefing.ts';

/** One thread drafts one article and ends. */
const { article, options }: DraftingTask = workerData;
parentPort?.postMessage(draftBriefing(article, options));
