import type { Locale } from '../../messages/pane-words';

const two = (value: number): string => String(value).padStart(2, '0');

/** The day on the user's own calendar: `2026-11-22`. */
export function localDay(moment: Date): string {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** A moment as the reader writes it. */
export function localTime(moment: Date, locale: Locale): string {
  const language = locale === 'da' ? 'da-DK' : 'en-GB';
  return new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short' }).format(moment);
}
