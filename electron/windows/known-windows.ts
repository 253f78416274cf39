import type { WebContents } from 'electron';
import type { RoleOf } from '../gate/sender.ts';
import type { WindowRole } from '../gate/window-role.ts';

/** The windows that we opened, by what each is for. */
export interface KnownWindows {
  readonly add: (contents: WebContents, role: WindowRole) => void;
  readonly roleOf: RoleOf;
}

/** Begins with no window known. One that is gone is forgotten by itself. */
export function knowWindows(): KnownWindows {
  const roles = new Map<number, WindowRole>();
  return {
    add: (contents, role) => {
      const { id } = contents;
      roles.set(id, role);
      contents.once('destroyed', () => roles.delete(id));
    },
    roleOf: (id) => roles.get(id),
  };
}
