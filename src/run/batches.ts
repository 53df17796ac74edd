/** Tasks gathered to batches, as much as is worth a message to another thread. */
import type { Problem } from '../errors.ts';
import type { Task } from './job.ts';

/** Problems stand among the tasks, to keep their place. */
export interface Batch {
  readonly tasks: readonly (Task | Problem)[];
  /** Of all tasks together, as far as it is known. */
  readonly bytes: number;
}

/** Enough work to make a message's cost vanish, little enough to keep memory small, results flowing, ends even. */
const batchTasks = 16;
const batchBytes = 1 << 17;

/** The batches that tasks make. */
export class Batches {
  readonly #tasks: AsyncIterator<Task | Problem>;
  #pending: Promise<IteratorResult<Task | Problem>> | undefined;
  #ended = false;
  #next: Batch | undefined;

  constructor(tasks: AsyncIterator<Task | Problem>) {
    this.#tasks = tasks;
  }

  /** All have been taken. */
  get over(): boolean {
    return this.#ended && this.#next === undefined;
  }

  /**
   * The next one, of `most` tasks, still to be taken; undefined at the end, or when the input makes us wait longer than
   * `patience`.
   */
  async next(patience?: Promise<undefined>, most = batchTasks): Promise<Batch | undefined> {
    if (this.#next !== undefined) return this.#next;
    const tasks: (Task | Problem)[] = [];
    let bytes = 0;
    while (!this.#ended && tasks.length < most && bytes < batchBytes) {
      this.#pending ??= this.#tasks.next();
      // When the input makes us wait, what is there goes out.
      const wait = tasks.length === 0 ? patience : soon();
      const next = await (wait === undefined ? this.#pending : Promise.race([this.#pending, wait]));
      if (next === undefined) break;
      this.#pending = undefined;
      if (next.done === true) this.#ended = true;
      else {
        tasks.push(next.value);
        bytes += bytesOf(next.value);
      }
    }
    return tasks.length === 0 ? undefined : (this.#next = { tasks, bytes });
  }

  /** Takes the batch that `next` gave. */
  take(): Batch['tasks'] {
    const { tasks } = this.#next!;
    this.#next = undefined;
    return tasks;
  }

  /** Puts back what is left of the batch last taken. */
  putBack(tasks: Batch['tasks']): void {
    let bytes = 0;
    for (const task of tasks) bytes += bytesOf(task);
    this.#next = { tasks, bytes };
  }
}

/** How large a task is, as far as it is known. */
export function bytesOf(task: Task | Problem): number {
  if ('record' in task) return task.record.bytes.length;
  if ('lines' in task) return task.lines.bytes.length;
  return 'source' in task ? (task.bytes ?? 0) : 0;
}

/** The turn of everything else that waits. */
export function soon(): Promise<undefined> {
  return new Promise((resolve) => setImmediate(resolve, undefined));
}
