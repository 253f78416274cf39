import type { Locator, Page } from 'playwright-core';

/** The desk by its accessible names, as people who cannot see it find their way. */
export function deskOf(page: Page) {
  const briefing = page.getByRole('main', { name: 'Briefing' });
  return {
    library: page.getByRole('navigation', { name: 'Library' }),
    briefing,
    title: briefing.getByRole('heading', { level: 1 }),
    source: page.getByRole('complementary', { name: 'Source' }),
    notes: page.getByRole('complementary', { name: 'Notes' }),
    tab: (name: 'Brief' | 'Read' | 'Print' | 'Source' | 'Notes') => page.getByRole('tab', { name, exact: true }),
    section: (name: string) => briefing.getByRole('region', { name, exact: true }),
    newNote: page.getByRole('button', { name: 'New private note' }),
    note: page.getByRole('textbox', { name: 'Private note' }),
    saved: page.getByText('All changes saved'),
  };
}

/** Waits until the briefing stands in the window, drawn to its end. */
export async function briefingShown(page: Page): Promise<void> {
  await deskOf(page)
    .briefing.getByRole('button', { name: /^Show source, paragraph/ })
    .first()
    .waitFor();
  await page.locator('[aria-busy]').first().waitFor({ state: 'detached' });
}

/** The lines of a section, by what they say. */
export function lineOf(section: Locator, words: string): Locator {
  return section.getByRole('listitem').filter({ hasText: words });
}

/** Waits until the window says something aloud. */
export function said(page: Page, words: RegExp) {
  return page.getByRole('status').filter({ hasText: words }).first().waitFor({ state: 'attached' });
}
