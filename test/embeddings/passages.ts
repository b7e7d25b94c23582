/** Short passages on four subjects in two languages; words of one subject keep company, as they do in a manual. */
export const PASSAGES: readonly string[] = [
  "A refund returns the money to the customer's card. The refund shows on the bank statement within five days.",
  "When the card is charged twice, the finance team refunds the second charge after the bank confirms it.",
  "Bank transfers are matched with open invoices; a charge without an invoice is returned to the bank.",
  "The invoice lists every charge on the card and each refund that was paid out.",
  "Stock is counted in every warehouse. A shelf whose quantity falls below the minimum is replenished.",
  "Reserved quantity leaves the shelf when the warehouse packs the goods; the stock level falls at once.",
  "Move goods between warehouses with a transfer; the quantity on the shelf changes in both places.",
  "The minimum stock level tells purchasing when a shelf must be replenished.",
  "To sign in, enter your password and the code from the authenticator app.",
  "A forgotten password is reset by a link; the link signs the person in once.",
  "After five wrong passwords the account is locked until an administrator resets the code.",
  "The authenticator app shows a new code every thirty seconds; an account may have two apps.",
  "退款会原路退回到顾客的银行卡，一般五个工作日到账，账单上会显示退款记录。",
  "重复扣款时，财务核对银行流水后把多扣的款项退回银行卡。",
  "对账以银行流水为准，账单与流水不一致的款项需要财务核对。",
  "发票上列出每一笔扣款，已经退款的款项用红字列出。",
  "仓库每天盘点库存，货架上的数量低于安全库存时自动补货。",
  "拣货完成后仓库扣减库存，货架数量立即更新，缺货时提示补货。",
  "仓库之间可以调拨货物，调出仓库与调入仓库的库存数量同时更新。",
  "安全库存由采购设定，低于安全库存的货物列入补货计划。",
  "登录时输入密码和短信验证码，验证码一分钟内有效。",
  "忘记密码可以通过邮箱重置密码，重置后需要重新登录。",
  "连续五次输错密码，账号会被锁定，管理员解锁后才能登录。",
  "更换手机后要重新绑定账号，绑定时输入短信验证码。",
];

/** Neighbouring passages that share a subject and a language. */
export const PASSAGES_PER_SUBJECT = 4;

/** Cosine of two vectors of unit length. */
export function cosine(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, k) => sum + value * b[k]!, 0);
}
