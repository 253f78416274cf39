/** The files with which the system has opened the program, until the desk takes them in. */
export class OpenedFiles {
  #paths: string[] = [];
  #listener: () => void = () => undefined;

  /** @param paths absolute */
  add(paths: readonly string[]): void {
    if (paths.length === 0) return;
    this.#paths.push(...paths);
    this.#listener();
  }

  /** What has come since this was last asked. */
  take(): readonly string[] {
    return this.#paths.splice(0);
  }

  /** Tells of what waits, and from then on of each that comes. */
  follow(listener: () => void): void {
    this.#listener = listener;
    if (this.#paths.length > 0) listener();
  }
}
