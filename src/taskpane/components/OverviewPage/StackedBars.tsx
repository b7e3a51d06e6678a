import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { ResponsiveContainer, VerticalStackedBarChart } from '@fluentui/react-charts';
import { Fragment, useEffect, useRef } from 'react';
import { Swatch } from './Swatch';

const useStyles = makeStyles({
  chart: {
    width: '100%',
    height: '200px',
    // Colours of our own stay in a forced palette; an outline keeps each bar apart from any background.
    '@media (forced-colors: active)': { '& rect': { stroke: 'CanvasText' } },
    // A bar's figures may take more room than the chart has.
    '& div': { overflow: 'visible' },
  },
  figures: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalM,
    maxWidth: '220px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  figure: { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

export interface BarPart {
  readonly name: string;
  readonly color: string;
  readonly value: number;
  /** The value as its reader writes it. */
  readonly text: string;
}

export interface Bar {
  readonly name: string;
  readonly parts: readonly BarPart[];
  /** A mark to hold the bar against. */
  readonly mark?: BarPart;
}

export interface StackedBarsProps {
  /** What the chart shows, for those who don't see it. */
  readonly label: string;
  readonly bars: readonly Bar[];
  readonly formatTick: (value: number) => string;
}

const MARGINS = { top: 12, right: 8, bottom: 32, left: 52 };

/** Stacked bars from left to right. Each says its figures where the pointer or the focus is; the table that goes with it says them all. */
export function StackedBars({ label, bars, formatTick }: StackedBarsProps) {
  const styles = useStyles();
  const ref = useOwnNames(label);
  return (
    <div ref={ref} className={styles.chart}>
      <ResponsiveContainer>
        <VerticalStackedBarChart
          height={200}
          margins={MARGINS}
          hideLegend
          isCalloutForStack
          onRenderCalloutPerStack={(stack) => <Figures bar={bars.find(({ name }) => name === stack?.xAxisPoint)} />}
          barGapMax={2}
          maxBarWidth={40}
          yAxisTickCount={4}
          roundedTicks
          yAxisTickFormat={formatTick}
          hideLabels
          lineOptions={{ strokeWidth: 2, strokeDasharray: '4 3' }}
          data={bars.map(chartBar)}
        />
      </ResponsiveContainer>
    </div>
  );
}

/** What a bar is made of, from the top down. */
function Figures({ bar }: { readonly bar: Bar | undefined }) {
  const styles = useStyles();
  if (!bar) return null;
  const lines = [...bar.parts, ...(bar.mark ? [bar.mark] : [])].reverse();
  return (
    <>
      <Text size={200} weight="semibold">
        {bar.name}
      </Text>
      <div className={styles.figures}>
        {lines.map(({ name, color, text }) => (
          <Fragment key={name}>
            <span>
              <Swatch color={color} />
              {name}
            </span>
            <span className={styles.figure}>{text}</span>
          </Fragment>
        ))}
      </div>
    </>
  );
}

function chartBar({ name, parts, mark }: Bar) {
  const said = [...parts, ...(mark ? [mark] : [])].map((part) => `${part.name}: ${part.text}`);
  return {
    xAxisPoint: name,
    stackCallOutAccessibilityData: { ariaLabel: `${name}. ${said.join('; ')}` },
    chartData: parts.map(({ name: legend, color, value, text }) => ({
      legend,
      color,
      data: value,
      yAxisCalloutData: text,
    })),
    ...(mark
      ? { lineData: [{ y: mark.value, color: mark.color, legend: mark.name, yAxisCalloutData: mark.text }] }
      : {}),
  };
}

/**
 * The chart names itself and its lines in English, whatever the reader's language, and calls a bar a list without choices. Names of our
 * own, and a picture for a bar, take their place as it is drawn.
 */
function useOwnNames(label: string) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const rename = (): void => {
      for (const named of element.querySelectorAll('svg[aria-label], [aria-label$=" data points."]')) {
        if (named.getAttribute('aria-label') !== label) named.setAttribute('aria-label', label);
      }
      for (const list of element.querySelectorAll('[role="listbox"]')) {
        if (list.querySelector('[role="option"]') === null) list.setAttribute('role', 'img');
      }
    };
    rename();
    const observer = new MutationObserver(rename);
    observer.observe(element, { subtree: true, childList: true, attributeFilter: ['aria-label', 'role'] });
    return () => observer.disconnect();
  }, [label]);
  return ref;
}
