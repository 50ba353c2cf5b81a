declare namespace App {
  /** Set by the route, and nowhere else. */
  interface Locals {
    page: import('#src/site/addresses.ts').Page;
    t: import('#src/i18n/messages.ts').Translate;
  }
}
