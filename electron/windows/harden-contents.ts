import type { App, WebContents } from 'electron';
import { isOurAddress } from './our-address.ts';

/** Holds a page to its place: it goes nowhere, opens nothing, embeds nothing. */
function hardenContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    // A reload is the one navigation that a page of ours makes.
    if (event.url !== contents.getURL() || !isOurAddress(event.url)) event.preventDefault();
  });
  // Chromium goes to `about:` pages without asking, and they have no policy: from there the page is fetched back.
  let place = '';
  const stay = (): void => {
    const address = contents.getURL();
    if (isOurAddress(address)) place = address;
    else if (place !== '') void contents.loadURL(place).catch(() => undefined);
  };
  contents.on('did-navigate', stay);
  contents.on('did-fail-load', stay);
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('select-bluetooth-device', (event, _devices, answer) => {
    event.preventDefault();
    answer('');
  });
  contents.on('login', (event) => event.preventDefault());
  contents.on('certificate-error', (_event, _url, _error, _certificate, answer) => answer(false));
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/** Hardens every page that this program will ever hold, ours or not. */
export function hardenAllContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => hardenContents(contents));
}
