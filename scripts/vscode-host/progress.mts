/** Steps of something long, told as they come. */
export interface Progress {
  step: (title: string) => void;
  done: () => void;
}

const TICK = 10_000;

/**
 * Prints `[2/5] title`, and how long a step has taken every ten seconds, so that a slow network
 * isn't taken for a hang. It goes to standard error: standard output belongs to the program.
 */
export function progress(steps: number): Progress {
  let at = 0;
  let began = 0;
  let timer: NodeJS.Timeout | undefined;
  const end = (): void => {
    clearInterval(timer);
    if (at > 0) console.error(`        ${seconds(began)} s`);
  };
  return {
    step(title) {
      end();
      at++;
      began = Date.now();
      console.error(`  [${at}/${steps}] ${title}`);
      timer = setInterval(() => {
        console.error(`        … ${seconds(began)} s`);
      }, TICK);
      timer.unref();
    },
    done: end,
  };
}

function seconds(since: number): string {
  return ((Date.now() - since) / 1000).toFixed(0);
}
