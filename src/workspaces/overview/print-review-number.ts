const KEY = 'qilu-onemap.review-number';

/** The office's own 审图号, kept on this machine; blank where there is none or nothing may be kept. */
export function readReviewNumber(): string {
  try {
    return window.localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** Keep the office's 审图号 on this machine; a browser that keeps nothing is no error. */
export function keepReviewNumber(text: string): void {
  try {
    window.localStorage.setItem(KEY, text);
  } catch {
    // Storage may be off, e.g. in a locked-down kiosk: the number is then typed again next time.
  }
}
