/**
 * What electron-builder makes of a built clone. Given by package.mjs in the environment: READOUT_PACKAGE_DIST, a folder with
 * an Electron for this machine, where one is to be used instead of a download.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

const { READOUT_PACKAGE_DIST: dist, READOUT_PACKAGE_BUILT_SQLITE: builtSqlite } = process.env;

/** Of better-sqlite3 only what runs: its JavaScript and the one binary for the machine that the package is for. */
const sqlite = [
  '!**/node_modules/better-sqlite3/{deps,src,binding.gyp,README.md}{,/**}',
  '!**/node_modules/better-sqlite3/lib/{darwin,linux,linuxmusl,win32}-*.js',
  '!**/node_modules/node-addon-api{,/**}',
  ...(builtSqlite
    ? [
        '!**/node_modules/better-sqlite3/prebuilds{,/**}',
        '!**/node_modules/better-sqlite3/build/Release/!(better_sqlite3.node)',
      ]
    : [
        '!**/node_modules/better-sqlite3/build{,/**}',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills these in.
        '!**/node_modules/better-sqlite3/prebuilds/!(${platform}-${arch}.node)',
      ]),
];

/**
 * The default application of a runtime must not be in a package: it runs whatever folder it is given.
 *
 * @param {import('electron-builder').AfterPackContext} context
 */
async function removeDefaultApp({ appOutDir, packager }) {
  await rm(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true });
}

/**
 * What the program offers itself for: it opens these, and is nobody's first choice for them.
 *
 * @type {import('electron-builder').FileAssociation[]}
 */
const fileAssociations = [
  { ext: ['txt', 'text'], name: 'Text', mimeType: 'text/plain' },
  { ext: ['md', 'markdown', 'mdown', 'mkd'], name: 'Markdown', mimeType: 'text/markdown' },
  { ext: ['html', 'htm', 'xhtml'], name: 'Web page', mimeType: 'text/html' },
  { ext: ['mhtml', 'mht'], name: 'Saved web page', mimeType: 'multipart/related' },
  { ext: ['pdf'], name: 'PDF', mimeType: 'application/pdf' },
  {
    ext: ['docx'],
    name: 'Word document',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  { ext: ['eml'], name: 'E-mail message', mimeType: 'message/rfc822' },
  { ext: ['rtf'], name: 'Rich text', mimeType: 'application/rtf' },
  { ext: ['epub'], name: 'Book', mimeType: 'application/epub+zip' },
  { ext: ['readout'], name: 'Readout file', mimeType: 'application/x-readout' },
].map((kind) => ({ ...kind, role: 'Viewer', rank: 'Alternate' }));

/** @type {import('electron-builder').Configuration} */
const configuration = {
  appId: 'org.readout.desk',
  productName: 'Readout',
  copyright: 'MIT License',
  directories: { output: 'release', buildResources: 'build/resources' },
  files: ['out/**', '!out/.sources', 'seeds/**', 'package.json', 'LICENSE', ...sqlite],
  // Only the binary lies outside the archive: what is inside is covered by its checksum where the system looks at that.
  asar: { smartUnpack: false },
  asarUnpack: ['**/*.node'],
  npmRebuild: false,
  nodeGypRebuild: false,
  publish: null,
  ...(dist ? { electronDist: dist } : {}),
  afterPack: removeDefaultApp,
  electronFuses: {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    grantFileProtocolExtraPrivileges: false,
    onlyLoadAppFromAsar: true,
    // Acts on macOS and Windows; Linux builds carry no such check.
    enableEmbeddedAsarIntegrityValidation: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    // The program has no cookies, and with this on Chromium asks the keychain for a key at every start.
    enableCookieEncryption: false,
  },
  fileAssociations,
  linux: {
    target: ['AppImage', 'deb'],
    executableName: 'readout',
    category: 'Office',
    synopsis: 'An offline briefing desk',
    maintainer: 'The Readout founders',
  },
  // Its menu entry would else switch the sandbox off, which the program refuses.
  appImage: { executableArgs: [] },
  mac: { target: ['dmg'], category: 'public.app-category.productivity', darkModeSupport: true },
  win: { target: ['nsis'], executableName: 'readout' },
  nsis: {
    oneClick: false,
    perMachine: false,
    allowToChangeInstallationDirectory: true,
    deleteAppDataOnUninstall: false,
  },
};

export default configuration;
