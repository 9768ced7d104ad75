import { hrefTo, paths } from '@/lib/site/paths';
import { DEFAULT_HEADERS, FILE_KINDS, patternSource } from './file-kinds';
import type { Hosting } from './hosting';
import { site } from '@/lib/site/site';

/**
 * What a distribution of CloudFront runs when it is asked: finds the file of a page, and leads on from former addresses.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html
 */
export function writeCloudFrontRequest({ redirects }: Hosting): string {
  const moved = Object.fromEntries(redirects.map(({ from, to }) => [hrefTo(from), hrefTo(to)]));
  return `var moved = ${JSON.stringify(moved)};
var home = ${JSON.stringify(hrefTo('/'))};
var article = /^${hrefTo(paths.articles).replaceAll('/', '\\/')}\\/[^\\/.]+$/;
function handler(event) {
  var request = event.request;
  var bare = request.uri.replace(/(.)\\/+$/, '$1');
  var target = Object.prototype.hasOwnProperty.call(moved, bare) ? moved[bare] : bare;
  if (target !== request.uri && request.uri !== home && !/^\\/[\\/\\\\]/.test(target)) {
    var parts = target.split('#');
    var query = Object.keys(request.querystring || {}).map(function (name) {
      return name + '=' + request.querystring[name].value;
    });
    var location = parts[0] + (query.length ? '?' + query.join('&') : '') + (parts[1] ? '#' + parts[1] : '');
    return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: location } } };
  }
  var accept = request.headers && request.headers.accept ? request.headers.accept.value : '';
  var isArticle = article.test(request.uri);
  if (isArticle && /^(?:(?!text\\/html).)*text\\/markdown(?!\\s*;\\s*q=0)/i.test(accept)) {
    request.uri = request.uri + '.md';
    return request;
  }
  if (target === home || target + '/' === home) request.uri = home + 'index.html';
  else if (!/\\.[a-z0-9]+$/i.test(target)) request.uri = target + '.html';
  return request;
}
`;
}

/** What a distribution of CloudFront runs before it answers: adds the headers. */
export function writeCloudFrontResponse({ headers }: Hosting): string {
  const kinds = FILE_KINDS.map(({ patterns, headers: own }) => ({
    paths: patterns.map((pattern) => patternSource(pattern, site.basePath)).join('|'),
    headers: lowerCase(own),
  }));
  return `var all = ${JSON.stringify(lowerCase({ ...headers, ...DEFAULT_HEADERS }))};
var kinds = ${JSON.stringify(kinds)};
function handler(event) {
  var response = event.response;
  function add(headers) {
    for (var name in headers) response.headers[name] = { value: headers[name] };
  }
  add(all);
  for (var i = 0; i < kinds.length; i++) {
    if (new RegExp(kinds[i].paths).test(event.request.uri)) {
      add(kinds[i].headers);
      break;
    }
  }
  return response;
}
`;
}

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
