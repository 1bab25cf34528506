/** A page of an app, and whoever waits until it closes. */
export class Closing {
  private settle: (result: unknown) => void = () => {};
  private promise: Promise<unknown> = Promise.resolve(undefined);

  /** Another opening: who waited for the one before gets undefined. */
  open(): void {
    this.settle(undefined);
    this.promise = new Promise((resolve) => {
      this.settle = resolve;
    });
  }

  close(result: unknown): void {
    this.settle(result);
  }

  wait(): Promise<unknown> {
    return this.promise;
  }
}
