import type { HookParameters } from 'astro';

type Channel = HookParameters<'astro:server:setup'>['server']['environments']['client']['hot'];

/** What a page says as soon as it can hear. */
const heard = 'preview:heard';

/**
 * Tells a page to load again that was on its way to the browser when all pages were told, and so could not hear it:
 * it would show what stood there before the change until the next one.
 */
export class Reloads {
  #told = 0;

  /** Counts what the channel tells pages, whoever tells it: Astro does when it has read a change. */
  constructor(channel: Channel) {
    const send = channel.send;
    channel.send = (...said: unknown[]) => {
      if (isReload(said[0])) this.#told++;
      Reflect.apply(send, channel, said);
    };
    channel.on(heard, ({ told }: { told: number }, page) => {
      if (told < this.#told) page.send({ type: 'full-reload' });
    });
  }

  /** The script of a page that begins to be made now. */
  listener(): string {
    return `<script type="module">import { createHotContext } from '/@vite/client'; createHotContext('/preview').send('${heard}', { told: ${this.#told} });</script>`;
  }
}

function isReload(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'full-reload';
}
