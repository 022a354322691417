const two = (part: number): string => String(part).padStart(2, '0');

/** The day on the clock of whoever sits here, as ISO 8601; before eight in the morning UTC is still at yesterday. */
export const localDay = (now: Date = new Date()): string =>
  `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
