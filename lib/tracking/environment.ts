/** Everything tracking needs from the world, in one place, so that tests hold the clock and the network. */
export interface Environment {
  /** Milliseconds since 1970. */
  now(): number;
  /** At least 0, less than 1. */
  random(): number;
  fetch(url: string, init: RequestInit): Promise<Response>;
  online(): boolean;
  /** Whether the browser saves battery; then scheduled look-ups wait. */
  saving(): boolean | Promise<boolean>;
  /** Whether the user has granted requests to this host, such as `public.api.bsky.app`. */
  mayReach(host: string): boolean | Promise<boolean>;
  /** Sets the one alarm to this time, or takes it away. */
  setAlarm(at: number | null): void | Promise<void>;
}
