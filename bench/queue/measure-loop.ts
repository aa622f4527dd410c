/** The processor's time of a loop that always does the same, in milliseconds: how slow the machine is just now. */
export function measureLoop(): number {
  const before = process.cpuUsage();
  let value = 0;
  for (let i = 0; i < 3e8; i++) value = (Math.imul(value, 31) + i) | 0;
  const { user } = process.cpuUsage(before);
  return value === 0.5 ? 0 : user / 1000;
}
