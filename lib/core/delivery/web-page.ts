const looked = 4096;
const filler = /^(?:\s+|<\?xml[^>]*>|<!--[\s\S]*?-->)/;
const page = /^<(?:!doctype\s+html|html)(?=[\s>]|$)/i;

/** Whether an answer is a web page, such as a sign-in page: it begins with a doctype or an html element, after white space and comments. */
export function isWebPage(text: string): boolean {
  let rest = text.slice(0, looked).replace(/^\uFEFF/, '');
  for (let found = filler.exec(rest); found !== null; found = filler.exec(rest)) rest = rest.slice(found[0].length);
  return page.test(rest);
}
