/** Remembers the last few results by key; what was asked for longest ago is forgotten first. */
export class RecentResults<Value> {
  private readonly kept = new Map<string, Value>();
  private readonly most: number;

  /** @throws when nothing could be kept */
  constructor(most: number) {
    if (!(most >= 1)) throw new Error(`RecentResults: ${most} results cannot be kept`);
    this.most = most;
  }

  get(key: string, make: () => Value): Value {
    const value = this.kept.has(key) ? (this.kept.get(key) as Value) : make();
    this.kept.delete(key);
    this.kept.set(key, value);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= this.most) break;
      this.kept.delete(oldest);
    }
    return value;
  }
}
