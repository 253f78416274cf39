import type { Plugin } from 'vite';

/** The fonts that every first screen is set in; the others come when a character asks for them. */
const first = [/\/inter-latin-wght-normal-[^/]*\.woff2$/, /\/source-serif-4-latin-opsz-normal-[^/]*\.woff2$/];

/**
 * Lets the desk's page ask for its fonts together with its scripts: found only in the style sheet, and only once there is
 * text, they would come after the first layout, which would then be made twice.
 *
 * @throws where a font's file has got another name
 */
export function fontsAhead(): Plugin {
  return {
    name: 'readout-fonts-ahead',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { path, bundle }) => {
        if (bundle === undefined || !path.endsWith('/index.html')) return [];
        return first.map((font) => {
          const file = Object.keys(bundle).find((name) => font.test(`/${name}`));
          if (file === undefined) throw new Error(`no font is called ${font}`);
          const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${file}` };
          return { tag: 'link', attrs, injectTo: 'head' as const };
        });
      },
    },
  };
}
