/** The numbers of numbered lists, which are part of what an article says; a bullet is not. */
export class ListNumbers {
  readonly #lists: ({ next: number } | null)[] = [];
  #waiting = '';

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'ol') this.#lists.push({ next: whole(attributes.get('start')) ?? 1 });
    else if (name === 'ul' || name === 'menu' || name === 'dir') this.#lists.push(null);
    else if (name === 'li') {
      const list = this.#lists.at(-1);
      if (!list) return;
      list.next = whole(attributes.get('value')) ?? list.next;
      this.#waiting = `${list.next}. `;
      list.next += 1;
    }
  }

  close(name: string): void {
    if (name === 'li') this.#waiting = '';
    else if (name === 'ol' || name === 'ul' || name === 'menu' || name === 'dir') this.#lists.pop();
  }

  /** The number that stands before the words which come now; empty where none does. */
  take(): string {
    const number = this.#waiting;
    this.#waiting = '';
    return number;
  }
}

function whole(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,6}$/.test(text.trim()) ? Number(text) : undefined;
}
