/** The language that a command answers in: asked for, or the environment's; English where neither says. */
export function commandLocale(lang: string | undefined, env: NodeJS.ProcessEnv): string {
  const told = [lang, env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '');
  const tag = (told ?? 'en').split(/[.@]/)[0]?.replace('_', '-') ?? 'en';
  return tag === 'C' || tag === 'POSIX' ? 'en' : tag;
}
