// The web extension host has no `node:assert`; its suites are bundled with this in its place. It has
// what they use, no more.

/** Thrown where something isn't as it was said to be. */
export class AssertionError extends Error {
  override name = 'AssertionError';
}

function show(value: unknown): string {
  return value === undefined || typeof value === 'function'
    ? String(value)
    : JSON.stringify(value, undefined, 1);
}

function check(holds: boolean, message: string | Error | undefined, otherwise: () => string): void {
  if (holds) return;
  throw message instanceof Error ? message : new AssertionError(message ?? otherwise());
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(
    (key) =>
      Object.hasOwn(b, key) &&
      same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
  );
}

function ok(value: unknown, message?: string | Error): asserts value {
  check(Boolean(value), message, () => `Expected something true, found ${show(value)}`);
}

const assert = Object.assign(ok, {
  ok,
  AssertionError,
  equal(actual: unknown, expected: unknown, message?: string): void {
    check(Object.is(actual, expected), message, () => `${show(actual)} is not ${show(expected)}`);
  },
  notEqual(actual: unknown, expected: unknown, message?: string): void {
    check(!Object.is(actual, expected), message, () => `Both are ${show(actual)}`);
  },
  deepEqual(actual: unknown, expected: unknown, message?: string): void {
    check(same(actual, expected), message, () => `${show(actual)} is not ${show(expected)}`);
  },
  match(actual: string, expected: RegExp, message?: string): void {
    check(
      expected.test(actual),
      message,
      () => `${show(actual)} does not match ${String(expected)}`,
    );
  },
  fail(message: string): never {
    throw new AssertionError(message);
  },
  async rejects(promise: Promise<unknown>, message?: string): Promise<void> {
    const rejected = await promise.then(
      () => false,
      () => true,
    );
    check(rejected, message, () => 'It was expected to be rejected');
  },
});

// eslint-disable-next-line no-restricted-syntax -- It stands in for a module that has a default.
export default assert;
