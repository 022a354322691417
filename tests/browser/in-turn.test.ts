import { describe, expect, it } from 'vitest';
import { amongWindows } from '@/data/briefing/in-turn';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('amongWindows', () => {
  it('lets one after another in, whoever asked', async () => {
    const [here, there] = [amongWindows('turns'), amongWindows('turns')];
    const said: string[] = [];
    const slow = here(async () => {
      said.push('here begins');
      await pause(60);
      said.push('here ends');
    });
    const quick = there(async () => {
      said.push('there');
    });
    await Promise.all([slow, quick]);
    expect(said).toEqual(['here begins', 'here ends', 'there']);
  });

  it('waits for one that hangs no longer than it has patience', async () => {
    let letGo = (): void => undefined;
    const hung = amongWindows('hung')(() => new Promise<void>((resolve) => (letGo = resolve)));
    expect(await amongWindows('hung', 100)(async () => 'done')).toBe('done');
    letGo();
    await hung;
  });

  it('hands on what the task says, and does it once', async () => {
    let times = 0;
    const failing = amongWindows('failing')(async () => {
      times += 1;
      throw new Error('no room');
    });
    await expect(failing).rejects.toThrow('no room');
    expect(times).toBe(1);
  });
});
