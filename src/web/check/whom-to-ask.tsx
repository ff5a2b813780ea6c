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
              <Office setting={setting} />
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

/** The office by the lines of its letterhead; where it has filled in none, that is said. */
const Office: FC<{ setting: Setting }> = ({ setting: { lang, office, contact } }) =>
  contact === null ? (
    <>
      {office}. <span class="quiet">{t.askWhere[lang]}</span>
    </>
  ) : (
    <>
      <p>{[office, contact.unit].filter(Boolean).join(', ')}</p>
      {contact.address && <p>{contact.address}</p>}
      {contact.phone && (
        <p>
          {t.phone[lang]}: <a href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>{contact.phone}</a>
        </p>
      )}
      {contact.mail && (
        <p>
          {t.mail[lang]}: <a href={`mailto:${contact.mail}`}>{contact.mail}</a>
        </p>
      )}
      <p class="quiet">{t.askPrivacy[lang]}</p>
    </>
  );

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
