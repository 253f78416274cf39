import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';

interface Service {
  readonly name: string;
  /** What a folder on the way to the library is called. */
  readonly folder: RegExp;
  /** What lies in such a folder. */
  readonly marker: RegExp;
}

/** Services that copy a folder elsewhere, by the names of their folders and by the files that they leave in them. */
const services: readonly Service[] = [
  { name: 'Dropbox', folder: /^Dropbox(?: \(.*\))?$/i, marker: /^\.dropbox(?:\.cache)?$/ },
  { name: 'OneDrive', folder: /^OneDrive(?: - .*|-.*)?$/i, marker: /^\.849C9593-D756-4E56-8D6E-42412F2A707B$/i },
  { name: 'iCloud Drive', folder: /^(?:iCloud ?Drive|Mobile Documents|com~apple~CloudDocs)$/i, marker: /^\.icloud$/ },
  {
    name: 'Google Drive',
    folder: /^(?:Google ?Drive(?:-.*)?|My Drive|DriveFS)$/i,
    marker: /^\.tmp\.drive(?:download|upload)$/,
  },
  {
    name: 'Nextcloud',
    folder: /^Nextcloud\d*$/i,
    marker: /^\.(?:nextcloudsync\.log|sync_[0-9a-f]+\.db|owncloudsync\.log)$/,
  },
  { name: 'Syncthing', folder: /^Syncthing$/i, marker: /^\.stfolder$/ },
];

function namesIn(folder: string): readonly string[] {
  try {
    return existsSync(folder) ? readdirSync(folder) : [];
  } catch {
    return [];
  }
}

/**
 * The service that copies a folder elsewhere while the program writes to it; undefined where none is recognised.
 *
 * @param folder the library's, absolute
 */
export function syncedBy(folder: string): string | undefined {
  const whole = resolve(folder);
  const byName = services.find((service) => whole.split(sep).some((part) => service.folder.test(part)));
  if (byName !== undefined) return byName.name;
  for (let at = whole; ; at = dirname(at)) {
    const names = namesIn(at);
    const found = services.find(({ marker }) => names.some((name) => marker.test(name)));
    // Nextcloud and Dropbox keep a file of this name in the home folder too, which is not what they copy.
    if (found !== undefined && !existsSync(join(at, '.profile')) && !existsSync(join(at, '.bashrc'))) return found.name;
    if (dirname(at) === at) return undefined;
  }
}
