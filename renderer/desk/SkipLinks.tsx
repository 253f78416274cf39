import { focusRegion, type Region } from './regions.ts';
import { useTexts } from './texts.ts';

/** For the keyboard: past what stands before, straight to a part of the window. Seen only while in focus. */
export function SkipLinks() {
  const words = useTexts().desk.regions;
  const targets: readonly { readonly region: Region; readonly label: string }[] = [
    { region: 'briefing', label: words.briefing },
    { region: 'side', label: words.source },
    { region: 'library', label: words.library },
  ];
  return (
    <div className="skip">
      {targets.map(({ region, label }) => (
        <button key={region} type="button" onClick={() => focusRegion(region)}>
          {words.skip} {label}
        </button>
      ))}
    </div>
  );
}
