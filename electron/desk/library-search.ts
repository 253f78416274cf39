import type { SearchState } from '../contract/search.ts';
import type { PrivateNotes } from '../privacy/private-notes.ts';
import { isUpToDate } from '../searching/catch-up.ts';
import type { Found } from '../searching/find-articles.ts';
import { type IndexDb, indexLogSize, indexPath, isDamage, openIndexToRead } from '../searching/index-file.ts';
import type { RankOrder } from '../searching/search-tasks.ts';
import type { WritableDb } from '../storage/handles.ts';
import { IndexKeeper } from './index-keeper.ts';
import { PrivateSearch } from './private-search.ts';
import { Ranker } from './ranker.ts';

export interface SearchPorts {
  readonly folder: string;
  readonly db: WritableDb;
  readonly notes: PrivateNotes;
  readonly workerFile: string | URL;
  readonly changed: (state: SearchState) => void;
  readonly failed: (error: unknown) => void;
}

/** The search of an open library: its index on the disk, that of the private notes in memory, and the threads. */
export class LibrarySearch {
  readonly privateNotes: PrivateSearch;
  readonly #ports: SearchPorts;
  readonly #path: string;
  readonly #keeper: IndexKeeper;
  readonly #ranker: Ranker;
  #reader: IndexDb | undefined;

  constructor(ports: SearchPorts) {
    const { folder, workerFile, failed } = ports;
    this.#ports = ports;
    this.#path = indexPath(folder);
    this.#keeper = new IndexKeeper({
      folder,
      path: this.#path,
      workerFile,
      failed,
      changed: () => ports.changed(this.state()),
      letGo: () => this.#letGo(),
    });
    this.#ranker = new Ranker(folder, workerFile);
    this.privateNotes = new PrivateSearch(ports.db, ports.notes, () => ports.changed(this.state()));
  }

  state(): SearchState {
    const state = this.#keeper.state();
    return { ...state, complete: state.complete && this.privateNotes.isComplete() };
  }

  /** Has the index brought up to date, where it is not. */
  look(): void {
    if (this.#isUpToDate()) this.#keeper.settle();
    else this.#keeper.look();
  }

  /** Waits until the index has caught up with all that it was told of. */
  atRest(): Promise<void> {
    return this.#keeper.atRest();
  }

  /** Reads something from the index; undefined where there is none yet, or where it proves to be damaged. */
  read<Value>(read: (index: IndexDb) => Value): Value | undefined {
    try {
      this.#reader ??= openIndexToRead(this.#path);
      return this.#reader && read(this.#reader);
    } catch (error) {
      if (!isDamage(error)) throw error;
      this.#letGo();
      this.#keeper.makeAnew();
      return undefined;
    }
  }

  /** Ranks among all hits; null where a later question came. */
  rank(order: Omit<RankOrder, 'id'>): Promise<Found | null> {
    return this.#ranker.rank(order);
  }

  async end(): Promise<void> {
    this.privateNotes.drop();
    this.#reader?.close();
    this.#reader = undefined;
    await Promise.all([this.#ranker.end(), this.#keeper.end()]);
  }

  #isUpToDate(): boolean {
    // A log that is left may hold words that the index has forgotten: the keeper empties it.
    return indexLogSize(this.#path) === 0 && this.read((index) => isUpToDate(index, this.#ports.db)) === true;
  }

  #letGo(): void {
    this.#reader?.close();
    this.#reader = undefined;
    void this.#ranker.end();
  }
}
