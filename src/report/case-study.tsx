// The case study: a scenario as four to six printed pages, sent a week before the workshop. It tells what everybody in the region
// knows, and nothing that spoils the play: no interests, no situations, no events.
import type { I18n } from '../i18n/create-i18n';
import { landscapeColours } from '../look/landscape/colours';
import { composeLandscape } from '../look/landscape/compose';
import { mapBox, onPage } from '../look/landscape/map-box';
import { portraitPaths } from '../look/portrait';
import { steps } from '../flow/steps/all';
import type { Scenario } from '../scenario/schema';
import { paper, Section } from './paper';

const strongTie = 40; // 0-100: people know of it
const map = { width: 1000, height: 560 };
const phases = ['A', 'B', 'C', 'D', 'E'] as const;
const measures = ['jobs', 'growth', 'locationQuotient', 'traded'] as const;
const questions = ['win', 'choose', 'first', 'table', 'proof'] as const;

interface Told {
  readonly scenario: Scenario;
  readonly i18n: I18n;
}

export function caseStudy(scenario: Scenario, i18n: I18n): string {
  const told = { scenario, i18n };
  return paper({
    i18n,
    title: `${scenario.title} – ${i18n.t('caseStudy.kind')}`,
    children: (
      <>
        <Cover {...told} />
        <Role {...told} />
        <Figures {...told} />
        <People {...told} />
        <Known {...told} />
        <Questions {...told} />
      </>
    ),
  });
}

/** The name of the file, from the id of the scenario. */
export function caseStudyFileName(scenario: Pick<Scenario, 'id'>): string {
  return `${scenario.id}-case-study.html`;
}

/** Words of the scenario: they may be in another language than the page. */
function Own({ scenario, children }: { readonly scenario: Scenario; readonly children: string }) {
  return (
    <span lang={scenario.language} dir="auto">
      {children}
    </span>
  );
}

function Cover({ scenario, i18n: { t } }: Told) {
  return (
    <header>
      <p class="kind">{t('caseStudy.kind')}</p>
      <h1>
        <Own scenario={scenario}>{scenario.title}</Own>
      </h1>
      <RegionMap scenario={scenario} />
      <p class="summary">
        <Own scenario={scenario}>{scenario.summary}</Own>
      </p>
      <p>{t('caseStudy.readFirst')}</p>
      <p class="note">
        {t('caseStudy.madeUp')} {t('illustrative')}
      </p>
    </header>
  );
}

function RegionMap({ scenario }: { readonly scenario: Scenario }) {
  const { region, stakeholders } = scenario;
  const area = mapBox({ x: 0, y: 0, ...map }, region.places);
  const drawn = composeLandscape({ ...region, people: stakeholders }, { ...map, area, colours: landscapeColours.room });
  return (
    <figure class="map" aria-label={region.name}>
      <img src={region.picture ?? `data:image/svg+xml,${encodeURIComponent(drawn)}`} alt="" />
      {region.places.map((place) => {
        const { x, y } = onPage(area, place);
        const at = `left: ${((x / map.width) * 100).toFixed(1)}%; top: ${((y / map.height) * 100).toFixed(1)}%`;
        return (
          <span key={place.id} class="place" style={at}>
            <Own scenario={scenario}>{place.name}</Own>
          </span>
        );
      })}
    </figure>
  );
}

