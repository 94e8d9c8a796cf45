import { Logger } from 'graphile-worker';

/** The queue speaks only when something is wrong; its ordinary chatter would hide the address on the console. */
export const queueLogger = new Logger(() => (level, message) => {
  if (level === 'error' || level === 'warning') process.stderr.write(`queue: ${message}\n`);
});
