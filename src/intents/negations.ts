import type { Vocabulary } from "./taxonomy.js";

const REFUSED_VERBS = ["send", "email", "text", "notify", "message", "alert", "remind", "ping", "tell"];

/**
 * Cues of a need that is *not* there. Only refusals belong here: a problem ("can't log in", "没收到短信") is a need, and
 * so is a wish to stop something ("stop sending", "不想再被扣款"), which the page on that very thing answers.
 */
export const defaultNegations: Vocabulary = {
  en: [
    "no need to",
    "no need for",
    "don't need",
    "do not need",
    "doesn't need",
    "needn't",
    "don't bother",
    "do not bother",
    "don't want a",
    "don't want any",
    "not interested in",
    "instead of",
    "rather than",
    "not about",
    ...REFUSED_VERBS.flatMap((verb) => [`don't ${verb}`, `do not ${verb}`, `dont ${verb}`]),
  ],
  zh: [
    "不用",
    "无需",
    "无须",
    "不需要",
    "不必",
    "用不着",
    "没必要",
    "甭",
    "就别",
    "别通知",
    "别提醒",
    "别发短信",
    "别发邮件",
    "别发消息",
    "别发通知",
    "不要通知",
    "不要提醒",
    "不要发短信",
    "不要发邮件",
    "不要发消息",
    "不要发通知",
    "而不是",
    "不是问",
  ],
};
