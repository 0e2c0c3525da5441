/** Seconds of the processor that some work took here: what others run on this machine counts for nothing. */
export function ownSeconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1e6;
}
