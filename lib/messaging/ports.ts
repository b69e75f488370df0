/** Typed ports: a connection that lasts as long as a composer, with both directions checked. */
import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { callerOf } from './calls.ts';

/** A kind of port: its name, and what each side may say. */
export interface PortKind<ToWorker, ToPage> {
  readonly name: string;
  readonly toWorker: v.GenericSchema<unknown, ToWorker>;
  readonly toPage: v.GenericSchema<unknown, ToPage>;
}

/** One end of an open port. */
export interface Connection<Said> {
  /** Says something; once the other end has gone it is dropped in silence, as `closed` has been told already. */
  say(message: Said): void;
  close(): void;
}

/** Hears what the other end says and when it goes. */
export interface Ear<Heard> {
  hear(message: Heard): void;
  closed(): void;
}

/**
 * Opens a port to the service worker, waking it when it sleeps.
 * @throws when the extension was reloaded or removed since this script was injected.
 */
export function connect<ToWorker, ToPage>(
  kind: PortKind<ToWorker, ToPage>,
  ear: Ear<ToPage>,
): Connection<ToWorker> {
  return converse(browser.runtime.connect({ name: kind.name }), kind.toPage, ear);
}

/** Accepts ports from our scripts in pages. To be called once, while the service worker starts. */
export function accept<ToWorker, ToPage>(
  kind: PortKind<ToWorker, ToPage>,
  accepted: (connection: Connection<ToPage>, sender: Runtime.MessageSender) => Ear<ToWorker>,
): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== kind.name) return;
    if (!port.sender || callerOf(port.sender) !== 'page') return port.disconnect();
    const late: { ear?: Ear<ToWorker> } = {};
    const connection = converse<ToPage, ToWorker>(port, kind.toWorker, {
      hear: (message) => late.ear?.hear(message),
      closed: () => late.ear?.closed(),
    });
    late.ear = accepted(connection, port.sender);
  });
}

function converse<Said, Heard>(
  port: Runtime.Port,
  heard: v.GenericSchema<unknown, Heard>,
  ear: Ear<Heard>,
): Connection<Said> {
  let open = true;
  port.onMessage.addListener((message: unknown) => {
    const understood = v.safeParse(heard, message);
    if (understood.success) ear.hear(understood.output);
  });
  port.onDisconnect.addListener(() => {
    open = false;
    ear.closed();
  });
  return {
    say(message) {
      if (open) port.postMessage(message);
    },
    close() {
      open = false;
      port.disconnect();
    },
  };
}
