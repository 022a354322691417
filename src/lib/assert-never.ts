/**
 * Closes a switch over a union: a new member without a branch fails to compile here.
 * @throws always, naming the value that should not exist.
 */
export function assertNever(value: never, what = 'value'): never {
  throw new Error(`Unhandled ${what}: ${JSON.stringify(value)}`);
}
