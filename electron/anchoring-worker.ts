import { parentPort, workerData } from 'node:worker_threads';
import type { AnchoringTask } from './desk/anchoring.ts';
import { doAnchoringTask } from './desk/anchoring-tasks.ts';
import type { ThreadNews } from './desk/in-thread.ts';

/** One thread finds places in one text and ends. */
const task: AnchoringTask = workerData;
const tell = (news: ThreadNews<unknown>) => parentPort?.postMessage(news);
tell({ answer: doAnchoringTask(task, (share) => tell({ share })) });
