/** What is said to those who do not see the page: one thing at a time, and never the same twice in a row. */
export class Voice {
  private timer = 0;
  private readonly status: HTMLElement;

  /** `status` is a live region that is there from the beginning. */
  constructor(status: HTMLElement) {
    this.status = status;
  }

  /** Says something after so many milliseconds, unless there is something else to say by then. */
  say(text: string, wait = 0): void {
    this.hush();
    this.timer = window.setTimeout(() => {
      if (this.status.textContent !== text) this.status.textContent = text;
    }, wait);
  }

  /** Keeps to itself what was not yet said. */
  hush(): void {
    clearTimeout(this.timer);
  }
}
