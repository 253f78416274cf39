import { comingUp } from '../../desk/coming-up.ts';
import { comingUpCalendar } from '../../desk/coming-up-calendar.ts';
import { people } from '../../desk/people.ts';
import { person } from '../../desk/person.ts';
import { writeWhole } from '../../desk/write-whole.ts';
import type { Handlers } from '../answer.ts';
import { fileNameFor } from '../file-name.ts';
import type { GatePorts } from '../ports.ts';
import { onDesk } from './on-desk.ts';

/** Calls about all articles of the library together. */
export function libraryWideHandlers({ library, system }: GatePorts) {
  return {
    people: onDesk(library, people),
    person: onDesk(library, person),
    comingUp: onDesk(library, comingUp),
    exportComingUp: async ({ embargoSeen, ...filter }) => {
      const desk = await library.desk();
      const { bytes, leftOut } = await comingUpCalendar(desk, filter, embargoSeen);
      const path = await system.askWhereToSave(fileNameFor(desk.texts.comingUp.calendarName, 'ics'));
      if (path === null) return { saved: false };
      await writeWhole(path, bytes);
      return { saved: true, path, leftOut };
    },
  } satisfies Partial<Handlers>;
}
