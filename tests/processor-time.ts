/**
 * The processor's time that something takes in this thread, in milliseconds: what else the machine does at the moment
 * does not count, so that a bound on it holds on a busy machine too.
 */
export function processorTime(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
