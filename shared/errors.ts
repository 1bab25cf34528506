import type { MessageKey } from './i18n/catalogue.ts';

/**
 * Everything that can go wrong, by name. The words for people are in the message catalogue under `error.<code>`;
 * each says what was being done, to which item, and what to do.
 */
export type ErrorCode =
  | 'rate-limited'
  | 'item-locked'
  | 'item-gone'
  | 'outside-frame'
  | 'not-allowed'
  | 'storage-full'
  | 'not-available'
  | 'no-answer'
  | 'bad-storage'
  | 'bad-message'
  | 'no-entry'
  | 'no-frame'
  | 'nothing-to-undo'
  | 'busy'
  | 'cancelled'
  | 'overtaken'
  | 'taken-back'
  | 'unknown';

const RETRYABLE: ReadonlySet<ErrorCode> = new Set(['rate-limited', 'item-locked']);

/** An error of the catalogue. `details` fill the placeholders of its message. */
export class BoardError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(
    code: ErrorCode,
    details: Readonly<Record<string, string | number>> = {},
    options?: { cause?: unknown },
  ) {
    super(`${code} ${JSON.stringify(details)}`, options);
    this.name = 'BoardError';
    this.code = code;
    this.details = details;
  }

  /** True when the same call may succeed later and surely had no effect yet. */
  get retryable(): boolean {
    return RETRYABLE.has(this.code);
  }

  get messageKey(): MessageKey {
    return `error.${this.code}`;
  }
}

export const asBoardError = (thrown: unknown): BoardError =>
  thrown instanceof BoardError
    ? thrown
    : new BoardError(
        'unknown',
        { text: thrown instanceof Error ? thrown.message : String(thrown) },
        { cause: thrown },
      );
