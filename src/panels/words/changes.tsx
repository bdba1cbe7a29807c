// A list of what changed, the most important first, each with its "why?".
import { useState } from 'preact/hooks';
import type { Change } from '../changes-vm';
import { useI18n, usePage } from '../page-context';
import { useStore } from '../use-store';

const signs = { up: '▲', down: '▼', news: '●' } as const;

export function signOf(direction: Change['direction']): string {
  return signs[direction];
}

const firstShown = 5;

interface ChangesProps {
  readonly title: string;
  /** A sentence before the list; with it, an empty list needs no words. */
  readonly lead?: string | undefined;
  readonly changes: readonly Change[];
}

export function Changes({ changes, title, lead }: ChangesProps) {
  const { app, i18n } = usePage();
  const { t } = i18n;
  const playing = useStore(app.view, (state) => state.playing);
  const point = (who: string | undefined): void => app.view.setState({ pointed: who });
  const [isAll, setAll] = useState(false);
  const shown = isAll ? changes : changes.slice(0, firstShown);
  const hidden = changes.length - shown.length;
  return (
    <section class="block" aria-label={title}>
      <h2>{title}</h2>
      {lead === undefined ? undefined : <p data-test="lead">{lead}</p>}
      {changes.length === 0 && lead === undefined ? <p>{t('change.nothing')}</p> : undefined}
      <ul class="changes" data-test="changes">
        {shown.map((change) => (
          <li
            key={change.id}
            class="change"
            data-direction={change.direction}
            data-playing={change.id === playing}
            onPointerEnter={() => point(change.who)}
            onPointerLeave={() => point(undefined)}
            onFocusCapture={() => point(change.who)}
            onBlurCapture={() => point(undefined)}
          >
            <span class="change-sign" aria-hidden="true">
              {signOf(change.direction)}
            </span>
            {change.why === undefined ? <p>{change.text}</p> : <Reasoned text={change.text} why={change.why} />}
          </li>
        ))}
      </ul>
      {hidden > 0 ? (
        <button type="button" class="button button-quiet" onClick={() => setAll(true)} data-test="more-changes">
          {t('change.more', { count: hidden })}
        </button>
      ) : undefined}
    </section>
  );
}

function Reasoned({ text, why }: { readonly text: string; readonly why: string }) {
  const { t } = useI18n();
  return (
    <details>
      <summary>
        <span>{text}</span> <span class="why">{t('change.why')}</span>
      </summary>
      <p class="because">{why}</p>
    </details>
  );
}
