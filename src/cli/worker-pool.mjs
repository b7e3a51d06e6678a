// Plain JavaScript: the pool starts workers by their file, and Node can't start TypeScript by itself.
import { availableParallelism } from 'node:os';
import Tinypool from 'tinypool';

/** Checks each file in one of `jobs` worker threads (0: as many as the machine has processors); a worker that dies takes one file with it. */
export async function inWorkers(tasks, jobs) {
  const threads = Math.max(1, Math.min(jobs === 0 ? availableParallelism() : jobs, tasks.length));
  const pool = new Tinypool({
    filename: new URL('./batch-worker.mjs', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
  });
  try {
    return await Promise.all(tasks.map((task) => answerOf(pool, task)));
  } finally {
    await pool.destroy();
  }
}

/** Only the end of a whole worker gets here, such as memory used up: what goes wrong with a file is part of its answer. */
async function answerOf(pool, task) {
  try {
    return await pool.run(task);
  } catch (error) {
    return { file: task.file, died: error?.code ?? error?.name ?? 'Error' };
  }
}
