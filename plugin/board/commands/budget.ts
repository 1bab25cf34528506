import type { BudgetReading } from '../engine/session.ts';

/** A span of time in which an app may spend so many credits. It starts with the first call after the last one ended. */
class Window {
  readonly limit: number;
  private readonly length: number;
  private start = Number.NEGATIVE_INFINITY;
  private spent = 0;

  constructor(limit: number, length: number) {
    this.limit = limit;
    this.length = length;
  }

  used(now: number): number {
    return now - this.start < this.length ? this.spent : 0;
  }

  holds(credits: number, now: number): boolean {
    return this.used(now) + credits <= this.limit;
  }

  spend(credits: number, now: number): void {
    if (now - this.start >= this.length) {
      this.start = now;
      this.spent = 0;
    }
    this.spent += credits;
  }
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const exceeded = (limit: number, span: string): Error =>
  new Error(`The API rate limit was exceeded. Requests can use up to ${limit} credits in total per ${span}.`);

/** The credits of one app and user. */
export class Budget {
  private readonly minute = new Window(100_000, MINUTE);
  private readonly hour = new Window(1_000_000, HOUR);
  private readonly listeners = new Set<() => void>();
  private readonly now: () => number;

  constructor(now: () => number) {
    this.now = now;
  }

  /** Throws with Miro's text when the credits do not suffice; then nothing is spent. */
  spend(credits: number): void {
    const now = this.now();
    if (!this.minute.holds(credits, now)) throw exceeded(this.minute.limit, 'minute');
    if (!this.hour.holds(credits, now)) throw exceeded(this.hour.limit, 'hour');
    if (credits === 0) return;
    this.minute.spend(credits, now);
    this.hour.spend(credits, now);
    for (const listener of [...this.listeners]) listener();
  }

  read(): BudgetReading {
    const now = this.now();
    return {
      minute: { used: this.minute.used(now), limit: this.minute.limit },
      hour: { used: this.hour.used(now), limit: this.hour.limit },
    };
  }

  /** Told after each call that cost something. Answers a function that stops it. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
