/**
 * The address that Windows's form of rich text names in its head, which ends where the page begins; undefined where it
 * names none that is a web address.
 */
export function sourceInClipboardHtml(raw: string): string | undefined {
  const head = raw.slice(0, Math.max(0, raw.indexOf('<')));
  const named = /^SourceURL:(https?:\/\/\S+)\s*$/imu.exec(head);
  return named?.[1];
}
