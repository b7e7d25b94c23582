import type * as Vega from "vega";
import type * as VegaLite from "vega-lite";
import { InvalidInputError } from "../errors.js";

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

/** A chart to be drawn. */
export interface Chart {
  readonly title: string;
  readonly specification: VegaLite.TopLevelSpec;
}

/** A share (0–1) of one system; systems stand side by side. */
export interface Bar {
  readonly system: string;
  readonly name: string;
  readonly value: number;
}

/** An axis of shares; one colour per system. */
export const SHARE = { type: "quantitative" as const, scale: { domain: [0, 1] } };
export const SYSTEM = { field: "system", type: "nominal" as const, title: null, sort: null };

export function barChart(title: string, bars: Bar[]): Chart {
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

export function drawCharts(charts: readonly Chart[], library: ChartLibrary): Promise<DrawnChart[]> {
  return Promise.all(charts.map((chart) => drawChart(chart, library)));
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
