// One of the threads that draft and do nothing else.
import { parentPort, workerData } from 'node:worker_threads';

const { engine, articles, next } = workerData;
const { draftBriefing } = await import(engine);
const counter = new Int32Array(next);
draftBriefing(articles[0]);
parentPort.once('message', () => {
  for (;;) {
    const article = articles[Atomics.add(counter, 0, 1)];
    if (!article) break;
    draftBriefing(article);
  }
  parentPort.postMessage('done');
});
parentPort.postMessage('ready');
