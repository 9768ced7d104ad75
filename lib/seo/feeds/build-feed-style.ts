import { colors } from '../colors';

/**
 * The stylesheet with which a browser shows a feed to a person who opens it: the questions and their short answers,
 * under a line that says what a feed is. Browsers no longer transform XML, but they still style it.
 *
 * @see docs/decisions/022-feeds.md
 */
export function buildFeedStyle(): string {
  const { paper, ink, inkSoft, line } = colors;
  return `@namespace h "http://www.w3.org/1999/xhtml";
rss {
  display: block;
  color-scheme: light dark;
  background: ${paper.light};
  color: ${ink.light};
  font: 1.125rem/1.55 Georgia, serif;
  padding: 2rem 1.25rem 4rem;
}
channel {
  display: block;
  max-width: 41rem;
  margin: 0 auto;
}
channel > *,
item > * {
  display: none;
}
h|p {
  display: block;
  margin: 0 0 2.5rem;
  padding: 0.75rem 0;
  border-block: 1px solid ${line.light};
  color: ${inkSoft.light};
  font: 1rem/1.5 system-ui, sans-serif;
}
h|a {
  color: inherit;
  display: inline-block;
  padding-block: 0.625rem;
}
channel > title {
  display: block;
  font-size: 2.25rem;
  line-height: 1.15;
}
channel > description {
  display: block;
  margin: 0.75rem 0 2rem;
  color: ${inkSoft.light};
}
item {
  display: block;
  padding: 1.25rem 0;
  border-top: 1px solid ${line.light};
}
item > title {
  display: block;
  font-size: 1.375rem;
  line-height: 1.3;
}
item > description {
  display: block;
  margin-top: 0.25rem;
}
item > link {
  display: block;
  margin-top: 0.5rem;
  color: ${inkSoft.light};
  font: 0.875rem/1.45 system-ui, sans-serif;
  overflow-wrap: anywhere;
}
@media (prefers-color-scheme: dark) {
  rss {
    background: ${paper.dark};
    color: ${ink.dark};
  }
  h|p,
  channel > description,
  item > link {
    color: ${inkSoft.dark};
  }
  h|p,
  item {
    border-color: ${line.dark};
  }
}
`;
}
