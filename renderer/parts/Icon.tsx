const shapes = {
  lock: 'M3.5 7h9v6.5h-9zM5.2 7V5.2a2.8 2.8 0 0 1 5.6 0V7',
  unlock: 'M3.5 7h9v6.5h-9zM5.2 7V5.2a2.8 2.8 0 0 1 5.3-1.3',
  page: 'M4 2h5.5L12 4.5V14H4zM9.5 2v2.5H12M6 8h4M6 10.5h4',
  pencil: 'M3 13l.7-2.8 7-7 2.1 2.1-7 7zM9.5 4.5l2.1 2.1',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  up: 'M8 13V3.5M4.5 7L8 3.5 11.5 7',
  down: 'M8 3v9.5M4.5 9L8 12.5 11.5 9',
  minus: 'M3.5 8h9',
  plus: 'M8 3.5v9M3.5 8h9',
  cross: 'M4 4l8 8M12 4l-8 8',
  bin: 'M3.5 4.5h9M6.5 4.5V3h3v1.5M4.7 4.5l.6 8.5h5.4l.6-8.5',
  list: 'M3 4h10M3 8h10M3 12h10',
  hide: 'M2.5 8s2-3.5 5.5-3.5S13.5 8 13.5 8 11.5 11.5 8 11.5 2.5 8 2.5 8zM3 13L13 3',
  back: 'M3.5 6.5h6a3 3 0 0 1 0 6H6M6.5 3.5l-3 3 3 3',
  question: 'M5.7 6a2.3 2.3 0 1 1 3.4 2c-.8.5-1.1.9-1.1 1.7M8 12.3h.01',
  eraser: 'M6 13h7M3 10l6-6.5 3.5 3.5-6 6H5z',
  pin: 'M6 2.5h4l-.5 4 2.5 3H4l2.5-3zM8 9.5v4.5',
  bold: 'M5 3.5h3.6a2.2 2.2 0 0 1 0 4.5H5zM5 8h4.2a2.3 2.3 0 0 1 0 4.5H5z',
  italic: 'M7 3.5h4M5 12.5h4M9.3 3.5L6.7 12.5',
  numbers: 'M7 4h6M7 8h6M7 12h6M3.5 2.8v3M3 10.8h1.6L3 13.2h1.6',
  link: 'M7 9.5a2.4 2.4 0 0 0 3.4 0l2-2a2.4 2.4 0 0 0-3.4-3.4l-.7.7M9 6.5a2.4 2.4 0 0 0-3.4 0l-2 2A2.4 2.4 0 0 0 7 11.9l.7-.7',
  brackets: 'M5.5 3H3v10h2.5M10.5 3H13v10h-2.5M6.5 8h3',
  paragraph: 'M12.5 3H6.5a2.7 2.7 0 0 0 0 5.4H8M8 3v10M11 3v10',
  chevron: 'M5 6.5l3 3 3-3',
  search: 'M7 2.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4zM10.2 10.2l3.3 3.3',
  person: 'M8 2.8a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8zM3.5 13.2c.4-2.4 2.1-3.6 4.5-3.6s4.1 1.2 4.5 3.6',
  check: 'M3.5 8.5l3 3 6-7',
  archive: 'M2.5 3.5h11v3h-11zM3.5 6.5v6.5h9V6.5M6.5 9h3',
  sort: 'M3 4.5h10M3 8h7M3 11.5h4',
  line: 'M3 4.5h7M3 8h5M3 11.5h4M12 9v5M9.5 11.5h5',
} as const;

/** Names of the pictures that controls carry. */
export type IconName = keyof typeof shapes;

/** A small line drawing in the colour of the words beside it. It never says anything that words do not say too. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={shapes[name]} />
    </svg>
  );
}
