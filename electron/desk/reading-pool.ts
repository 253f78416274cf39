import type { DraftOptions } from '../contract/drafts.ts';
import type { Packed, PackedArticle, PackedOriginal, PackedPiece } from '../contract/packed.ts';
import { ReadoutError } from '../contract/results.ts';
import type { ImportedAttachment } from '../importing/imported-article.ts';
import type { ThreadCourse } from './in-thread.ts';
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
  prepare(file: IncomingFile, options?: DraftOptions, course?: ThreadCourse): Promise<PreparedArticle>;
  /** Attachments of a message, at places counted from 0; throws as `prepare`. */
  attachments(
    file: IncomingFile,
    places: readonly number[],
    course?: ThreadCourse,
  ): Promise<readonly ImportedAttachment[]>;
  /** What a file of another library holds, looked through; throws as `prepare`. */
  readout(file: IncomingFile, course?: ThreadCourse): Promise<Packed>;
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
  readonly course: ThreadCourse;
  readonly piece: (piece: PackedPiece) => void;
  readonly resolve: (outcome: ReadingOutcome) => void;
  readonly reject: (error: unknown) => void;
}

/** A job that a hand has been given. */
interface Posted {
  readonly id: number;
  readonly job: Job;
}

/** A hand that is there, with its job and the one after that: so it never waits until this thread has a moment for it. */
interface Seat {
  hand: ReadingHand;
  now: Posted | null;
  next: Posted | null;
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
  /** Ends a hand over its job. What it was to do next is given to another one. */
  const giveUp = (seat: Seat, error: unknown) => {
    const { now, next } = seat;
    [seat.now, seat.next] = [null, null];
    seat.hand.end();
    leave(seat);
    if (next) waiting.unshift(next.job);
    now?.job.reject(error);
    goOn();
  };
  /** Its time runs from when a hand turns to a job. */
  const setTimer = (seat: Seat) => {
    clearTimeout(seat.timer);
    const { now } = seat;
    if (now)
      seat.timer = setTimeout(() => giveUp(seat, new ReadoutError('took-too-long', now.job.file.name)), patience);
    else seat.timer = setTimeout(() => giveUp(seat, undefined), idle);
    // What is only idle keeps no program from ending.
    if (!now) seat.timer.unref?.();
  };
  const settle = (seat: Seat, end: (job: Job) => void) => {
    const done = seat.now;
    [seat.now, seat.next] = [seat.next, null];
    setTimer(seat);
    // The next file goes out first: what comes of this one may take a moment.
    goOn();
    if (done) end(done.job);
  };
  const hear = (seat: Seat, news: ReadingNews) => {
    if (news.id !== seat.now?.id) return;
    const { file, course, piece } = seat.now.job;
    if ('share' in news) course.progress?.(news.share);
    else if ('piece' in news) piece(news.piece);
    else if ('prepared' in news || 'attachments' in news || 'rest' in news)
      settle(seat, ({ resolve }) => resolve(news));
    else if ('refusal' in news) {
      const { code, detail } = news.refusal;
      settle(seat, ({ reject }) => reject(new ReadoutError(code, detail)));
    } else settle(seat, ({ reject }) => reject(new ReadoutError('reading-failed', `${file.name} (${news.failure})`)));
  };
  const lose = (seat: Seat, loss: HandLoss) => {
    const name = seat.now?.job.file.name ?? '';
    giveUp(seat, new ReadoutError(loss === 'memory' ? 'too-much-memory' : 'reading-failed', name));
  };
  const lookAtMemory = () => {
    for (const seat of [...seats]) {
      if (seat.now !== null && (seat.hand.memory?.() ?? 0) > memoryLimit) lose(seat, 'memory');
    }
  };
  const sit = (): Seat => {
    const listener = { news: (news: ReadingNews) => hear(seat, news), gone: (loss: HandLoss) => lose(seat, loss) };
    const seat: Seat = { hand: start(listener), now: null, next: null, timer: undefined };
    seats.add(seat);
    watch ??= setInterval(lookAtMemory, watchEvery);
    return seat;
  };
  const freeSeat = (): Seat | undefined => {
    const all = [...seats];
    const free = all.find(({ now }) => now === null) ?? (seats.size < size ? sit() : undefined);
    return free ?? all.find(({ next }) => next === null);
  };
  const goOn = () => {
    for (;;) {
      // Those that are being cancelled are answered by that.
      const first = waiting.findIndex(({ course }) => !course.signal?.aborted);
      const seat = first < 0 ? undefined : freeSeat();
      const [job] = seat ? waiting.splice(first, 1) : [];
      if (!seat || !job) return;
      const posted = { id: ++lastTask, job };
      if (seat.now === null) {
        seat.now = posted;
        setTimer(seat);
      } else seat.next = posted;
      const { name, bytes } = job.file;
      seat.hand.post({ id: posted.id, name, bytes, want: job.want });
    }
  };
  const cancel = (job: Job, reason: unknown) => {
    const at = waiting.indexOf(job);
    if (at >= 0) waiting.splice(at, 1);
    const busy = [...seats].find(({ now }) => now?.job === job);
    if (busy) {
      giveUp(busy, reason);
      return;
    }
    // A job that a hand has yet to turn to is done for nothing, and nobody listens.
    const ahead = [...seats].find(({ next }) => next?.job === job);
    if (ahead) ahead.next = null;
    job.reject(reason);
  };
  const ask = async (
    file: IncomingFile,
    want: Job['want'],
    course: ThreadCourse,
    piece: Job['piece'] = () => undefined,
  ): Promise<ReadingOutcome> => {
    const { signal } = course;
    signal?.throwIfAborted();
    let stop = () => {};
    try {
      return await new Promise<ReadingOutcome>((resolve, reject) => {
        const job: Job = { file, want, course, piece, resolve, reject };
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
    readout: async (file, course = {}) => {
      const articles: PackedArticle[] = [];
      const originals: PackedOriginal[] = [];
      const outcome = await ask(file, { readout: true }, course, (piece) => {
        if ('article' in piece) articles.push(piece.article);
        else originals.push(piece.original);
      });
      if (!('rest' in outcome)) throw misunderstood(file.name);
      return { ...outcome.rest, articles, originals };
    },
    close: () => {
      const refused = new ReadoutError('library-unavailable');
      for (const job of waiting.splice(0)) job.reject(refused);
      for (const seat of [...seats]) {
        seat.next?.job.reject(refused);
        seat.next = null;
        giveUp(seat, refused);
      }
    },
  };
}
