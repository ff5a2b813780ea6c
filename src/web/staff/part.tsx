import type { Child, FC } from 'hono/jsx';

/** A section of a desk page, with its heading. */
export const Part: FC<{ id: string; title: string; children?: Child }> = ({ id, title, children }) => (
  <section class="section" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    <div class="body">{children}</div>
  </section>
);

/** Label and words; what was not given is left out. New lines of what people wrote are kept. */
export const Facts: FC<{ rows: readonly (readonly [string, string])[] }> = ({ rows }) => (
  <dl class="facts">
    {rows
      .filter(([, words]) => words !== '')
      .map(([label, words]) => (
        <div>
          <dt>{label}</dt>
          <dd>
            <Lines text={words} />
          </dd>
        </div>
      ))}
  </dl>
);

export const Lines: FC<{ text: string }> = ({ text }) => (
  <>
    {text.split('\n').map((line, i) => (
      <>
        {i > 0 && <br />}
        {line}
      </>
    ))}
  </>
);
