// A chart on the page: its heading, the picture, buttons that save it, and the same as a table.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { ChartTable, type ChartTableProps } from '../../charts/chart-table';
import { usePage } from '../page-context';
import { useScrolling } from '../pieces/scrolling';
import { type ChartFile, pngFileOf, svgFileOf } from './export-chart';

interface ChartFigureProps {
  readonly title: string;
  /** Of the saved file, without its ending; a part of the names for tests, too. */
  readonly name: string;
  readonly table: ChartTableProps;
  /** The title is only heard, where the page around it says the same to the eye. */
  readonly isTitleHeard?: boolean;
  /** One chart. */
  readonly children: ComponentChildren;
}

export function ChartFigure({ title, name, table, isTitleHeard = false, children }: ChartFigureProps) {
  const { app, i18n, announce } = usePage();
  const { t } = i18n;
  const frame = useRef<HTMLDivElement>(null);
  const rows = useRef<HTMLDivElement>(null);
  const [isSaved, setSaved] = useState(false);
  useScrolling(frame, 'inline');
  useScrolling(rows, 'inline');

  async function save(make: (name: string, svg: SVGSVGElement) => Promise<ChartFile>): Promise<void> {
    const svg = frame.current?.querySelector('svg');
    if (svg === null || svg === undefined) return;
    const file = await make(`clusterwise-${name}`, svg);
    const saved = await app.actions.savePicture(file.name, file.content);
    setSaved(saved);
    if (saved) announce(t('files.saved'));
  }

  return (
    <figure class="chart" aria-label={title} data-test={`chart-${name}`}>
      <h2 class={isTitleHeard ? 'only-heard' : undefined}>{title}</h2>
      <div class="chart-frame" role="group" aria-label={title} ref={frame}>
        {children}
      </div>
      <div class="chart-tools">
        <SaveButton
          words={t('chart.save.svg')}
          name={t('chart.save.svgName', { title })}
          onPress={() => save(svgFileOf)}
        />
        <SaveButton
          words={t('chart.save.png')}
          name={t('chart.save.pngName', { title })}
          onPress={() => save(pngFileOf)}
        />
        {isSaved ? <p>{t('files.saved')}</p> : undefined}
      </div>
      <details>
        <summary aria-label={t('chart.tableOf', { title })}>{t('chart.table')}</summary>
        <div class="chart-frame" role="group" aria-label={t('chart.tableOf', { title })} ref={rows}>
          <ChartTable {...table} />
        </div>
      </details>
    </figure>
  );
}

interface SaveButtonProps {
  readonly words: string;
  /** What a screen reader says: it begins with the words, or holds them. */
  readonly name: string;
  readonly onPress: () => Promise<void>;
}

function SaveButton({ words, name, onPress }: SaveButtonProps) {
  return (
    <button
      type="button"
      class="button button-plain"
      aria-label={name}
      data-test={`save-${words.toLowerCase()}`}
      onClick={() => void onPress()}
    >
      {words}
    </button>
  );
}
