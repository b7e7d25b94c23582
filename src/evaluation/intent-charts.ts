import {
  type Bar,
  barChart,
  type Chart,
  type ChartLibrary,
  type DrawnChart,
  drawCharts,
  SHARE,
  SYSTEM,
} from "./charts.js";
import { GROUPINGS } from "./evaluate-intents.js";
import type { EvaluatedSystem } from "./intent-report.js";

/** Figures by group and by intent, and calibration, systems side by side. */
export function drawIntentCharts(
  systems: readonly EvaluatedSystem[],
  library: ChartLibrary,
): Promise<DrawnChart[]> {
  const groups = groupBars(systems);
  const charts = [barChart("F1 by intent", intentBars(systems)), calibrationChart(systems)];
  const all = groups.length > 0 ? [barChart("Example-F1 by group", groups), ...charts] : charts;
  return drawCharts(all, library);
}

function groupBars(systems: readonly EvaluatedSystem[]): Bar[] {
  return systems.flatMap(({ name: system, evaluation }) =>
    GROUPINGS.flatMap((grouping) =>
      Object.entries(evaluation.groups[grouping] ?? {}).map(([name, { exampleF1 }]) => {
        return { system, name: `${grouping} ${name}`, value: exampleF1 };
      }),
    ),
  );
}

function intentBars(systems: readonly EvaluatedSystem[]): Bar[] {
  return systems.flatMap(({ name: system, evaluation }) =>
    Object.entries(evaluation.metrics.perIntent).map(([name, { f1 }]) => ({ system, name, value: f1 })),
  );
}

function calibrationChart(systems: readonly EvaluatedSystem[]): Chart {
  const values = systems.flatMap(({ name: system, evaluation }) =>
    evaluation.calibration.bins.map((bin) => ({ system, ...bin })),
  );
  return {
    title: "Calibration: how often scores of a height are right (dashed: as often as they say)",
    specification: {
      width: 360,
      height: 360,
      layer: [
        {
          data: { values: [{ at: 0 }, { at: 1 }] },
          mark: { type: "line", color: "#aaa", strokeDash: [4, 4] },
          encoding: { x: { field: "at", ...SHARE }, y: { field: "at", ...SHARE } },
        },
        {
          data: { values },
          mark: { type: "line", point: true },
          encoding: {
            x: { field: "confidence", title: "mean score", ...SHARE },
            y: { field: "share", title: "share that is right", ...SHARE },
            color: SYSTEM,
          },
        },
      ],
    },
  };
}
