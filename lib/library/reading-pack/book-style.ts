/** How a book looks. Reading systems know their readers' wishes, so it says little. */
export const BOOK_STYLE = `body { line-height: 1.5; }
h1, h2, h3 { line-height: 1.2; font-weight: 600; text-align: start; }
h1 { margin: 1.5em 0 0.8em; }
.cover { margin-top: 25%; }
.cover h1 { font-size: 2em; }
.answer { border-top: 1px solid; border-bottom: 1px solid; padding: 0.6em 0; font-size: 1.1em; }
.origin { margin-top: 3em; font-size: 0.85em; }
blockquote { border-left: 2px solid; margin-left: 0; padding-left: 1em; }
table { border-collapse: collapse; }
th, td { border-bottom: 1px solid; padding: 0.3em 0.8em 0.3em 0; text-align: start; vertical-align: top; }
svg { max-width: 100%; height: auto; }
`;
