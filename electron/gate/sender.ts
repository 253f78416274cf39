import { addressOf, ourOrigin, type WindowRole } from './window-role.ts';

/** As much of a frame as is needed to tell whose it is. */
interface Frame {
  readonly frameTreeNodeId: number;
  readonly origin: string;
  readonly parent: unknown;
  readonly url: string;
}

/** As much of an incoming message as is needed to tell who sent it. */
export interface CallEvent {
  readonly sender: { readonly id: number; readonly mainFrame: Frame };
  /** Absent where the frame is gone by the time the message arrives. */
  readonly senderFrame: Frame | null;
}

/** Tells what one of our windows is for, by the id of its contents; anything else is nobody's. */
export type RoleOf = (contentsId: number) => WindowRole | undefined;

/**
 * Tells who sent a message: the main frame of a window of ours that still shows our own page, or nobody.
 *
 * @param roleOf the windows that we opened
 */
export function senderRole(event: CallEvent, roleOf: RoleOf): WindowRole | null {
  try {
    const role = roleOf(event.sender.id);
    const frame = event.senderFrame;
    if (role === undefined || frame === null) return null;
    if (frame.parent !== null || frame.frameTreeNodeId !== event.sender.mainFrame.frameTreeNodeId) return null;
    if (frame.origin !== ourOrigin || frame.url.split('#')[0] !== addressOf[role]) return null;
    return role;
  } catch {
    // A frame that is being torn down throws at every question.
    return null;
  }
}