function Role({ scenario, i18n: { t } }: Told) {
  const { facilitator, sponsor } = scenario;
  return (
    <>
      <Section title={t('caseStudy.role')}>
        <p>
          <Own scenario={scenario}>{facilitator.text}</Own>
        </p>
        <h3>{t('caseStudy.sponsor')}</h3>
        <p>
          <strong>
            <Own scenario={scenario}>{sponsor.name}</Own>
          </strong>
        </p>
        <p>
          <Own scenario={scenario}>{sponsor.text}</Own>
        </p>
      </Section>
      <Section title={t('caseStudy.way')}>
        <p>{t('caseStudy.wayText')}</p>
        <ol class="phases">
          {phases.map((phase) => (
            <li key={phase}>
              <strong>{t(`phase.${phase}`)}</strong>
              <ul>
                {steps
                  .filter((step) => step.phase === phase)
                  .map(({ number, key }) => (
                    <li key={key}>{`${number} ${t(`step.${key}`)}`}</li>
                  ))}
              </ul>
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}

function Figures({ scenario, i18n: { t, number, change } }: Told) {
  const candidates = scenario.steps.flatMap(({ task }) => (task.kind === 'ranking' ? task.candidates : []));
  if (candidates.length === 0) return undefined;
  return (
    <Section title={t('caseStudy.figures')}>
      <p>{t('caseStudy.figuresText')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('caseStudy.column.candidate')}</th>
            {measures.map((measure) => (
              <th key={measure} scope="col" class="figure">
                {t(`caseStudy.column.${measure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {candidates.map((candidate) => (
            <tr key={candidate.id}>
              <th scope="row">
                <Own scenario={scenario}>{candidate.name}</Own>
                <p>
                  <Own scenario={scenario}>{candidate.text}</Own>
                </p>
              </th>
              <td class="figure">{number(candidate.jobs)}</td>
              <td class="figure">{`${change(candidate.growth)} %`}</td>
              <td class="figure">{number(candidate.locationQuotient / 100)}</td>
              <td class="figure">{`${number(candidate.traded)} %`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <strong>{t('handbook.word.locationQuotient.title')}:</strong> {t('handbook.word.locationQuotient.text')}
      </p>
      <p>{t('caseStudy.unknown')}</p>
    </Section>
  );
}

function People({ scenario, i18n: { t } }: Told) {
  const placeOf = (id: string) => scenario.region.places.find((place) => place.id === id)?.name;
  return (
    <Section title={t('caseStudy.people')}>
      <p>{t('caseStudy.peopleText')}</p>
      <ul class="people">
        {scenario.stakeholders.map(({ id, name, organisation, group, place, rung, bio, portrait }) => (
          <li key={id}>
            <svg viewBox="0 0 64 64" aria-hidden="true">
              <circle cx="32" cy="32" r="32" fill="#dfe8e6" />
              {portraitPaths(portrait).map(({ path, fill }, layer) => (
                <path key={layer} d={path} fill={fill} />
              ))}
            </svg>
            <div>
              <h3>
                <Own scenario={scenario}>{name}</Own>
              </h3>
              <p>
                <Own scenario={scenario}>{organisation}</Own>
                {placeOf(place) === undefined ? undefined : (
                  <>
                    {' · '}
                    <Own scenario={scenario}>{placeOf(place) ?? ''}</Own>
                  </>
                )}
              </p>
              <p class="note">{`${t(`group.${group}`)} · ${t(`rung.${rung}`)}`}</p>
              <p>
                <Own scenario={scenario}>{bio}</Own>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Known({ scenario, i18n: { t } }: Told) {
  const { ties, tensions, stakeholders } = scenario;
  const nameOf = (id: string) => stakeholders.find((each) => each.id === id)?.name ?? id;
  const close = ties.filter(({ strength }) => strength >= strongTie);
  const both = ([one, other]: readonly [string, string]) => ({ one: nameOf(one), other: nameOf(other) });
  return (
    <Section title={t('caseStudy.known')}>
      {close.length === 0 ? undefined : (
        <>
          <h3>{t('caseStudy.close')}</h3>
          <ul class="pairs">
            {close.map(({ between }) => (
              <li key={between.join()}>{t('caseStudy.tie', both(between))}</li>
            ))}
          </ul>
        </>
      )}
      {tensions.length === 0 ? undefined : (
        <>
          <h3>{t('caseStudy.tensions')}</h3>
          <ul>
            {tensions.map(({ between, about }) => (
              <li key={between.join()}>{t('caseStudy.tension', { ...both(between), about })}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

/** One question about home for each phase: that of its first step. */
function Questions({ scenario, i18n: { t } }: Told) {
  const home = phases.flatMap((phase) => {
    const first = steps.find((step) => step.phase === phase)?.key;
    return scenario.steps.filter(({ key }) => key === first).map(({ mirror }) => mirror);
  });
  return (
    <Section title={t('caseStudy.questions')}>
      <p>{t('caseStudy.questionsText')}</p>
      <ol class="questions">
        {questions.map((question) => (
          <li key={question}>{t(`caseStudy.question.${question}`)}</li>
        ))}
      </ol>
      <h3>{t('caseStudy.home')}</h3>
      <p>{t('caseStudy.homeText')}</p>
      <ul class="questions">
        {home.map((question) => (
          <li key={question}>
            <Own scenario={scenario}>{question}</Own>
          </li>
        ))}
      </ul>
    </Section>
  );
}
