/**
 * What a page of ours may load: its own scripts, styles, fonts and pictures, nothing else. There is no inline script
 * or style, no eval, no frame, no form and no connection.
 */
const directives: { readonly [directive: string]: string } = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'none'",
  'frame-ancestors': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

export const contentSecurityPolicy = Object.entries(directives)
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join('; ');

/**
 * Headers of every answer that our scheme gives, the refusals included. An opener policy is not among them: no page of
 * ours opens another or is opened by one, and it would have every start throw away the process it has begun and begin a
 * second one.
 */
export function answerHeaders(type: string): { readonly [header: string]: string } {
  return {
    'Content-Type': type,
    'Content-Security-Policy': contentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}
