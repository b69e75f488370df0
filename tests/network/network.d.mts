export interface Ref {
  readonly uri: string;
  readonly cid: string;
}

export interface Person {
  readonly did: string;
  handle(): string;
  post(text: string): Promise<Ref>;
  reply(to: Ref, text: string, root?: Ref): Promise<Ref>;
  remove(post: Ref): Promise<void>;
  rename(handle: string): Promise<unknown>;
}

export interface Network {
  /** Where the public API answers. */
  readonly base: string;
  person(name: string): Promise<Person>;
  /** Waits until everything that was posted is visible. */
  settle(): Promise<void>;
  shut(): Promise<void>;
  reopen(): Promise<void>;
  stop(): Promise<void>;
}

export function startNetwork(): Promise<Network>;
