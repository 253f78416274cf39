/**
 * Switches that belong to the runtime, not to us: whoever starts an Electron program may add them, and it reads them
 * by itself.
 */
const runtimeSwitches =
  /^--(?:lang|inspect|js-flags|no-sandbox|no-zygote|no-first-run|no-default-browser-check|headless|password-store|user-data-dir|original-process-start-time|v|vmodule|single-process|in-process-gpu|high-dpi-support|class|display|(?:allow|audio|auto|browser|debug|disable|enable|force|gpu|gtk|host|ignore|inspect|load|log|mute|net|ozone|ppapi|proxy|remote|renderer|site|touch|trace|unsafely|use|utility|wayland|window)-[a-z0-9-]+)(?:=|$)/;

/** Whether an argument is the runtime's own; `-psn_` is what macOS's Finder adds. */
export function isRuntimeSwitch(argument: string): boolean {
  return runtimeSwitches.test(argument) || argument.startsWith('-psn_');
}

/**
 * The arguments that a person typed, from the process's own.
 *
 * @param fromFolder true where the runtime was given the program as a folder, which then stands before them
 */
export function programArguments(argv: readonly string[], fromFolder: boolean): string[] {
  const given = argv.slice(1);
  if (!fromFolder) return given;
  const folder = given.findIndex((argument) => !argument.startsWith('-'));
  return folder < 0 ? given : [...given.slice(0, folder), ...given.slice(folder + 1)];
}
