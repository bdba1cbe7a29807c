// A machine without a graphics card draws every pixel by itself: there the board moves people, but not whole pictures.

const software = /swiftshader|llvmpipe|softpipe|software|basic render/i;
let known: boolean | undefined;

/** Whether this machine draws in software, or cannot draw with WebGL at all. Asked once. */
export function isCalmMachine(): boolean {
  known ??= isSoftware(rendererName());
  return known;
}

/** `undefined`: there is no WebGL. */
export function isSoftware(renderer: string | undefined): boolean {
  return renderer === undefined || software.test(renderer);
}

function rendererName(): string | undefined {
  const context = document.createElement('canvas').getContext('webgl');
  if (context === null) return undefined;
  const info = context.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = context.getParameter(info?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER);
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return String(name);
}
