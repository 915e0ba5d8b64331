/** A page of text as it was opened. */
export interface Page {
  /** The address asked for, and the one that answered after redirects. */
  asked: string;
  url: string;
  status: number;
  title: string | null;
  /** The `lang` the page names for itself. */
  lang: string | null;
  /** Media type: HTML, or plain text. */
  type: string;
  html: string;
  /** Whether scripts ran (`browser`) or the file was read as sent (`http`). */
  by: 'browser' | 'http';
}
