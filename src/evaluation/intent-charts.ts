import type * as Vega from "vega";
import type * as VegaLite from "vega-lite";
import { InvalidInputError } from "../errors.js";
import { GROUPINGS } from "./evaluate-intents.js";
import type { EvaluatedSystem } from "./intent-report.js";

/** Draws charts; a development dependency of its users, since classification needs none. */
export interface ChartLibrary {
  readonly vega: typeof Vega;
  readonly vegaLite: typeof VegaLite;
}

export interface DrawnChart {
  readonly title: string;
  readonly svg: string;
}

/** @throws {InvalidInputError} when it is not installed. */
export async function loadChartLibrary(): Promise<ChartLibrary> {
  try {
    const [vega, vegaLite] = await Promise.all([import("vega"), import("vega-lite")]);
    return { vega, vegaLite };
  } catch (cause) {
    throw new InvalidInputError("A report's charts need two packages; install them: npm i vega vega-lite", {
      cause,
    });
  }
}

/** Figures by group and by intent, and calibration, systems side by side. */
export function drawIntentCharts(
  systems: readonly EvaluatedSystem[],
  library: ChartLibrary,
): Promise<DrawnChart[]> {
  const groups = groupBars(systems);
  const charts = [barChart("F1 by intent", intentBars(systems)), calibrationChart(systems)];
  const all = groups.length > 0 ? [barChart("Example-F1 by group", groups), ...charts] : charts;
  return Promise.all(all.map((chart) => drawChart(chart, library)));
}

interface Chart {
  readonly title: string;
  readonly specification: VegaLite.TopLevelSpec;
}

interface Bar {
  readonly system: string;
  readonly name: string;
  readonly value: number;
}

/** An axis of shares; one colour per system. */
const SHARE = { type: "quantitative" as const, scale: { domain: [0, 1] } };
const SYSTEM = { field: "system", type: "nominal" as const, title: null, sort: null };

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

function barChart(title: string, bars: Bar[]): Chart {
  return {
    title,
    specification: {
      data: { values: bars },
      width: 560,
      mark: "bar",
      encoding: {
        y: { field: "name", type: "nominal", title: null, sort: null },
        x: { field: "value", title, ...SHARE },
        yOffset: { field: "system", sort: null },
        color: SYSTEM,
      },
    },
  };
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

async function drawChart(
  { title, specification }: Chart,
  { vega, vegaLite }: ChartLibrary,
): Promise<DrawnChart> {
  const { spec } = vegaLite.compile(specification);
  const view = new vega.View(vega.parse(spec), { renderer: "none" });
  try {
    return { title, svg: await view.toSVG() };
  } finally {
    view.finalize();
  }
}
