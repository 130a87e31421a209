/** Waits until the browser has nothing better to do, so that a reader’s touch is answered first. */
export const idle = (): Promise<void> =>
  new Promise((done) => {
    // Safari has had it for a short time only.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => done(), { timeout: 1000 });
    else setTimeout(done);
  });
