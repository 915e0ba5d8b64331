/** Making a formatter costs far more than using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** A moment on a zone's clock, to the minute, RFC 3339: `2026-11-22T00:00:00+09:00`. */
export function zonedTime(wall: number, timeZone: string): string {
  const formatter = formatters.get(timeZone) ?? newFormatter(timeZone);
  formatters.set(timeZone, formatter);
  const parts = new Map(formatter.formatToParts(wall).map(({ type, value }) => [type, value]));
  const get = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  // `GMT+09:00`, and nothing but `GMT` for UTC.
  const offset = get('timeZoneName').slice('GMT'.length);
  return `${get('year')}-${get('month')}-${get('day')}T${get('hour')}:${get('minute')}:00${offset || '+00:00'}`;
}

function newFormatter(timeZone: string): Intl.DateTimeFormat {
  const two = '2-digit' as const;
  return new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: two,
    day: two,
    hour: two,
    minute: two,
    hourCycle: 'h23',
    timeZoneName: 'longOffset',
  });
}
