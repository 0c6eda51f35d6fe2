import assert from 'node:assert/strict';
import { Session } from './session.js';

/** A clock that is `step` milliseconds further at each look. */
function clock(step: number): () => number {
  let now = 0;
  return () => (now += step);
}

describe('progress', () => {
  let session: Session;
  beforeEach(() => {
    session = new Session();
    for (const name of 'abcd') session.write(`${name}.cable`, 'SECRET\n');
  });
  afterEach(() => session.end());

  it('is shown on a terminal after a second, and taken away', async () => {
    const { err } = await session.run(['stats', '.'], { terminal: true, now: clock(600) });
    const clear = '\r\u001B[K';
    assert.equal(err, `${clear}2 of 4 cables${clear}3 of 4 cables${clear}4 of 4 cables${clear}`);
  });

  it('gives way to what is printed', async () => {
    const { err } = await session.run(['outline', '.'], { terminal: true, now: clock(900) });
    assert.match(err, /^\r\u001B\[K2 of 4 cables\r\u001B\[K\r\u001B\[K3 of 4 cables/);
  });

  it('is not shown for a short run', async () => {
    const { err } = await session.run(['stats', '.'], { terminal: true, now: clock(1) });
    assert.equal(err, '');
  });

  it('is not shown to a program', async () => {
    const { err } = await session.run(['stats', '.'], { now: clock(600) });
    assert.equal(err, '');
  });
});
