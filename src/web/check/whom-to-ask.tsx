import type { FC } from 'hono/jsx';
import { routeOn, type Judgement, type Route } from '../../law/index.js';
import { resultText as t } from './result.text.js';
import type { Setting } from './setting.js';

/** This office first, then whoever can settle the point, then the supervisors that the routes name for today. */
export const WhomToAsk: FC<{ setting: Setting; result: Judgement | null }> = ({ setting, result }) => {
  const { lang, law, today } = setting;
  return (
    <section class="section" aria-labelledby="tanya-siapa">
      <h2 id="tanya-siapa">{t.ask[lang]}</h2>
      <div class="body">
        <dl class="facts">
          <div>
            <dt>{t.askOffice[lang]}</dt>
            <dd>
              {setting.office}. <span class="quiet">{t.askWhere[lang]}</span>
            </dd>
          </div>
          {result?.whoCanSettle && (
            <div>
              <dt>{t.askSettler[lang]}</dt>
              <dd>{result.whoCanSettle[lang]}</dd>
            </div>
          )}
          <Body setting={setting} ask={t.askSupervisor[lang]} route={routeOn(law, 'national-supervisor', today)} />
          <Body setting={setting} ask={t.askElection[lang]} route={routeOn(law, 'election-supervisor', today)} />
        </dl>
      </div>
    </section>
  );
};

const Body: FC<{ setting: Setting; ask: string; route: Route | null }> = ({ setting: { lang }, ask, route }) =>
  route === null ? (
    <></>
  ) : (
    <div>
      <dt>{ask}</dt>
      <dd>
        {route.body[lang]}
        {!route.settled && <span class="quiet"> ({t.notSettled[lang]})</span>}
      </dd>
    </div>
  );
