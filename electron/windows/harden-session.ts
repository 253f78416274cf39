import type { App, Session } from 'electron';
import { isOurAddress } from './our-address.ts';

/** Refuses whatever a page could ask of the system or of the network. */
function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
  // The last line behind the policy of the pages themselves.
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isOurAddress(details.url) && !details.url.startsWith('devtools://') });
  });
  void session.setProxy({ mode: 'direct' });
}

/** Hardens every session, before anything is loaded in it. */
export function hardenAllSessions(app: App): void {
  app.on('session-created', hardenSession);
}
