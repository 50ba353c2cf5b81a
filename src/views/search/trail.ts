/** The addresses of a reader's way through searches. Typing rewrites the last one; a step leaves it as it was before the typing. */
export class Trail {
  private last = location.search;

  /** Makes the address that of a question that is still being typed. */
  rewrite(search: string): void {
    history.replaceState(null, '', addressOf(search));
  }

  /** Leaves the last question behind, so that the way back leads to it. */
  step(search: string): void {
    this.rewrite(this.last);
    if (search !== this.last) history.pushState(null, '', addressOf(search));
    this.last = search;
  }

  /** Takes in that the reader went back or forth. */
  follow(): void {
    this.last = location.search;
  }
}

function addressOf(search: string): string {
  return location.pathname + search;
}
