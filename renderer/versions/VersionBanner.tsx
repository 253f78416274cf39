import { useSession } from '../desk/session.ts';
import { useStore } from '../desk/store.ts';
import { useTexts } from '../desk/texts.ts';
import { Button } from '../parts/Button.tsx';
import { endReading } from './read-version.ts';
import { showVersion } from './version-actions.ts';
import { versionList } from './version-list.ts';

/** Over a version that is read: that it is another one than the article shows, and the ways on. */
export function VersionBanner() {
  const words = useTexts().versions;
  const reading = useSession((state) => state.reading);
  const count = useStore(versionList, (state) => state.versions.length);
  if (reading === null) return null;
  const { id, ordinal } = reading.revision;
  return (
    <div className="version-banner" role="note">
      <p>
        <b>{words.reading(ordinal, Math.max(count, ordinal))}</b> {words.readOnly}
      </p>
      <div className="version-banner-actions">
        <Button look="primary" onClick={endReading}>
          {words.backToPresent}
        </Button>
        <Button look="quiet" onClick={() => void showVersion(id)}>
          {words.showThis}
        </Button>
      </div>
    </div>
  );
}
