/** A line of progress: rewritten in place on a terminal, one line each tenth in a log. Times left are of this run's own pace. */
export function progressLine(title: string, total: number): { (done: number): void; end(): void } {
  const started = performance.now();
  let lastTenth = -1;
  const show = (done: number) => {
    const seconds = (performance.now() - started) / 1000;
    const left = done > 0 ? Math.round((seconds / done) * (total - done)) : 0;
    const line = `${title}: ${done} / ${total}, ${left} s left`;
    if (process.stderr.isTTY) process.stderr.write(`\r${line.padEnd(70)}`);
    else if (Math.floor((done / total) * 10) > lastTenth) {
      lastTenth = Math.floor((done / total) * 10);
      process.stderr.write(`${line}\n`);
    }
  };
  return Object.assign(show, {
    end() {
      process.stderr.write(
        `${process.stderr.isTTY ? '\r' : ''}${`${title}: done in ${Math.round((performance.now() - started) / 1000)} s`.padEnd(70)}\n`,
      );
    },
  });
}
