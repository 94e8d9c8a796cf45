import { Worker } from 'node:worker_threads';
import type { Asked, Told } from './link-thread.ts';

/** Threads that take the questions of one list in turn. */
export interface Threads {
  count: number;
  /** What is told is shared where it lies on shared memory and copied where it does not. */
  tell(told: Told): void;
  /** Answers in the order of the questions, whoever finished first. */
  ask<T>(questions: readonly Asked[], onAnswer?: (answer: T, at: number) => Promise<void> | void): Promise<void>;
  stop(): Promise<void>;
}

export function startThreads(count: number): Threads {
  const workers = Array.from(
    { length: count },
    () =>
      new Worker(new URL('./link-thread.ts', import.meta.url), { resourceLimits: { maxYoungGenerationSizeMb: 64 } }),
  );
  return {
    count,
    tell(told) {
      for (const worker of workers) worker.postMessage(told);
    },
    async ask<T>(questions: readonly Asked[], onAnswer: (answer: T, at: number) => Promise<void> | void = () => {}) {
      let next = 0;
      await Promise.all(
        workers.map(async (worker) => {
          while (next < questions.length) {
            const at = next++;
            await onAnswer(await answerOf<T>(worker, questions[at]!), at);
          }
        }),
      );
    },
    async stop() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function answerOf<T>(worker: Worker, question: Asked): Promise<T> {
  return new Promise((done, fail) => {
    const end = () => {
      worker.off('message', answered);
      worker.off('error', failed);
    };
    const answered = (answer: T) => {
      end();
      done(answer);
    };
    const failed = (error: Error) => {
      end();
      fail(error);
    };
    worker.on('message', answered);
    worker.on('error', failed);
    worker.postMessage(question);
  });
}
