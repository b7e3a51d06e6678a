import { makeStyles } from '@fluentui/react-components';
import { ResponsiveContainer, VerticalStackedBarChart } from '@fluentui/react-charts';

const useStyles = makeStyles({
  chart: {
    width: '100%',
    height: '200px',
    // Colours of our own stay in a forced palette; an outline keeps each bar apart from any background.
    '@media (forced-colors: active)': { '& rect': { stroke: 'CanvasText' } },
  },
});

export interface BarPart {
  readonly name: string;
  readonly color: string;
  readonly value: number;
}

export interface StackedBarsProps {
  /** What the chart shows, for those who don't see it. */
  readonly label: string;
  readonly bars: readonly {
    readonly name: string;
    readonly parts: readonly BarPart[];
    /** A mark to hold the bar against. */
    readonly mark?: BarPart;
  }[];
  readonly formatTick: (value: number) => string;
}

/** Stacked bars from left to right; names, colours and figures also stand in the table that goes with them. */
export function StackedBars({ label, bars, formatTick }: StackedBarsProps) {
  const styles = useStyles();
  return (
    <div role="img" aria-label={label}>
      {/* The chart names itself in English and repeats the table bar by bar; what it shows is said once, by us. */}
      <div inert className={styles.chart}>
        <ResponsiveContainer>
          <VerticalStackedBarChart
            height={200}
            margins={{ top: 12, right: 8, bottom: 32, left: 52 }}
            hideLegend
            hideTooltip
            barGapMax={2}
            maxBarWidth={40}
            yAxisTickCount={4}
            roundedTicks
            yAxisTickFormat={formatTick}
            hideLabels
            lineOptions={{ strokeWidth: 2, strokeDasharray: '4 3' }}
            data={bars.map(({ name, parts, mark }) => ({
              xAxisPoint: name,
              chartData: parts.map(({ name: legend, color, value }) => ({
                legend,
                color,
                data: value,
              })),
              ...(mark ? { lineData: [{ y: mark.value, color: mark.color, legend: mark.name }] } : {}),
            }))}
          />
        </ResponsiveContainer>
      </div>
    </div>
  );
}
