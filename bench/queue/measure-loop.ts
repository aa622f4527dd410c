const STEPS = 3e6;
/** What the loop takes on a machine at rest, in milliseconds. */
export const AT_REST_MS = 3;

/** The processor's time of a loop that always does the same, in milliseconds: how slow the machine is just now. */
export function measureLoop(): number {
  const before = process.cpuUsage();
  let value = 0;
  for (let i = 0; i < STEPS; i++) value = (Math.imul(value, 31) + i) | 0;
  const { user, system } = process.cpuUsage(before);
  return value === 0.5 ? 0 : (user + system) / 1000;
}
