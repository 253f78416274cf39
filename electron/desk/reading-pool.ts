import type { DraftOptions } from '../contract/drafts.ts';
import { ReadoutError } from '../contract/results.ts';
import type { ImportedAttachment } from '../importing/imported-article.ts';
import type { DraftCourse } from './drafter.ts';
import type { PreparedArticle } from './prepare-article.ts';
import type { HandLoss, ReadingHand, ReadingNews, ReadingOutcome, ReadingTask, StartHand } from './reading-hand.ts';
import type { IncomingFile } from './store-article.ts';

/** Reads and drafts files somewhere where nothing that is in them can do harm. */
export interface ReadingPool {
  /** How many files are read at once. */
  readonly size: number;
  /**
   * @throws ReadoutError that names the file, also where reading it took too long or too much; the signal's reason where
   *   it is aborted
   */
  prepare(file: IncomingFile, options?: DraftOptions, course?: DraftCourse): Promise<PreparedArticle>;
  /** Attachments of a message, at places counted from 0; throws as `prepare`. */
  attachments(
    file: IncomingFile,
    places: readonly number[],
    course?: DraftCourse,
  ): Promise<readonly ImportedAttachment[]>;
  /** Ends every hand; what is still asked for is refused. */
  close(): void;
}

export interface PoolSettings {
  readonly start: StartHand;
  readonly size: number;
  /** Milliseconds after which a file is given up. */
  readonly patience?: number;
  /** Bytes above which a file is given up. */
  readonly memoryLimit?: number;
  /** Milliseconds after which a hand without work is ended. */
  readonly idle?: number;
}

/** How often the memory of busy hands is looked at, in milliseconds. */
const watchEvery = 250;
const usual = { patience: 120_000, memoryLimit: 1536 * 1024 * 1024, idle: 20_000 };

interface Job {
  readonly file: IncomingFile;
  readonly want: ReadingTask['want'];
  readonly course: DraftCourse;
  readonly resolve: (outcome: ReadingOutcome) => void;
  readonly reject: (error: unknown) => void;
}

/** A hand that is there, with the job that it has. */
interface Seat {
  hand: ReadingHand;
  job: Job | null;
  taskId: number;
  /** Runs out on its job, or on its idleness. */
  timer: ReturnType<typeof setTimeout> | undefined;
}

/**
 * A pool of hands that are started when they are needed, and ended a while after. A file over which its hand hangs, grows
 * or breaks is refused by name, and the next one gets a fresh hand.
 */
export function createReadingPool({ start, size, ...more }: PoolSettings): ReadingPool {
  const { patience, memoryLimit, idle } = { ...usual, ...more };
  const seats = new Set<Seat>();
  const waiting: Job[] = [];
  let lastTask = 0;
  let watch: ReturnType<typeof setInterval> | undefined;

  const leave = (seat: Seat) => {
    clearTimeout(seat.timer);
    seats.delete(seat);
    if (seats.size > 0) return;
    clearInterval(watch);
    watch = undefined;
  };
  /** Ends a hand over its job. */
  const giveUp = (seat: Seat, error: unknown) => {
    seat.hand.end();
    leave(seat);
    seat.job?.reject(error);
    seat.job = null;
    goOn();
  };
  const settle = (seat: Seat, end: (job: Job) => void) => {
    const { job } = seat;
    if (job === null) return;
    seat.job = null;
    clearTimeout(seat.timer);
    seat.timer = setTimeout(() => giveUp(seat, undefined), idle);
    seat.timer.unref?.();
    // The next file goes out first: what comes of this one may take a moment.
    goOn();
    end(job);
  };
  const hear = (seat: Seat, news: ReadingNews) => {
    if (news.id !== seat.taskId || seat.job === null) return;
    const { name } = seat.job.file;
    if ('share' in news) seat.job.course.progress?.(news.share);
    else if ('prepared' in news || 'attachments' in news) settle(seat, ({ resolve }) => resolve(news));
    else if ('refusal' in news) {
      const { code, detail } = news.refusal;
      settle(seat, ({ reject }) => reject(new ReadoutError(code, detail)));
    } else settle(seat, ({ reject }) => reject(new ReadoutError('reading-failed', `${name} (${news.failure})`)));
  };
  const lose = (seat: Seat, loss: HandLoss) => {
    const name = seat.job?.file.name ?? '';
    giveUp(seat, new ReadoutError(loss === 'memory' ? 'too-much-memory' : 'reading-failed', name));
  };
  const lookAtMemory = () => {
    for (const seat of seats) {
      if (seat.job !== null && (seat.hand.memory?.() ?? 0) > memoryLimit) lose(seat, 'memory');
    }
  };
  const sit = (): Seat => {
    const listener = { news: (news: ReadingNews) => hear(seat, news), gone: (loss: HandLoss) => lose(seat, loss) };
    const seat: Seat = { hand: start(listener), job: null, taskId: 0, timer: undefined };
    seats.add(seat);
    watch ??= setInterval(lookAtMemory, watchEvery);
    return seat;
  };
  const freeSeat = (): Seat | undefined => {
    const free = [...seats].find(({ job }) => job === null);
    return free ?? (seats.size < size ? sit() : undefined);
  };
  const goOn = () => {
    for (;;) {
      // Those that are being cancelled are answered by that.
      const next = waiting.findIndex(({ course }) => !course.signal?.aborted);
      const seat = next < 0 ? undefined : freeSeat();
      const [job] = seat ? waiting.splice(next, 1) : [];
      if (!seat || !job) return;
      seat.job = job;
      seat.taskId = ++lastTask;
      clearTimeout(seat.timer);
      seat.timer = setTimeout(() => giveUp(seat, new ReadoutError('took-too-long', job.file.name)), patience);
      const { name, bytes } = job.file;
      seat.hand.post({ id: seat.taskId, name, bytes, want: job.want });
    }
  };
  const cancel = (job: Job, reason: unknown) => {
    const at = waiting.indexOf(job);
    if (at >= 0) waiting.splice(at, 1);
    const seat = [...seats].find((each) => each.job === job);
    if (seat) giveUp(seat, reason);
    else job.reject(reason);
  };

  const ask = async (file: IncomingFile, want: Job['want'], course: DraftCourse): Promise<ReadingOutcome> => {
    const { signal } = course;
    signal?.throwIfAborted();
    let stop = () => {};
    try {
      return await new Promise<ReadingOutcome>((resolve, reject) => {
        const job: Job = { file, want, course, resolve, reject };
        const onAbort = () => cancel(job, signal?.reason);
        signal?.addEventListener('abort', onAbort, { once: true });
        stop = () => signal?.removeEventListener('abort', onAbort);
        waiting.push(job);
        goOn();
      });
    } finally {
      stop();
    }
  };
  const misunderstood = (name: string) => new ReadoutError('reading-failed', name);

  return {
    size,
    prepare: async (file, options = {}, course = {}) => {
      const outcome = await ask(file, { article: options }, course);
      if (!('prepared' in outcome)) throw misunderstood(file.name);
      return outcome.prepared;
    },
    attachments: async (file, places, course = {}) => {
      const outcome = await ask(file, { attachments: places }, course);
      if (!('attachments' in outcome)) throw misunderstood(file.name);
      return outcome.attachments;
    },
    close: () => {
      const refused = new ReadoutError('library-unavailable');
      for (const job of waiting.splice(0)) job.reject(refused);
      for (const seat of [...seats]) giveUp(seat, refused);
    },
  };
}
