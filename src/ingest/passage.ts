/** A piece of a source, small enough to send to a model. The unit that is tagged, stored and retrieved. */
export interface Passage {
  /** Unique in the store and the same on every run over the same source. */
  readonly id: string;
  readonly text: string;
  readonly metadata: Readonly<Record<string, unknown>>;
}
