/** Least squares through points in time (ms): units per minute. */
export function slopePerMinute(points: readonly (readonly [atMs: number, value: number])[]): number {
  const mean = (index: 0 | 1) => points.reduce((sum, point) => sum + point[index], 0) / points.length;
  const [atMean, valueMean] = [mean(0), mean(1)];
  const rise = points.reduce((sum, [at, value]) => sum + (at - atMean) * (value - valueMean), 0);
  const run = points.reduce((sum, [at]) => sum + (at - atMean) ** 2, 0);
  return (rise / run) * 60_000;
}
