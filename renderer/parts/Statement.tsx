import type { ReactNode } from 'react';

interface Props {
  readonly heading: string;
  readonly children: ReactNode;
}

/** A calm page-wide statement: nothing here yet, nothing found, something in the way. */
export function Statement({ heading, children }: Props) {
  return (
    <div className="statement">
      <h2>{heading}</h2>
      {children}
    </div>
  );
}
