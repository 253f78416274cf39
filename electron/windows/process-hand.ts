import { app, utilityProcess } from 'electron';
import type { StartHand } from '../desk/reading-hand.ts';

/** Heap that a reading process may take, in megabytes; what lies outside the heap is measured from here. */
const heapLimit = 1024;
const kilobyte = 1024;

/**
 * Starts hands that are processes of their own: whatever a file does to one of them, the desk does not feel it.
 *
 * @param file the reading worker's entry
 */
export function processHands(file: string): StartHand {
  return ({ news, gone }) => {
    const child = utilityProcess.fork(file, [], {
      serviceName: 'Readout reading',
      stdio: 'ignore',
      execArgv: [`--max-old-space-size=${heapLimit}`],
    });
    let isOver = false;
    child.on('message', (message) => {
      if (!isOver) news(message);
    });
    child.once('exit', () => {
      if (isOver) return;
      isOver = true;
      gone('crash');
    });
    return {
      post: (task) => child.postMessage(task),
      end: () => {
        isOver = true;
        child.kill();
      },
      memory: () => {
        const { pid } = child;
        const found = pid === undefined ? undefined : app.getAppMetrics().find((process) => process.pid === pid);
        return found && found.memory.workingSetSize * kilobyte;
      },
    };
  };
}
