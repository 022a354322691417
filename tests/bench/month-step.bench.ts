import { startStaticServer } from '../../scripts/steps/release-static-server';
import type { Bench, BenchRow } from '../../scripts/steps/test-bench-frame';
import { findWebEdition, launchBrowser, quantile } from './bench-browser';

/** What one press of `]` costs on the main thread. @unit ms */
interface Step {
  /** Store, frames, feature-state and React's commit. */
  readonly work: number;
  /** Scripts of the animation frames until the map rests: MapLibre's evaluation and draw calls. */
  readonly frames: number;
  /** Vertex and index buffers made anew. */
  readonly geometry: number;
}

interface FrameLog {
  scripting: number;
  geometry: number;
}

/** Runs in the page before everything: adds up the time spent in animation frames. */
function watchFrames(): void {
  const log: FrameLog = { scripting: 0, geometry: 0 };
  Object.assign(window, { frameLog: log });
  const original = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    original((now) => {
      const start = performance.now();
      callback(now);
      log.scripting += performance.now() - start;
    });
  const gl = WebGL2RenderingContext.prototype;
  const bufferData = gl.bufferData as (...args: unknown[]) => void;
  Object.assign(gl, {
    bufferData(...args: unknown[]) {
      if (args[0] === gl.ARRAY_BUFFER || args[0] === gl.ELEMENT_ARRAY_BUFFER) log.geometry += 1;
      bufferData.apply(this, args);
    },
  });
}

/** Runs in the page: step through all months as fast as the map comes to rest. */
async function stepThroughMonths(): Promise<Step[]> {
  const { frameLog } = window as unknown as { readonly frameLog: FrameLog };
  const slider = document.querySelector<HTMLInputElement>('input.timeline-input');
  if (slider === null) throw new Error('no month slider');
  const press = (key: string): void =>
    void window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  const frame = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));
  while (Number(slider.value) > Number(slider.min)) {
    press('{');
    await frame();
  }
  const steps: Step[] = [];
  const last = Number(slider.max);
  for (let month = Number(slider.value); month < last; month++) {
    frameLog.scripting = 0;
    frameLog.geometry = 0;
    const start = performance.now();
    press(']');
    // React commits a change from outside its own events in a microtask.
    await Promise.resolve();
    await Promise.resolve();
    const work = performance.now() - start;
    if (Number(slider.value) !== month + 1) throw new Error(`month ${slider.value} instead of ${month + 1}`);
    await frame();
    steps.push({ work, frames: frameLog.scripting, geometry: frameLog.geometry });
  }
  return steps;
}

async function run(): Promise<readonly BenchRow[]> {
  const server = await startStaticServer({ root: findWebEdition(), port: 0, host: '127.0.0.1' });
  const browser = await launchBrowser();
  const rows: BenchRow[] = [];
  try {
    for (const preset of ['领导总览', '交通']) {
      const page = await browser.newPage({
        viewport: { width: 1440, height: 900 },
        locale: 'zh-CN',
        reducedMotion: 'reduce',
      });
      // The runner names inner functions through a helper that the page does not have.
      await page.addInitScript('globalThis.__name = (value) => value');
      await page.addInitScript(watchFrames);
      await page.goto(`${server.origin}/`);
      await page.getByRole('checkbox', { name: /^车站 \d{3}$/ }).waitFor();
      await page.getByRole('button', { name: preset, exact: true }).click();
      await page.waitForTimeout(3000);
      // Once through for the compilers, once for the clock.
      await page.evaluate(stepThroughMonths);
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable');
      const scripted = async (): Promise<number> => {
        const { metrics } = await session.send('Performance.getMetrics');
        return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
      };
      const before = await scripted();
      const steps = await page.evaluate(stepThroughMonths);
      const perStep = ((await scripted()) - before) / (steps.length + 23);
      const geometry = steps.reduce((sum, step) => sum + step.geometry, 0);
      const p95 = (key: 'work' | 'frames'): string =>
        `p95 ${quantile(
          steps.map((step) => step[key]),
          0.95,
        ).toFixed(1)} ms`;
      rows.push(
        {
          what: `${preset}: ${steps.length} steps, store + feature-state + React commit, p50 (${p95('work')})`,
          oursMs: quantile(
            steps.map((step) => step.work),
            0.5,
          ),
          target: '≤ 16 ms scripting',
        },
        {
          what: `${preset}: scripts of the frames after it, software GL, p50 (${p95('frames')})`,
          oursMs: quantile(
            steps.map((step) => step.frames),
            0.5,
          ),
          target: 'draw calls included',
        },
        {
          what: `${preset}: all scripting per step by the browser's own count; ${geometry} geometry uploads`,
          oursMs: perStep,
          target: 'no geometry re-uploaded',
        },
      );
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return rows;
}

export const bench: Bench = { id: 'month-step', title: 'a month step on screen, 2008-01 to 2030-12', run };
