import { type App, session as sessions } from 'electron';

/** What Chromium would do of its own accord and must not: each would speak to somebody, or look for somebody. */
const switches: { readonly [name: string]: string } = {
  'disable-background-networking': '',
  'disable-client-side-phishing-detection': '',
  'disable-component-update': '',
  'disable-component-extensions-with-background-pages': '',
  'disable-default-apps': '',
  'disable-domain-reliability': '',
  'disable-breakpad': '',
  'disable-print-preview': '',
  'disable-speech-api': '',
  'disable-sync': '',
  'dns-prefetch-disable': '',
  'metrics-recording-only': '',
  'no-first-run': '',
  'no-pings': '',
  'no-proxy-server': '',
  // Whatever asks for a name finds nothing, and no question leaves the machine.
  'host-resolver-rules': 'MAP * ~NOTFOUND',
  'force-webrtc-ip-handling-policy': 'disable_non_proxied_udp',
};

const features = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'InterestFeedContentSuggestions',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'SafeBrowsingEnhancedProtection',
  'Translate',
  'WinrtGeolocationImplementation',
];

/** Keeps Chromium silent. Before the program is ready. */
export function quietChromium(app: App): void {
  for (const [name, value] of Object.entries(switches)) app.commandLine.appendSwitch(name, value);
  const given = app.commandLine.getSwitchValue('disable-features');
  // Nobody is told of it, but a PDF names it as what made the page.
  app.userAgentFallback = app.getName();
  app.commandLine.appendSwitch('disable-features', [given, ...features].filter((name) => name !== '').join(','));
  // A process of its own for the network would have nothing to do and takes a tenth of the desk's memory.
  const asked = app.commandLine.getSwitchValue('enable-features');
  const inProcess = [asked, 'NetworkServiceInProcess2'].filter((name) => name !== '').join(',');
  app.commandLine.appendSwitch('enable-features', inProcess);
}

/** The rest of it, which can only be said once the program is ready. */
export function quietResolver(app: App): void {
  app.configureHostResolver({ enableBuiltInResolver: false, secureDnsMode: 'off', secureDnsServers: [] });
  // Without this a fresh profile looks up dictionaries before any window asks for one.
  sessions.defaultSession.setSpellCheckerLanguages([]);
  sessions.defaultSession.setSpellCheckerEnabled(false);
}
