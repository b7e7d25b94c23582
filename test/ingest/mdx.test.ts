import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mdxToMarkdown } from "../../src/ingest/mdx.js";

const page = `---
title: Refunds
---
import Tabs from '@theme/Tabs';
import {
  Note,
  Steps as Guide,
} from "../components";
export const meta = {
  tags: ["a"],

  author: "b",
};

# Refunds

import your orders first: <Badge kind="new" /> they are <b>refunded</b> in three days.

<Tabs
  groupId="os"
  onChange={() => { if (a > b) { go({ a }); } }}
>
  <TabItem value="a > b" label='It is "x"'>

    \`\`\`jsx
    import React from "react";
    <Refund amount={5} />
    \`\`\`

Set \`<Refund>\` when 3 < 4.
{/* to do:

later */}

  </TabItem>
</Tabs>
<>
{total} days
</>
`;

describe("mdxToMarkdown", () => {
  it("keeps what is Markdown, and all code", () => {
    expect(mdxToMarkdown(page)).toBe(`---
title: Refunds
---

# Refunds

import your orders first:  they are refunded in three days.


    \`\`\`jsx
    import React from "react";
    <Refund amount={5} />
    \`\`\`

Set \`<Refund>\` when 3 < 4.

{total} days

`);
  });

  it.each([
    ["a component", "export default ({ children }) => (\n  <main>{children}</main>\n);\n\nText", "\nText"],
    ["brackets in texts", 'export const open = "(";\n\nText (more)).\n\nEnd', "\nText (more)).\n\nEnd"],
    ["brackets that never pair up", "export const a = (\n\nText.\n\nEnd", "\nText.\n\nEnd"],
    ["several in a row", 'export * from "./a";\nexport { b } from "./b";\n\nText', "\nText"],
    ["a function", "export async function load(id) {\n  return id;\n\n}\n\nText", "\nText"],
    ["a name", "export default Refunds;\n\nText", "\nText"],
    ["a bare import", 'import "./style.css"\n\nText', "\nText"],
    ["the last line", "Text\n\nexport const a = [", "Text\n"],
  ])("leaves out modules: %s", (_, mdx, markdown) => {
    expect(mdxToMarkdown(mdx)).toBe(markdown);
  });

  it.each([
    "import data from a CSV file",
    "export the list, then import it",
    "export default values of every class to a file\n\nexport let the user choose",
    "A paragraph that goes on\nexport default is a keyword",
    "1 <2; x < y > z; <https://example.org>",
    "an open `tick and another\n\nblock <3",
    "# 支付\n\n支付成功后，系统会发送通知。",
  ])("leaves prose alone: %j", (prose) => {
    expect(mdxToMarkdown(prose)).toBe(prose);
  });

  it("takes any text, and makes it no longer", () => {
    const piece = fc.constantFrom(
      "<A",
      " b={",
      "}",
      ">",
      "</A>",
      "`",
      "```",
      "\n",
      "\n\n",
      "{/*",
      "*/}",
      '"',
      "text ",
      "export const a = {",
      "import a from 'b'",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(mdxToMarkdown(pieces.join("")).length).toBeLessThanOrEqual(pieces.join("").length);
      }),
    );
  });
});
