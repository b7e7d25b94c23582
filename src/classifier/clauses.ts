/** A text of many clauses is scored by the first ones; every clause costs a prediction. */
const MOST_CLAUSES = 16;

const PUNCTUATION = /[，。；！？!?;…\n]+|(?<!\d),|,(?!\d)|\.(?=\s|$)/u;

/** Words that open a new need. Characters that belong to a longer word ("售后", "合并", "再次") are left alone. */
const CHINESE_CONNECTIVES = [
  /然后|接着|随后|之后|以后|的时候|同时|并且|而且|以及|顺便|另外|还要|还想/u,
  /(?<![合一归兼吞裁])并(?![发行列非购入联排肩未不])/u,
  /(?<![不别先])再(?![次也不三见生来度说者试])/u,
  /(?<=\p{Script=Han}{2})(?<![台售最前今背随先日幕落其事此善押靠往])后(?!.位|[台面续来者端缀期悔天果付门备方勤厨边头几两半])/u,
  /(?<![及小临实按超定延随当平准有暂])时(?=需要|自动|立即|立刻|马上|发|提醒|通知|告知|告诉|给|请|能|应)/u,
  /(?<=(?:如果|要是|若是|一旦|只要|万一)[^，。；！？\n]{1,24})就(?!是)/u,
];

const ENGLISH_VERBS =
  "add|alert|book|cancel|change|charge|check|delete|email|exchange|get|give|issue|log|make|notify|pay|print|" +
  "put|refund|remind|remove|reserve|reset|return|send|ship|show|sign|stop|switch|tell|text|track|update";

const ENGLISH_CONNECTIVES = [
  /\b(?:and|or|but) (?:then|also|please)\b|\bthen\b|\bafter that\b|\bafterwards?\b|\bas well as\b/u,
  /\band (?=(?:how|what|where|when|why|can|could|do|does|is|if|let|i|we)\b)/u,
  new RegExp(`\\band (?=(?:${ENGLISH_VERBS})\\b)`, "u"),
];

const BOUNDARY = new RegExp(
  [PUNCTUATION, ...CHINESE_CONNECTIVES, ...ENGLISH_CONNECTIVES].map(({ source }) => source).join("|"),
  "giu",
);

const LEADING_WORDS = /^(?:(?:and|or|but|so|also|please)\b|[请和但也还])\s*/iu;
const SUBSTANCE = /\p{Script=Han}.*\p{Script=Han}|[\p{L}\p{N}]{3}/u;

/**
 * Cuts a long sentence into clauses, at punctuation and at words that open a new need. Connectives are dropped, and
 * so are pieces too short to carry a need; of a very long text the first sixteen clauses count.
 * @returns the clauses in order; an empty list for a text of one clause.
 * @example splitClauses("登录后查看订单并处理支付") // ["登录", "查看订单", "处理支付"]
 */
export function splitClauses(text: string): string[] {
  const clauses: string[] = [];
  for (const piece of text.split(BOUNDARY, 4 * MOST_CLAUSES)) {
    const clause = piece.trim().replace(LEADING_WORDS, "");
    if (SUBSTANCE.test(clause)) clauses.push(clause);
    if (clauses.length === MOST_CLAUSES) break;
  }
  return clauses.length > 1 ? clauses : [];
}
