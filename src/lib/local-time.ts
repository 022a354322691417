const two = (part: number): string => String(part).padStart(2, '0');

/** The day on the clock of whoever sits here, as ISO 8601; before eight in the morning UTC is still at yesterday. */
export const localDay = (now: Date = new Date()): string =>
  `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

/** A stored moment by the clock of whoever sits here; what is no moment, a plain day say, stays as it is. */
function momentOf(stored: string): Date | null {
  const moment = new Date(stored);
  return /T\d\d:\d\d/.test(stored) && !Number.isNaN(moment.getTime()) ? moment : null;
}

/** Day of a stored moment, as `2026-07-31`. @param stored ISO 8601 in UTC */
export function dayOfMoment(stored: string): string {
  const moment = momentOf(stored);
  return moment === null ? stored : localDay(moment);
}

/** Day and minute of a stored moment, as `2026-07-31 08:05`. @param stored ISO 8601 in UTC */
export function minuteOfMoment(stored: string): string {
  const moment = momentOf(stored);
  if (moment === null) return stored;
  return `${localDay(moment)} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
