/** Hours and minutes from now to the instant, never negative. */
export function hoursAndMinutes(until: string, now: Date): { hours: number; minutes: number } {
  const minutes = Math.max(0, Math.floor((Date.parse(until) - now.getTime()) / 60_000));
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}
