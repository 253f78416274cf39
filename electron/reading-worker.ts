import { parentPort } from 'node:worker_threads';
import type { Drafter } from './desk/drafter.ts';
import { readAsHand } from './desk/read-as-hand.ts';
import type { ReadingNews, ReadingTask } from './desk/reading-hand.ts';
import { draftBriefing } from './drafting/draft-briefing.ts';

/** As much as is used of the port that a process started by the desk has. */
interface ProcessPort {
  on(name: 'message', listener: (event: { readonly data: ReadingTask }) => void): void;
  postMessage(news: ReadingNews): void;
}

/** UTF-16 code units up to which an article is drafted at once: to tell how far it is would keep everybody busier. */
const shortText = 20_000;

const drafter: Drafter = {
  draft: async (article, options = {}, { progress } = {}) =>
    draftBriefing(article, options, article.text.length > shortText ? progress : undefined),
};

/** Reads and drafts one file after another, as a thread of a command or as a process of the desk. */
function serve(processPort: ProcessPort | undefined): void {
  const tell = (news: ReadingNews) => (parentPort ?? processPort)?.postMessage(news);
  // One after the other: the next task is handed over before this one is done.
  let last = Promise.resolve();
  const take = (task: ReadingTask) => {
    last = last.then(() => readAsHand(task, drafter, tell));
  };
  if (parentPort !== null) parentPort.on('message', take);
  else processPort?.on('message', ({ data }) => take(data));
}

serve('parentPort' in process ? process.parentPort : undefined);
