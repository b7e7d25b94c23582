import type { NgramSettings } from "../models/manifest.js";
import type { Task } from "./learner.js";

/** How texts are read for this task. */
export function settingsFor({ activation }: Task): NgramSettings {
  return {
    hash: "fnv1a-fmix32",
    characters: { min: 2, max: 5 },
    words: { min: 1, max: 2 },
    // Measured: many like intents are told apart by details of wording, which characters see better.
    wordWeight: activation === "softmax" ? 1.5 : 3,
    hanWeight: 3,
    maximumLength: 4000,
  };
}

/** How texts are read to see which are nearly the same, whatever the model. */
export const FOLDING_SETTINGS = settingsFor({ labels: [], activation: "sigmoid" });
