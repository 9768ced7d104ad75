import { expect, test } from 'vitest';
import { pasteHtml } from './paste-html';

const word = (level: number, sign: string, text: string) =>
  `<p class=MsoListParagraph style='margin-left:36pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${sign}<span>&nbsp;&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`;

test.each<[string, string, string]>([
  ['marks', '<p>A <b>bold</b>, <i>soft</i>, <s>gone</s> word.</p>', 'A **bold**, *soft*, ~~gone~~ word.'],
  ['headings and rules', '<h2>Why?</h2><p>So.</p><hr>', '## Why?\n\nSo.\n\n---'],
  ['links', '<a href="https://example.org/a" target=_blank onclick="x()">it</a>', '[it](https://example.org/a)'],
  ['a link that runs', '<a href="javascript:alert(1)">it</a>', 'it'],
  ['scripts and styles', '<style>p{}</style><script>x()</script><p>Text</p><img src=x onerror=y>', 'Text'],
  [
    'frames and forms',
    '<iframe src="https://evil.example">x</iframe><form><button>Go</button></form><p>Text</p>',
    'Go\n\nText',
  ],
  ['text that looks like HTML', '<p>&lt;script&gt; and 2 * 3 * 4</p>', '\\<script> and 2 \\* 3 \\* 4'],
  ['a table', '<table><tr><th>a<th>b</tr><tr><td>1<td>2</tr></table>', '| a | b |\n| - | - |\n| 1 | 2 |'],
  [
    'Google Docs',
    '<b style="font-weight:normal;" id="docs-internal"><p dir="ltr"><span style="font-weight:700">Bold</span><span style="font-weight:400"> and </span><span style="font-style:italic">soft</span></p></b>',
    '**Bold** and *soft*',
  ],
  ['Word', `<!--[if gte mso 9]><xml><o:x/></xml><![endif]--><p class=MsoNormal>One<o:p></o:p></p>`, 'One'],
  ['a list of Word', word(1, '·', 'one') + '\n' + word(1, '·', 'two'), '- one\n- two'],
  ['a numbered one', word(1, '1.', 'one') + word(1, '2.', 'two'), '1. one\n2. two'],
  ['one in another', word(1, '·', 'a') + word(2, 'o', 'b') + word(1, '·', 'c'), '- a\n  - b\n- c'],
  [
    'a picture of Word, which comes by a way of its own',
    '<p class=MsoNormal>Before<v:shape id="i"><v:imagedata src="file:///C:/x.png"/></v:shape><img src="file:///C:/x.png" alt="x">after<img src="data:image/png;base64,AAAA"></p>',
    'Beforeafter',
  ],
  ['nothing', '', ''],
])('pastes %s', (_, html, markdown) => {
  expect(pasteHtml(html).markdown).toBe(markdown);
});

test('a long page is pasted whole', () => {
  expect(pasteHtml('<p>One <b>two</b> three.</p>'.repeat(3000)).markdown.split('\n\n')).toHaveLength(3000);
});
