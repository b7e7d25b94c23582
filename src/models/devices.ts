import { existsSync } from "node:fs";

/** Where a large graph can run, under the runtime's names; "dml" is DirectML. */
export const DEVICES = ["cpu", "cuda", "coreml", "dml", "webgpu"] as const;

export type Device = (typeof DEVICES)[number];

/** A device that was not taken, and why. */
export interface RefusedDevice {
  readonly device: Device;
  readonly reason: string;
}

/** Where a model runs. */
export interface DeviceChoice {
  readonly device: Device;
  /** Those that would have come before it. */
  readonly refused: readonly RefusedDevice[];
}

/** The fastest first; what a platform's runtime does not have is left out. */
const ORDER: Readonly<Partial<Record<NodeJS.Platform, readonly Device[]>>> = {
  darwin: ["coreml", "webgpu", "cpu"],
  win32: ["cuda", "dml", "webgpu", "cpu"],
  linux: ["cuda", "webgpu", "cpu"],
};

export function devicesFor(platform: NodeJS.Platform): readonly Device[] {
  return ORDER[platform] ?? ["cpu"];
}

/** Files without which a device cannot be there: trying it would only fill stderr with the drivers' complaints. */
const TRACES: Readonly<Partial<Record<Device, readonly string[]>>> = {
  cuda: ["/dev/nvidiactl", "/dev/dxg", "/dev/nvhost-ctrl"],
  webgpu: ["/dev/dri"],
};

/** Why it is no use to try a device here; undefined when it may work. */
export function whyAbsent(device: Device, platform: NodeJS.Platform = process.platform): string | undefined {
  const traces = platform === "linux" ? TRACES[device] : undefined;
  if (!traces || traces.some((file) => existsSync(file))) return undefined;
  return `there is no ${traces.join(" or ")}`;
}
