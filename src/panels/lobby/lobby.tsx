// Before a game: three choices at most, or go on with a saved one.
import { useEffect, useRef, useState } from 'preact/hooks';
import { languageOf } from '../../i18n/languages';
import { Tools } from '../frame/tools';
import { usePage } from '../page-context';
import { Button } from '../pieces/button';
import { useScrolling } from '../pieces/scrolling';
import { ToggleGroup } from '../pieces/toggle-group';
import { useStore } from '../use-store';
import { Notices } from './notices';
import { SavedGames } from './saved-games';
import { choiceOf, durationInWords } from './lobby-vm';

export function Lobby() {
  const { app, i18n } = usePage();
  const { t } = i18n;
  const { scenarios, storage } = useStore(app.lobby, (state) => state);
  const [wanted, setWanted] = useState<{ readonly scenario?: string; readonly format?: string }>({});
  const [table, setTable] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useScrolling(body);
  useEffect(() => heading.current?.focus(), []);
  const { scenario, format } = choiceOf(scenarios, wanted);
  return (
    <div class="page page-lobby">
      <Tools names={['help', 'handbook', 'settings', 'files']} />
      <header class="lobby-head paper">
        <h1 ref={heading} tabIndex={-1} class="product">
          Clusterwise
        </h1>
        <p class="large">{t('lobby.line')}</p>
      </header>
      <main class="words paper">
        <div class="words-body" role="group" aria-label={t('lobby.new')} ref={body}>
          <Notices />
          <div class="columns columns-lobby">
            <section class="block" aria-label={t('lobby.new')}>
              <h2>{t('lobby.scenario')}</h2>
              <ToggleGroup
                label={t('lobby.scenario')}
                layout="list"
                chosen={scenario?.id}
                onChoose={(id) => setWanted({ scenario: id })}
                choices={scenarios.map(({ id, title }) => ({
                  value: id,
                  test: `scenario-${id}`,
                  children: <strong dir="auto">{title}</strong>,
                }))}
              />
              <p dir="auto" lang={scenario?.language} aria-live="polite">
                {scenario?.summary}
              </p>
              {scenario === undefined || languageOf(scenario.language).locale === i18n.language.locale ? undefined : (
                <p class="hint" data-test="other-language">
                  {t('lobby.otherLanguage', { language: languageOf(scenario.language).name })}
                </p>
              )}
              <h2>{t('lobby.format')}</h2>
              <ToggleGroup
                label={t('lobby.format')}
                layout="grid"
                chosen={format}
                onChoose={(id) => setWanted({ ...wanted, format: id })}
                choices={(scenario?.formats ?? []).map(({ id, name, minutes }) => ({
                  value: id,
                  test: `format-${id}`,
                  children: (
                    <>
                      <strong dir="auto">{name}</strong> <span>{durationInWords(i18n, minutes)}</span>
                    </>
                  ),
                }))}
              />
            </section>
            <div class="stack">
              <SavedGames />
              {scenario === undefined ? undefined : (
                <section class="block" aria-label={t('lobby.before')}>
                  <h2>{t('lobby.before')}</h2>
                  <Button
                    onPress={() => void app.actions.saveCaseStudy(scenario.id, i18n.language.id)}
                    test="case-study"
                  >
                    {t('lobby.caseStudy')}
                  </Button>
                </section>
              )}
            </div>
          </div>
        </div>
        <footer class="words-foot">
          {storage === 'memory' ? (
            <p class="refused" data-test="storage-memory">
              {t('lobby.memory')}
            </p>
          ) : undefined}
          <div class="start">
            <label class="field">
              <span>{t('lobby.table')}</span>
              <input
                type="text"
                maxLength={40}
                value={table}
                autocomplete="off"
                data-test="table"
                onInput={(event) => setTable(event.currentTarget.value)}
              />
            </label>
            <Button
              look="main"
              blockedBy={scenario === undefined || format === undefined ? t('lobby.scenario') : undefined}
              onPress={() => {
                if (scenario === undefined || format === undefined) return;
                void app.actions.startGame({ scenarioId: scenario.id, formatId: format, table: table.trim() });
              }}
              test="start-game"
            >
              {t('lobby.start')}
            </Button>
          </div>
          <p class="hint">{t('illustrative')}</p>
        </footer>
      </main>
    </div>
  );
}
