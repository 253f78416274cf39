/** What locking by itself needs to know and to do. */
export interface AutoLockPorts {
  /** Minutes without use after which the notes are locked; 0 for never. */
  readonly minutes: () => Promise<number>;
  /** Locks them, once what is being typed is handed over. Does nothing where they are locked, or cannot be. */
  readonly lock: () => void;
  /** Milliseconds since 1970: a clock that goes on while the computer sleeps. */
  readonly clock?: () => number;
}

/** As much of Electron's power monitor as is used. */
interface PowerMonitor {
  on(event: 'suspend' | 'lock-screen' | 'resume', listener: () => void): unknown;
}

/** How often it is looked whether somebody is there, in milliseconds. */
const lookEvery = 5_000;

/** Locks the notes when nobody has been there for a while, and when the computer sleeps or its screen is locked. */
export class AutoLock {
  readonly #ports: AutoLockPorts;
  readonly #clock: () => number;
  #lastUse: number;

  constructor(ports: AutoLockPorts) {
    this.#ports = ports;
    this.#clock = ports.clock ?? Date.now;
    this.#lastUse = this.#clock();
  }

  /** Begins to look. Where nothing has to be locked, a look costs nothing to speak of. */
  start(power: PowerMonitor): void {
    for (const event of ['suspend', 'lock-screen', 'resume'] as const) {
      // Where the computer was asleep before the window could answer, it is asked again.
      power.on(event, () => (event === 'resume' ? void this.#look() : this.#ports.lock()));
    }
    setInterval(() => void this.#look(), lookEvery).unref();
  }

  /** A key or a movement in the window. */
  used(): void {
    this.#lastUse = this.#clock();
  }

  async #look(): Promise<void> {
    const minutes = await this.#ports.minutes();
    if (minutes > 0 && this.#clock() - this.#lastUse >= minutes * 60_000) this.#ports.lock();
  }
}
