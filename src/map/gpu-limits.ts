/** What the machine's WebGL 2 can do; null when there is none. */
export interface GpuLimits {
  /** Largest drawing buffer side in px. */
  readonly maxCanvas: number;
  readonly renderer: string;
  /** Rendering on the CPU: same content, fewer effects. */
  readonly software: boolean;
}

/** Ask a throw-away WebGL 2 context for its limits. Returns null when a context cannot be created. */
export function probeGpu(): GpuLimits | null {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const gl = canvas.getContext('webgl2');
  if (gl === null) return null;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const renderer = String(gl.getParameter(info === null ? gl.RENDERER : info.UNMASKED_RENDERER_WEBGL));
  const viewport = gl.getParameter(gl.MAX_VIEWPORT_DIMS) as Int32Array;
  const maxCanvas = Math.min(
    gl.getParameter(gl.MAX_RENDERBUFFER_SIZE) as number,
    gl.getParameter(gl.MAX_TEXTURE_SIZE) as number,
    viewport[0] ?? 4096,
    viewport[1] ?? 4096,
  );
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return { maxCanvas, renderer, software: /swiftshader|llvmpipe|software|basic render/i.test(renderer) };
}
