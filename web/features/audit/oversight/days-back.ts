/** The day so many days ago, `YYYY-MM-DD`. */
export function daysBack(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}
