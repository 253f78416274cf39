import 'react';

declare module 'react' {
  /** Custom properties, which carry what the fit has decided into the style sheet. */
  interface CSSProperties {
    readonly [property: `--page-${string}`]: string | number | undefined;
  }
}
