/** Does what it is given once nobody else does something in the same turn. */
export type InTurn = <T>(task: () => Promise<T>) => Promise<T>;

/** Who writes alone waits for nobody. */
export const atOnce: InTurn = (task) => task();

/** A window that hangs in the middle of writing holds up the others no longer than this. @unit ms */
const PATIENCE_MS = 4000;

/**
 * One after another among all windows of this browser, by its own lock. At once where it has none (http without a
 * certificate), where a policy forbids it, and where another window does not let go.
 */
export function amongWindows(name: string, patienceMs = PATIENCE_MS): InTurn {
  return async (task) => {
    const locks = (navigator as { readonly locks?: LockManager }).locks;
    if (locks === undefined) return task();
    let hasBegun = false;
    try {
      return await locks.request(name, { signal: AbortSignal.timeout(patienceMs) }, () => {
        hasBegun = true;
        return task();
      });
    } catch (error) {
      // What the task itself says is not the lock's.
      if (hasBegun) throw error;
      return task();
    }
  };
}
