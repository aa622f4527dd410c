import type { Dispatcher } from 'undici';
import type { z } from 'zod';
import type { Sink } from './sink.ts';

/** What a sink may have of the program. */
export interface SinkContext {
  /** The data directory, absolute. */
  readonly directory: string;
  /**
   * Opens HTTP connections that go to no address inside the network, whatever a name resolves to, but for
   * those listed as `host:port` or as an address range.
   */
  openGuarded(allowInside: readonly string[]): Dispatcher;
}

/** A kind of sink: its name, its settings and how it is made. */
export interface SinkDefinition<Shape extends z.ZodRawShape = z.ZodRawShape> {
  /** As ALDERMAN_SINKS names it. */
  readonly name: string;
  /** By the names of their environment variables; all of them optional or with a default. */
  readonly settings: Shape;
  /** Those without which the sink cannot work. */
  readonly required: readonly (keyof Shape & string)[];
  /** Opens no connection: that waits for the first record. */
  create(settings: z.output<z.ZodObject<Shape>>, context: SinkContext): Sink;
}

/** Checks a definition's types and forgets them, so that all kinds fit into one list. */
export function defineSink<Shape extends z.ZodRawShape>(definition: SinkDefinition<Shape>): SinkDefinition {
  return definition as unknown as SinkDefinition;
}
