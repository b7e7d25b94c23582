import type { Concept } from "../../taxonomy.js";
import { concept } from "../phrases.js";

/** What askers and documentation call the things of `payment`. */
export const paymentConcepts: readonly Concept[] = [
  concept(
    "payment-method",
    "payment method, way to pay, pay with, payment option, payment type, payment channel, tender type",
    "支付方式, 付款方式, 怎么付款, 支付渠道, 支付类型, 收款方式, 支付通道",
  ),
  concept(
    "payment-gateway",
    "payment gateway, payment provider, payment processor, psp, payment service provider, payment plugin, payment integration",
    "支付网关, 支付服务商, 支付接口, 支付插件, 接入支付, 支付对接",
  ),
  concept(
    "credit-card",
    "credit card, debit card, bank card, card payment, visa, mastercard, card number, pay by card",
    "信用卡, 借记卡, 银行卡, 刷卡, 卡支付, 卡号, 储蓄卡",
  ),
  concept(
    "saved-card",
    "saved card, stored card, card on file, remember card, payment token, card tokenization, card vault, stored payment method",
    "绑卡, 绑定银行卡, 保存的卡, 快捷支付, 卡令牌, 令牌化, 已存卡",
  ),
  concept(
    "remove-card",
    "remove card, delete card, unlink card, detach payment method, expired card, update card",
    "解绑银行卡, 解绑卡, 删除银行卡, 换卡, 卡过期, 更换银行卡",
  ),
  concept(
    "e-wallet",
    "wallet, e-wallet, digital wallet, wallet balance, apple pay, google pay, paypal",
    "电子钱包, 钱包, 钱包余额, 钱包支付, 数字钱包, 零钱",
  ),
  concept(
    "balance-payment",
    "account balance, pay with balance, available balance, insufficient balance, stored value, prepaid balance",
    "余额支付, 账户余额, 余额不足, 可用余额, 储值, 预存款, 储值卡",
  ),
  concept(
    "top-up",
    "top up, recharge, add money, add funds, deposit money, load balance, add credit",
    "充值, 充钱, 余额充值, 充值未到账, 账户充值, 充值记录, 充值卡",
  ),
  concept(
    "withdrawal",
    "withdraw, withdrawal, cash out, take out money, withdraw to bank, withdrawal limit",
    "提现, 提款, 取现, 提现到银行卡, 提现申请, 提现失败, 取钱",
  ),
  concept(
    "transfer",
    "transfer money, money transfer, fund transfer, send money, transfer to account, transfer funds",
    "转账, 打款, 汇款, 资金划转, 转钱, 转给别人, 划款",
  ),
  concept(
    "bank-transfer",
    "bank transfer, wire transfer, offline payment, remittance, ach, sepa, bank deposit, direct bank transfer",
    "银行转账, 线下转账, 对公转账, 线下支付, 电汇, 网银转账, 公对公",
  ),
  concept(
    "direct-debit",
    "direct debit, bank debit, debit mandate, auto deduct, debit authorization, pull payment",
    "代扣, 委托代扣, 银行代扣, 扣款授权, 签约代扣, 自动划扣",
  ),
  concept(
    "online-banking",
    "online banking, internet banking, bank redirect, netbanking, b2b bank payment",
    "网银支付, 网上银行, 个人网银, 企业网银, 银联, 跳转银行",
  ),
  concept(
    "alipay",
    "alipay, alipay app, pay with alipay, alipay page pay",
    "支付宝, 支付宝支付, 当面付, 支付宝扫码, 支付宝商户",
  ),
  concept(
    "wechat-pay",
    "wechat pay, weixin pay, jsapi payment, native pay, mini program pay",
    "微信支付, 小程序支付, 公众号支付, 微信付款, 微信商户号",
  ),
  concept(
    "qr-payment",
    "qr payment, scan to pay, qr code payment, payment code, barcode payment, aggregated qr",
    "扫码支付, 扫码付, 付款码, 收款码, 二维码支付, 聚合支付, 刷卡支付, 条码支付",
  ),
  concept(
    "in-app-purchase",
    "in-app purchase, iap, app store purchase, play billing, restore purchase, purchase token",
    "内购, 应用内购买, 苹果内购, 恢复购买, 虚拟商品购买, 内购验单",
  ),
  concept(
    "checkout",
    "checkout, checkout page, cashier, place order, pay now, checkout session, hosted checkout, cart checkout",
    "收银台, 结账, 去支付, 结算页, 提交订单, 下单, 去结算",
  ),
  concept(
    "create-payment",
    "create payment, payment session, payment intent, prepay order, initiate payment, unified order, payment request, create charge",
    "统一下单, 预下单, 发起支付, 创建支付单, 支付会话, 调起支付, 预支付",
  ),
  concept(
    "payment-link",
    "payment link, pay by link, payment url, shareable link, payment button, request payment",
    "支付链接, 收款链接, 付款链接, 代付链接, 找人代付, 收款单",
  ),
  concept(
    "payment-status",
    "payment status, check payment, query payment, payment result, order paid, payment state, transaction status",
    "支付状态, 查询支付结果, 支付结果, 付没付成功, 订单查询, 交易状态, 查单",
  ),
  concept(
    "payment-failed",
    "payment failed, cannot pay, card declined, payment error, payment declined, payment rejected, transaction failed, decline code",
    "支付失败, 付不了款, 付款失败, 扣款失败, 交易失败, 无法支付, 卡被拒",
  ),
  concept(
    "payment-retry",
    "retry payment, pay again, payment retry, reattempt payment, retry charge",
    "重新支付, 再次支付, 继续支付, 重试支付, 重新付款, 支付重试",
  ),
  concept(
    "payment-pending",
    "payment pending, payment processing, stuck payment, awaiting payment, payment not confirmed, pending payment",
    "待支付, 支付中, 待付款, 支付处理中, 支付卡住, 未到账, 等待付款",
  ),
  concept(
    "paid-not-updated",
    "paid but unpaid, order still unpaid, money deducted, payment not synced, lost order, order not updated",
    "付了钱没到账, 掉单, 扣款未更新, 已付款未发货, 补单, 钱扣了没成功, 漏单",
  ),
  concept(
    "payment-timeout",
    "payment timeout, payment expired, unpaid order cancel, payment deadline, order expiry, auto cancel order",
    "支付超时, 超时未支付, 订单超时, 自动取消订单, 超时关单, 支付过期, 付款时限",
  ),
  concept(
    "close-payment",
    "close order, cancel payment, close transaction, cancel unpaid order, abort payment",
    "关闭订单, 关单, 取消支付, 交易关闭, 取消付款, 撤单",
  ),
  concept(
    "refund",
    "refund, money back, get money back, return money, refund request, issue refund, reimburse, create refund",
    "退款, 退钱, 钱退回来, 申请退款, 发起退款, 返还, 把钱退我, 退回",
  ),
  concept(
    "partial-refund",
    "partial refund, refund part, refund line item, refund some items, refund amount",
    "部分退款, 退一部分, 退部分金额, 单品退款, 退款金额, 分次退款",
  ),
  concept(
    "refund-status",
    "refund status, where is refund, refund arrival, refund processing time, refund query, refund pending",
    "退款进度, 退款到账时间, 退款查询, 退款没到, 退款中, 退款状态, 退款多久到",
  ),
  concept(
    "refund-failed",
    "refund failed, refund rejected, refund error, cannot refund, refund exception",
    "退款失败, 退不了款, 退款异常, 退款被拒, 拒绝退款, 退款关闭",
  ),
  concept(
    "refund-only-return",
    "return and refund, refund only, return goods, rma, return merchandise, after-sales, return request",
    "退货退款, 仅退款, 退货, 售后, 售后申请, 退换货, 售后单",
  ),
  concept(
    "refund-original-route",
    "original payment method, refund to card, refund to source, refund to balance, refund destination",
    "原路退回, 原路返回, 退到余额, 退回银行卡, 退到哪里, 退款去向",
  ),
  concept(
    "reversal",
    "reversal, reverse transaction, undo payment, offset entry, write back",
    "冲正, 撤销交易, 冲销, 红冲, 反交易, 撤销支付",
  ),
  concept(
    "void-payment",
    "void, void transaction, void payment, cancel authorization, release hold, release authorization",
    "撤销授权, 作废, 取消预授权, 解冻, 预授权撤销, 交易撤销",
  ),
  concept(
    "authorize-payment",
    "authorize payment, authorization hold, pre-authorization, preauth, hold funds, freeze amount, money on hold",
    "预授权, 冻结资金, 授权扣款, 押金冻结, 资金冻结, 冻结金额",
  ),
  concept(
    "capture-payment",
    "capture, capture payment, capture funds, manual capture, delayed capture, collect authorized amount, settle authorization",
    "请款, 捕获, 预授权完成, 扣款, 实际扣款, 授权转支付, 手动请款",
  ),
  concept(
    "chargeback",
    "chargeback, dispute, payment dispute, bank reversed payment, chargeback reason, payment inquiry, contested charge",
    "拒付, 争议, 交易争议, 银行拒付, 退单, 争议处理, 调单",
  ),
  concept(
    "dispute-evidence",
    "dispute evidence, submit evidence, challenge dispute, accept dispute, dispute response, representment",
    "争议举证, 提交证据, 申诉, 抗辩, 举证材料, 接受争议",
  ),
  concept(
    "duplicate-charge",
    "charged twice, double charge, duplicate payment, billed twice, duplicate transaction, repeated charge, overcharged",
    "重复扣款, 钱扣了两次, 重复支付, 扣了两遍, 多扣钱, 重复付款, 多扣款",
  ),
  concept(
    "idempotency",
    "idempotency key, idempotent request, prevent duplicate, request id, deduplicate, repeat submit",
    "幂等, 幂等键, 防重复提交, 幂等性, 请求号, 去重, 重复提交, 重复请求",
  ),
  concept(
    "unknown-charge",
    "unknown charge, unauthorized charge, unrecognized transaction, strange charge, why charged, statement descriptor",
    "不明扣款, 莫名扣费, 未授权交易, 盗刷, 为什么扣钱, 乱扣费, 账单描述符",
  ),
  concept(
    "fraud-risk",
    "fraud, fraud detection, risk control, risk score, suspicious payment, fraud rules, fraud check, anti-fraud",
    "风控, 欺诈, 反欺诈, 风险交易, 风险控制, 交易风险, 风控拦截",
  ),
  concept(
    "3ds",
    "3d secure, 3ds, strong customer authentication, sca, card verification, bank verification",
    "3D验证, 3DS验证, 强客户认证, 银行验证, 持卡人验证, 安全验证",
  ),
  concept(
    "cvv-avs",
    "cvv, cvc, security code, address verification, avs, billing address",
    "安全码, 卡背三位数, 账单地址, 卡验证码, 地址验证, 校验码",
  ),
  concept(
    "payment-password",
    "payment password, payment pin, pay pin, wallet pin, fingerprint pay, biometric payment",
    "支付密码, 付款密码, 交易密码, 指纹支付, 刷脸支付, 免密支付",
  ),
  concept(
    "payment-limit",
    "payment limit, transaction limit, spending limit, maximum amount, minimum amount, daily limit",
    "支付限额, 单笔限额, 交易限额, 最低金额, 超出限额, 日限额, 起付金额",
  ),
  concept(
    "invoice",
    "invoice, sales bill, billing document, customer invoice, sales invoice, issue invoice, proforma invoice",
    "发票, 账单, 开票, 销售发票, 客户发票, 形式发票, 出账单",
  ),
  concept(
    "tax-invoice",
    "tax invoice, vat invoice, fapiao, e-invoice, electronic invoice, special vat invoice, golden tax",
    "增值税发票, 电子发票, 专票, 普票, 开发票, 税控, 数电票, 申请开票",
  ),
  concept(
    "invoice-title",
    "invoice title, company name invoice, tax number, tax id, vat number, billing information",
    "发票抬头, 税号, 纳税人识别号, 抬头, 开票信息, 开票资料",
  ),
  concept(
    "credit-note",
    "credit note, credit memo, reverse invoice, cancel invoice, refund invoice, negative invoice",
    "红字发票, 贷项通知单, 冲红, 发票作废, 红票, 贷项凭单",
  ),
  concept(
    "tax",
    "tax, sales tax, vat, gst, tax rate, tax exempt, tax calculation, withholding tax",
    "税费, 税率, 增值税, 消费税, 含税, 免税, 税额计算, 代扣税",
  ),
  concept(
    "receipt",
    "receipt, proof of payment, payment receipt, payment confirmation, print receipt, payment voucher, transaction slip",
    "收据, 付款凭证, 小票, 支付凭证, 电子回单, 打印小票, 收款单据",
  ),
  concept(
    "bill-history",
    "billing history, transaction history, payment history, past payments, payment records, transaction list",
    "账单记录, 交易记录, 支付记录, 消费记录, 付款记录, 交易流水, 资金明细, 流水",
  ),
  concept(
    "subscription-plan",
    "subscription, recurring payment, subscription plan, monthly plan, recurring billing, membership fee, billing cycle, membership plan",
    "订阅, 包月, 周期扣款, 订阅计划, 会员费, 计费周期, 周期付费, 连续包月",
  ),
  concept(
    "auto-renewal",
    "auto renew, automatic renewal, renewal, subscription renewal, turn off renewal, renew membership",
    "自动续费, 续费, 续订, 关闭自动续费, 自动扣费, 续期, 会员续费",
  ),
  concept(
    "cancel-subscription",
    "cancel subscription, stop subscription, end plan, stop billing, terminate subscription, unsubscribe plan",
    "取消订阅, 退订套餐, 取消续费, 解约, 停止扣费, 取消会员, 终止订阅",
  ),
  concept(
    "change-plan",
    "upgrade plan, downgrade plan, change plan, switch plan, proration, prorated charge, swap plan",
    "升级套餐, 降级, 更换套餐, 变更套餐, 补差价, 按比例计费, 套餐升级",
  ),
  concept(
    "pause-subscription",
    "pause subscription, skip delivery, resume subscription, suspend subscription, freeze membership",
    "暂停订阅, 恢复订阅, 冻结会员, 跳过一期, 暂停会员, 停用订阅",
  ),
  concept(
    "trial",
    "free trial, trial period, trial end, trial days, trial subscription, introductory price",
    "免费试用, 试用期, 试用到期, 试用转正, 首月优惠, 试用天数",
  ),
  concept(
    "dunning",
    "dunning, failed renewal, past due, overdue payment, payment recovery, smart retry, overdue reminder, grace period",
    "催款, 催缴, 逾期, 欠费, 续费失败, 宽限期, 扣款重试, 催收",
  ),
  concept(
    "usage-billing",
    "usage-based billing, metered billing, pay-as-you-go, usage record, overage, consumption charge",
    "按量计费, 用量计费, 后付费, 按次收费, 超额计费, 按需付费, 计量",
  ),
  concept(
    "pricing-plan",
    "price list, pricelist, pricing rule, tiered pricing, price plan, unit price",
    "价格表, 定价规则, 阶梯价, 价格方案, 单价, 会员价, 价目表",
  ),
  concept(
    "payment-terms",
    "payment terms, net 30, due date, credit term, pay later invoice, due days, payment schedule",
    "付款条件, 账期, 付款期限, 月结, 赊账, 到期日, 信用期, 付款计划",
  ),
  concept(
    "credit-limit",
    "credit limit, credit line, customer credit, buy on credit, company credit",
    "授信额度, 信用额度, 赊销, 挂账, 额度不足, 客户信用, 欠款额度",
  ),
  concept(
    "deposit-advance",
    "deposit, down payment, advance payment, prepayment, pay part now, final payment, pre-sale deposit",
    "定金, 预付款, 订金, 尾款, 首付款, 预收款, 付尾款, 先付一部分",
  ),
  concept(
    "security-deposit",
    "security deposit, guarantee deposit, refundable deposit, merchant deposit",
    "押金, 保证金, 退押金, 缴纳保证金, 免押金, 店铺保证金",
  ),
  concept(
    "installments",
    "installments, pay monthly, split into installments, pay later, bnpl, klarna, afterpay, installment plan",
    "分期, 分期付款, 先买后付, 花呗分期, 信用卡分期, 分几期, 先享后付, 分期手续费",
  ),
  concept(
    "split-payment",
    "split payment, multiple payment methods, combined payment, mixed payment, partial payment, pay in parts",
    "组合支付, 混合支付, 拆分支付, 部分付款, 多种方式付款, 合并支付",
  ),
  concept(
    "combined-order-pay",
    "combined orders, pay multiple orders, merge payment, batch payment, pay together",
    "合单支付, 合并付款, 一起付款, 批量付款, 多订单支付",
  ),
  concept(
    "profit-sharing",
    "split funds, revenue share, profit sharing, split settlement, marketplace split, destination charge, split transfer",
    "分账, 分润, 资金分配, 分账接收方, 分账比例, 解冻剩余资金, 分账回退",
  ),
  concept(
    "commission",
    "commission, platform commission, affiliate commission, referral commission, agent rebate, distributor earnings",
    "佣金, 抽成, 分销佣金, 返佣, 平台抽佣, 提成, 返利, 佣金结算",
  ),
  concept(
    "fees",
    "transaction fee, processing fee, service fee, handling fee, fee rate, surcharge, payment fee, gateway fee",
    "手续费, 服务费, 费率, 交易手续费, 附加费, 收多少手续费, 通道费",
  ),
  concept(
    "payout",
    "payout, disbursement, pay seller, mass payout, payout schedule, merchant payout, pay vendor",
    "付款到商家, 代付, 批量打款, 出款, 商家打款, 企业付款, 放款, 付款到零钱",
  ),
  concept(
    "settlement",
    "settlement, settle funds, settlement cycle, settlement account, when receive money, fund clearing, settlement period",
    "结算, 结算周期, 清算, 结算账户, 到账时间, 什么时候到账, 资金结算, 结款",
  ),
  concept(
    "reconciliation",
    "reconciliation, reconcile, match payments, bank reconciliation, statement mismatch, accounts mismatch",
    "对账, 核对账目, 银行对账, 账对不上, 勾兑, 核销, 对账差异, 平账",
  ),
  concept(
    "statement-file",
    "settlement report, statement download, download bill, transaction report, reconciliation file, payout report",
    "对账单, 下载账单, 对账文件, 资金账单, 交易账单, 结算报表, 账单下载",
  ),
  concept(
    "bank-statement",
    "bank statement, import statement, bank feed, bank synchronization, bank journal",
    "银行流水, 银行对账单, 导入流水, 银行日记账, 银行明细, 银行同步",
  ),
  concept(
    "register-payment",
    "register payment, record payment, mark as paid, manual payment, payment entry, confirm payment, receive payment",
    "登记收款, 收款登记, 标记已付款, 手动确认收款, 收款单, 确认收款, 录入付款",
  ),
  concept(
    "accounts-receivable",
    "accounts receivable, outstanding amount, owed amount, unpaid invoice, aging report, customer owes",
    "应收账款, 应收款, 欠款, 未付发票, 账龄, 客户欠钱, 未收款",
  ),
  concept(
    "vendor-bill",
    "vendor bill, supplier payment, accounts payable, pay supplier, purchase invoice, payment order",
    "应付账款, 供应商付款, 采购发票, 付款单, 应付单, 付供应商",
  ),
  concept(
    "write-off",
    "write off, bad debt, payment difference, rounding difference, underpayment",
    "坏账, 核销差额, 尾差, 抹零, 坏账核销, 少付, 差额",
  ),
  concept(
    "expense-reimbursement",
    "expense claim, reimbursement, expense report, claim expenses, employee expense",
    "报销, 费用报销, 报销单, 差旅报销, 费用申请, 员工垫付",
  ),
  concept(
    "check-payment",
    "paper check, cheque, pay by check, print check, check printing, money order",
    "支票, 支票付款, 打印支票, 汇票, 承兑汇票",
  ),
  concept(
    "cash-payment",
    "cash, pay in cash, cash register, cash drawer, cash in hand, change due, petty cash",
    "现金支付, 现金, 收银, 钱箱, 找零, 备用金, 交班, 现金收款",
  ),
  concept(
    "cod",
    "cash on delivery, cod, pay on delivery, collect on delivery, pay at door",
    "货到付款, 到付, 代收货款, 收货付款, 送到再付钱",
  ),
  concept(
    "pos-terminal",
    "card reader, pos terminal, point of sale, tap to pay, payment terminal, card machine, contactless payment",
    "刷卡机, 收银机, 支付终端, 闪付, 读卡器, 收款终端, 碰一碰",
  ),
  concept(
    "currency",
    "currency, multi-currency, foreign currency, change currency, presentment currency, currency code, local currency",
    "币种, 多币种, 外币, 货币单位, 切换货币, 结算币种, 本位币",
  ),
  concept(
    "exchange-rate",
    "exchange rate, currency conversion, conversion rate, fx rate, rate update, exchange gain",
    "汇率, 货币换算, 汇率转换, 换汇, 结汇, 汇兑损益, 汇率更新",
  ),
  concept(
    "cross-border",
    "cross-border payment, international payment, overseas payment, customs declaration, foreign card",
    "跨境支付, 国际支付, 海外支付, 报关, 境外卡, 外卡, 支付单推送",
  ),
  concept(
    "amount-precision",
    "minor units, amount in cents, rounding, decimal places, smallest unit, amount mismatch, wrong amount",
    "金额单位, 单位是分, 精度, 四舍五入, 小数位, 金额不一致, 金额不对",
  ),
  concept(
    "coupon",
    "coupon, promo code, discount code, voucher, apply coupon, redeem coupon, coupon not working",
    "优惠券, 折扣码, 优惠码, 代金券, 用券, 领券, 券用不了, 核销券",
  ),
  concept(
    "discount-promotion",
    "discount, promotion, price reduction, sale price, cart rule, automatic discount, bulk discount",
    "折扣, 促销, 满减, 优惠活动, 打折, 立减, 减免, 特价",
  ),
  concept(
    "coupon-return",
    "coupon refund, restore coupon, return coupon, coupon expired, coupon stacking, combine discounts",
    "退券, 优惠券退回, 券过期, 优惠叠加, 叠加使用, 券不退",
  ),
  concept(
    "gift-card",
    "gift card, gift certificate, gift voucher, redeem gift card, gift card balance",
    "礼品卡, 购物卡, 礼品卡余额, 卡密, 兑换码, 储值卡, 礼券",
  ),
  concept(
    "store-credit",
    "store credit, account credit, customer balance, credit balance, refund as credit",
    "商店余额, 店铺积分, 账户抵扣, 退到账户余额, 购物金, 信用余额",
  ),
  concept(
    "loyalty-points",
    "loyalty points, reward points, redeem points, points payment, points deduction, earn points, cashback",
    "积分, 积分抵扣, 积分兑换, 会员积分, 返现, 积分支付, 积分退回",
  ),
  concept(
    "red-packet",
    "red packet, red envelope, cash bonus, lucky money, cash coupon",
    "红包, 现金红包, 发红包, 裂变红包, 领红包, 营销红包",
  ),
  concept(
    "shipping-fee",
    "shipping fee, delivery charge, postage, freight, free shipping, shipping cost",
    "运费, 邮费, 配送费, 包邮, 运费模板, 免运费, 快递费",
  ),
  concept("tips", "leave a tip, gratuity, tipping, add tip", "小费, 打赏, 赞赏, 给小费"),
  concept("donation", "donation, donate, fundraising, charity payment", "捐款, 捐赠, 募捐, 善款, 公益捐赠"),
  concept(
    "merchant-account",
    "merchant account, merchant id, merchant number, seller account, connected account, sub-merchant",
    "商户号, 商户账户, 商家账号, 子商户, 特约商户, 二级商户, 服务商",
  ),
  concept(
    "merchant-onboarding",
    "merchant onboarding, merchant verification, kyc, business verification, open merchant account, apply payment",
    "商户进件, 商户入驻, 开通支付, 资质审核, 企业认证, 商户审核, 进件",
  ),
  concept(
    "payment-callback",
    "payment callback, payment notification, notify url, asynchronous notification, payment webhook, return url, payment event",
    "支付回调, 异步通知, 回调地址, 支付通知, 同步跳转, 回调没收到, 支付结果通知",
  ),
  concept(
    "payment-signature",
    "signature verification, sign request, invalid signature, sign error, hmac, public key, signing certificate, private key",
    "验签, 签名错误, 签名校验, 加签, 公钥, 私钥, 签名失败, 平台证书",
  ),
  concept(
    "payment-credentials",
    "merchant key, api secret, app id, payment key, publishable key, secret key, payment configuration",
    "商户密钥, 支付密钥, 支付参数, 支付配置, 支付证书, 商户证书",
  ),
  concept(
    "sandbox",
    "sandbox, test mode, test card, test payment, live mode, go live, simulated payment",
    "沙箱, 测试模式, 测试卡, 沙盒环境, 模拟支付, 正式环境, 测试支付",
  ),
  concept(
    "escrow",
    "escrow, secured transaction, hold funds, guaranteed transaction, release funds, confirm receipt",
    "担保交易, 资金托管, 确认收货, 资金存管, 担保支付, 打款给卖家",
  ),
  concept(
    "price-change",
    "price difference, price adjustment, change order price, price protection, modify amount",
    "改价, 差价, 价保, 修改价格, 退差价, 订单改价, 保价",
  ),
  concept(
    "crypto",
    "cryptocurrency, bitcoin, crypto payment, stablecoin, usdt, blockchain payment",
    "加密货币, 比特币, 数字货币, 稳定币, 数字人民币, 虚拟币",
  ),
  concept(
    "pci-security",
    "pci dss, pci compliance, card data security, sensitive card data, encrypted card",
    "卡数据安全, 支付安全, 数据脱敏, 卡号加密, 合规认证",
  ),
  concept(
    "card-form",
    "payment form, card element, drop-in ui, hosted fields, payment widget, payment sheet, card input",
    "支付表单, 卡输入框, 支付组件, 支付控件, 支付弹窗, 托管字段",
  ),
  concept(
    "paywall",
    "paywall, paid content, unlock content, pay to read, purchase access, entitlement",
    "付费内容, 付费墙, 付费阅读, 解锁内容, 权益, 知识付费, 付费会员",
  ),
  concept(
    "payroll",
    "payroll, salary payment, wage, payslip, pay employees, salary slip",
    "工资, 发工资, 薪资, 工资条, 代发工资, 薪酬",
  ),
  concept(
    "frozen-funds",
    "frozen funds, funds held, account reserve, payout on hold, rolling reserve, payments paused",
    "资金被冻结, 冻结余额, 账户冻结, 不可用余额, 货款冻结, 延迟结算",
  ),
  concept(
    "zero-amount-order",
    "free order, zero amount, no payment required, zero total, free checkout",
    "零元订单, 免费订单, 0元购, 无需支付, 零元支付",
  ),
  concept(
    "payment-method-rules",
    "payment method unavailable, payment restrictions, hide payment method, enable payment method, allowed countries, default payment",
    "支付不显示, 启用支付方式, 支付限制, 关闭支付方式, 默认支付, 没有付款方式",
  ),
  concept(
    "money-back-request",
    "want my money back, get my money back, give me back my money, give my money back, pay me back, get reimbursed, refund my money, issue a refund, refund an order, money back, bucks back, every penny back, refund me",
    "退我钱, 钱退给我, 把钱还我, 能退钱吗, 能退款吗, 钱能退, 要回钱, 想退款, 怎么退款, 退款申请, 钱还我, 退给我, 给我退了, 把钱退, 钱要回来, 退费, 退学费, 退得回来, 退还给我, 钱退回",
  ),
  concept(
    "refund-reason",
    "refund reason, reason for refund, why refund, refund explanation, refund note",
    "退款原因, 退款理由, 退款说明, 为什么退款, 退款备注",
  ),
  concept(
    "refund-account-changed",
    "refund to different card, refund to another account, card was cancelled, card is closed, closed bank account, expired card refund, refund to a new card",
    "卡注销了, 卡销户, 银行卡注销, 退到别的卡, 换张卡退, 更换退款账户, 异常退款, 退款入账账户, 退款账户",
  ),
  concept(
    "refund-time-limit",
    "refund window, refund deadline, refund period, refund policy, too late to refund, how long to request refund, eligible for refund",
    "退款期限, 退款时效, 多久内能退, 过期不能退, 超过退款期, 退款政策, 退款规则, 七天无理由",
  ),
  concept(
    "refund-review",
    "approve refund, refund approval, review refund, seller refuses refund, merchant won't refund, refund not approved",
    "退款审核, 审核退款, 同意退款, 商家不退, 不给退, 不肯退款, 卖家不同意, 退款审批, 商家拒绝退款",
  ),
  concept(
    "refund-funds-short",
    "not enough funds to refund, insufficient balance for refund, refund insufficient funds, negative balance",
    "商户余额不足, 退款余额不足, 账户余额不够退, 基本账户余额, 余额不足以退款, 退款资金来源",
  ),
  concept(
    "auto-refund",
    "automatic refund, refund automatically, instant refund, bulk refund, mass refund, express refund",
    "自动退款, 极速退款, 闪电退款, 批量退款, 系统自动退, 秒退款",
  ),
  concept(
    "refund-fee",
    "refund fee, fees returned on refund, processing fee not refunded, cancellation fee, cancellation charge, restocking fee, early termination fee, termination fee, waive the fee",
    "退款手续费, 手续费退不退, 手续费退还, 扣手续费, 取消费, 退票费, 退订费, 提前解约, 解约金",
  ),
  concept(
    "refund-callback",
    "refund notification, refund webhook, refund callback, refund event, payment refunded event, refund result notification",
    "退款通知, 退款回调, 退款结果通知, 退款成功通知, 退款事件",
  ),
  concept(
    "refund-cancelled",
    "cancel refund, withdraw refund request, refunded by mistake, refunded wrong order, undo refund",
    "取消退款, 撤销退款, 撤回退款, 不想退了, 退错了, 退款撤销, 误退款",
  ),
  concept(
    "shipping-fee-refund",
    "refund shipping, shipping refunded, return shipping cost, refund delivery charge, who pays return shipping",
    "退运费, 运费退吗, 退邮费, 运费补偿, 运费险, 运费退回, 运费谁出",
  ),
  concept(
    "refundable-amount",
    "refundable amount, maximum refund, refund exceeds, over-refund, remaining refundable, refund more than paid, already refunded",
    "可退金额, 退款金额超出, 超额退款, 最多能退, 退款上限, 可退款金额, 累计退款, 已全额退款",
  ),
  concept(
    "refund-api",
    "refund endpoint, refund api, refund id, create a refund, refund request number, refund object, refund payment method",
    "退款接口, 退款单号, 退款请求号, 商户退款单号, 调用退款, 退款流水号, 退款单",
  ),
  concept(
    "charged-twice-talk",
    "took my money twice, took payment twice, paid twice, charged me twice, charged two times, deducted twice, debited twice, two payments for same order, charged again, duplicate charge, dinged me twice, billed me twice, charged double, double billed, billed twice",
    "扣了两次, 扣了我两次, 付了两次, 扣了两笔, 重复扣费, 重复扣钱, 付重了, 重复收款, 多付了一次, 扣了两回, 又扣了一次, 收了两回, 收我两回, 收了两次, 划了两次, 被扣两次, 扣两遍, 点了两下",
  ),
  concept(
    "money-not-arrived",
    "money hasn't arrived, money not arrived, haven't received the money, didn't receive payment, funds not received, didn't get paid, when do i get paid, funds in transit, funds availability, not credited",
    "钱没到, 钱还没到, 没到账, 还没到账, 没收到钱, 没收到款, 到账延迟, 几天到账, 多久到账, 资金在途, 入账时间, 货款没到, 打款没到",
  ),
  concept(
    "money-missing",
    "where did my money go, money is missing, money disappeared, balance went down, balance decreased, balance transaction, balance change",
    "钱去哪了, 钱不见了, 钱少了, 余额少了, 余额不对, 余额变动, 资金变动, 账变记录, 账户变动",
  ),
  concept(
    "card-declined",
    "card declined, card was declined, card not accepted, card rejected, do not honor, insufficient funds, issuer declined, bank refused, soft decline, hard decline, card won't work",
    "卡刷不了, 刷不出来, 卡被拒绝, 银行拒绝, 发卡行拒绝, 卡不支持, 余额不够, 卡里没钱, 卡付不了, 交易被拒, 刷不了",
  ),
  concept(
    "payment-wont-go-through",
    "payment won't go through, payment didn't go through, can't pay, unable to pay, pay button not working, payment not working, can't complete payment, can't check out, payment keeps failing, failed payment",
    "付不出去, 付不上, 付不了钱, 支付不了, 付款不了, 付不成功, 点支付没反应, 支付没反应, 支付报错, 付款报错, 支付异常, 支付不成功",
  ),
  concept(
    "payment-error-code",
    "payment error code, decline reason, gateway error, processor response, response reason code, gateway response code",
    "支付错误码, 支付返回码, 拒付代码, 交易错误码, 支付失败原因, 网关返回码",
  ),
  concept(
    "wrong-recipient",
    "wrong recipient, sent to wrong account, sent money to wrong person, transferred to wrong account, wrong account number, payment recall, recall transfer, went to the wrong person",
    "转错账, 转错了, 打错账户, 转错人, 转错账号, 收款人错误, 账号填错, 户名不符, 退汇, 汇错款, 转到别人, 充到别人, 打到别人, 打错人",
  ),
  concept(
    "bank-account-details",
    "bank account number, iban, swift code, bic code, routing number, sort code, beneficiary account, beneficiary bank, bank account details",
    "银行账号, 开户行, 收款账号, 联行号, 收款人姓名, 开户银行, 收款账户, 银行账户信息, 开户名",
  ),
  concept(
    "bank-account-verify",
    "verify bank account, micro-deposits, bank account validation, prenote, account ownership, prenotification",
    "打款验证, 小额打款, 银行账户验证, 对公账户验证, 打款认证, 验证银行账户",
  ),
  concept(
    "change-bank-account",
    "change bank account, update bank details, new bank account, payout account, external account, change payout method, default bank account",
    "更换收款账户, 改银行卡, 修改结算账户, 换结算卡, 结算银行卡, 变更结算账户, 修改收款账号, 换收款账户",
  ),
  concept(
    "launch-payment-app",
    "open payment app, redirect to payment app, app switch, return to app after payment, app payment, back from payment app",
    "唤起支付, 拉起支付, 跳转支付, 唤起微信, 唤起支付宝, APP支付, 支付后返回, 跳回商户, 拉不起支付",
  ),
  concept(
    "h5-payment",
    "h5 payment, mobile web payment, mobile browser payment, wap pay, mobile website payment",
    "H5支付, 手机网站支付, 浏览器支付, 手机浏览器支付, WAP支付, 外部浏览器支付",
  ),
  concept(
    "web-page-payment",
    "desktop web payment, website payment, page pay, pay on website, redirect payment page",
    "电脑网站支付, 网页支付, PC支付, 电脑端付款, 网站支付, PC网站支付",
  ),
  concept(
    "face-payment",
    "pay by face, face payment, facial payment, facial recognition payment, palm payment",
    "刷脸付, 人脸支付, 刷脸付款, 刷脸设备, 刷掌支付",
  ),
  concept(
    "scan-customer-code",
    "merchant scans customer, auth code payment, customer presented code, micropay, scanner payment, scan customer code",
    "被扫, 被扫支付, 商家扫码, 扫用户付款码, 扫码枪收款, 付款码支付, 扫付款码",
  ),
  concept(
    "credit-free-deposit",
    "credit-based deposit waiver, deposit-free, zhima credit, pay after use, pay after service, pay score",
    "芝麻信用, 信用免押, 免押租赁, 支付分, 微信支付分, 先用后付, 芝麻免押, 先享后付订单",
  ),
  concept(
    "transaction-number",
    "transaction id, transaction number, payment reference, merchant order number, out trade no, trade no, payment id, psp reference",
    "交易号, 交易单号, 商户订单号, 支付流水号, 支付单号, 外部订单号, 交易流水号, 商户单号, 支付宝交易号",
  ),
  concept(
    "reused-order-number",
    "order number already used, duplicate order number, out trade no used, reference already exists",
    "商户订单号重复, 订单号重复, 单号重复, 订单号已使用, 订单已支付, 重复的订单号",
  ),
  concept(
    "payment-success-event",
    "payment succeeded event, payment success event, payment captured event, payment intent succeeded, charge succeeded, order paid event, once payment is captured",
    "支付成功事件, 支付成功后, 付款成功后, 支付完成事件, 付款成功事件, 收款成功后",
  ),
  concept(
    "payment-success-page",
    "payment success page, after payment page, thank you page, order confirmation page, success url, redirect after payment, cancel url",
    "支付成功页, 支付完成页, 付款后跳转, 支付后跳转, 支付结果页, 支付完成后返回",
  ),
  concept(
    "payment-session-stale",
    "payment session expired, update payment session, refresh payment session, payment qr expired, checkout session expired, payment link expired, prepay id expired",
    "支付会话过期, 支付二维码过期, 付款码过期, 预支付会话, 支付链接失效, 支付页面过期, 支付码失效",
  ),
  concept(
    "poll-payment-result",
    "poll payment result, query order api, active query, missed payment callback, callback lost, check with gateway",
    "主动查询, 轮询支付结果, 轮询订单, 回调丢失, 主动查单, 回调延迟, 查询订单接口",
  ),
  concept(
    "ack-payment-notify",
    "acknowledge notification, return success to gateway, respond with 200, repeated callback, callback sent many times, notification resent",
    "返回成功应答, 应答成功, 重复通知, 重复回调, 通知重发, 回调应答, 多次回调, 一直回调",
  ),
  concept(
    "wechatpay-certificate",
    "platform certificate, download certificate, certificate serial number, apiv3 key, wechat pay public key, decrypt callback, merchant api certificate, p12 certificate",
    "平台证书, 证书序列号, APIv3密钥, 下载平台证书, 商户API证书, 回调解密, 支付公钥, 微信支付公钥, API证书",
  ),
  concept(
    "alipay-keys",
    "alipay public key, application public key, application private key, alipay certificate, rsa2, alipay root certificate",
    "支付宝公钥, 应用公钥, 应用私钥, 公钥证书, RSA2签名, 支付宝根证书, 应用公钥证书",
  ),
  concept(
    "payment-go-live",
    "activate live payments, live api keys, production credentials, switch to live mode, from test to production, go-live checklist",
    "切换正式支付, 正式密钥, 上线支付, 生产密钥, 支付上线, 转正式环境, 切正式",
  ),
  concept(
    "partial-payment-state",
    "partially paid, partially captured, partially refunded, requires action, requires capture, not paid, partially authorized",
    "部分已付, 部分捕获, 部分已退款, 等待捕获, 部分支付, 已付一部分, 部分收款",
  ),
  concept(
    "overpayment",
    "overpaid, overpayment, paid too much, paid more than due, excess payment, overcharge refund, unused payment",
    "多付了钱, 付多了, 超付, 溢收款, 多收了钱, 多余款项, 多付的钱, 溢缴款",
  ),
  concept(
    "underpaid",
    "short payment, paid less, paid too little, underpaid, partial amount received, not paid in full",
    "少付了, 付少了, 少收了, 金额不足, 没付全, 没付够, 收银短款",
  ),
  concept(
    "wrong-amount-charged",
    "charged wrong amount, wrong amount charged, charged too much, incorrect charge, charged more than expected, wrong price charged, billing error",
    "收费不对, 扣错钱, 扣错了, 扣多了, 多收费, 多收钱, 收错钱, 计费错误, 价格算错, 乱收费",
  ),
  concept(
    "who-pays-fee",
    "who pays the fee, pass fees to customer, surcharge customer, absorb fees, fee bearer, customer pays fee",
    "手续费谁出, 谁承担手续费, 手续费承担, 转嫁手续费, 买家承担手续费, 商家承担手续费",
  ),
  concept(
    "platform-fee",
    "application fee, platform fee, merchant discount rate, fee breakdown, take rate, how much do you charge per transaction, interchange fee, your cut, what percentage do you take",
    "平台服务费, 技术服务费, 平台手续费, 扣点, 费率标准, 签约费率, 平台扣多少, 交易服务费, 抽几个点, 抽多少, 收几个点, 几个点",
  ),
  concept(
    "payout-failed",
    "payout failed, failed payout, transfer returned, bank rejected payout, payout returned, transfer failed, payout canceled",
    "打款失败, 代付失败, 出款失败, 转账失败, 汇款被退回, 到账失败, 打不了款, 付款被退回",
  ),
  concept(
    "settlement-delayed",
    "settlement delayed, payout delayed, payout on hold, late payout, funds withheld, money held by platform",
    "结算延迟, 暂停结算, 结算冻结, 没结算, 款项被扣, 不给结算, 未结算",
  ),
  concept(
    "withdrawal-trouble",
    "can't withdraw, withdrawal pending, withdrawal review, withdrawal fee, minimum withdrawal, withdrawal not arrived, withdrawal rejected",
    "提现不了, 提不了现, 提不出来, 提现审核, 提现手续费, 最低提现, 提现不到账, 提现没到, 提现多久, 提现被拒",
  ),
  concept(
    "wallet-ledger",
    "wallet transaction, wallet history, balance history, wallet log, balance record, wallet statement",
    "余额明细, 钱包流水, 余额记录, 钱包明细, 余额流水, 充值流水, 余额变动记录, 钱包记录",
  ),
  concept(
    "recharge-package",
    "recharge package, top-up bonus, recharge plan, bonus balance, recharge gift",
    "充值套餐, 充值送, 充值赠送, 充值优惠, 赠送余额, 充值活动, 充值返现, 充多少送",
  ),
  concept(
    "recharge-mistake",
    "topped up wrong account, refund top-up, wrong recharge, recharged by mistake, cancel recharge",
    "充错了, 充错账号, 充值退款, 退充值, 误充值, 充值撤销, 充多了, 充错号",
  ),
  concept(
    "recharge-not-arrived",
    "top up not received, recharge not received, top-up not credited, recharged but balance unchanged, recharge failed, top up failed",
    "充值没到, 充值不到账, 充了没到, 充值失败, 充值没成功, 充不进去, 充不了, 充值没反应",
  ),
  concept(
    "internal-balance-transfer",
    "transfer balance, peer to peer transfer, send to a friend, transfer between accounts",
    "余额转赠, 转给朋友, 好友转账, 余额互转, 账户互转, 余额转账, 转余额",
  ),
  concept(
    "invoice-reissue",
    "reissue invoice, wrong invoice, correct invoice, invoice correction, invoice details wrong, change invoice details, replace invoice",
    "重开发票, 发票开错, 发票错了, 换开发票, 发票信息错误, 改发票, 补开发票, 重新开票",
  ),
  concept(
    "invoice-delivery",
    "didn't get invoice, invoice not received, resend invoice, download invoice, send invoice, where is my invoice, invoice pdf, email invoice",
    "发票没收到, 没收到发票, 发票下载, 下载发票, 发票在哪, 重发发票, 发票寄送, 发送发票, 发票呢",
  ),
  concept(
    "invoice-request",
    "ask for invoice, get an invoice, need an invoice, invoice application, request invoice, invoicing failed",
    "要发票, 开张发票, 开票申请, 发票申请, 怎么开票, 能开发票, 开不了票, 开票失败, 索要发票",
  ),
  concept(
    "invoice-posting",
    "post invoice, draft invoice, confirm invoice, validate invoice, invoice posting, unpost invoice, reset to draft",
    "发票过账, 过帐, 发票过帐, 草稿发票, 确认发票, 未过账, 已过帐, 取消过账, 怎么过账, 如何过账, 已过账, 过账失败, 不能过账, 过账日期",
  ),
  concept(
    "invoice-number",
    "invoice number, invoice sequence, invoice reference",
    "发票号, 发票编号, 发票代码, 发票流水号, 发票序号, 发票连号",
  ),
  concept(
    "invoicing-policy",
    "invoicing policy, invoice what is delivered, invoice on delivery, invoice ordered quantities, invoiced quantity, when to invoice",
    "开票策略, 按交付开票, 按订单开票, 开票时机, 先开票后付款, 待开票, 未开票, 开票数量",
  ),
  concept(
    "consolidated-invoice",
    "consolidated invoice, combine invoices, summary invoice, batch invoicing, one invoice for several orders, collective invoice, bulk invoicing",
    "合并开票, 汇总发票, 合并发票, 批量开票, 一起开票, 汇总开票, 合开一张票",
  ),
  concept(
    "invoice-template",
    "invoice template, invoice layout, invoice design, invoice logo, invoice format",
    "发票模板, 账单模板, 发票样式, 发票格式, 发票版式, 自定义发票",
  ),
  concept(
    "invoice-matching",
    "invoice matching, three-way matching, two-way match, matching discrepancy, invoice variance, matching policy, invoice discrepancy",
    "三单匹配, 发票匹配, 三方匹配, 匹配差异, 发票校验, 发票差异, 票货核对",
  ),
  concept(
    "recurring-invoice",
    "recurring invoice, periodic invoice, scheduled invoice, repeat invoice, automatic invoicing, billing schedule",
    "定期发票, 周期性账单, 定期开票, 自动出账, 自动开票, 开票计划, 定期账单",
  ),
  concept(
    "revenue-recognition",
    "revenue recognition, deferred revenue, deferred income, unearned revenue, accrual, accrued revenue, revenue schedule",
    "收入确认, 递延收入, 确认收入, 权责发生制, 暂估, 预提费用, 应计费用, 应计收入",
  ),
  concept(
    "journal-entry",
    "journal entry, general ledger, accounting entry, general journal, ledger posting, post journal, bookkeeping, debit and credit",
    "会计分录, 记账凭证, 总账, 日记账, 凭证分录, 财务凭证, 做账, 入账凭证, 凭证过账, 日记账过账, 借贷记账, 记账日期, 总帐, 凭证过帐",
  ),
  concept(
    "chart-of-accounts",
    "chart of accounts, main account, gl account, ledger account, account code, posting profile, posting group, posting definition",
    "会计科目, 科目表, 科目设置, 过账设置, 过账模板, 主科目, 过帐配置文件, 过账组",
  ),
  concept(
    "fiscal-period",
    "fiscal year, accounting period, period close, month-end closing, year-end close, lock date, close the books, fiscal calendar, reopen period",
    "会计期间, 关账, 结账日, 期末结账, 反结账, 月末结账, 会计年度, 年度结账, 财政年度, 锁定账期",
  ),
  concept(
    "payment-journal",
    "payment journal, customer payment journal, vendor payment journal, cash receipt journal, payment proposal, payment run, payment batch",
    "付款日记账, 收款日记账, 付款建议, 付款批次, 付款申请单, 付款日记帐, 批量付款单",
  ),
  concept(
    "settle-open-items",
    "settle transactions, open transactions, unapplied cash, open items, apply credit, match payment to invoice, unsettled transaction, apply payment to invoice",
    "结算未结交易, 未清项, 清账, 核销发票, 应收核销, 预收核销, 冲账, 冲抵, 往来核销, 收款核销",
  ),
  concept(
    "collection-letter",
    "collection letter, dunning letter, interest note, collections agent, debt collection, collections management, chase payment, unpaid customer, haven't paid, hasn't paid, who haven't paid",
    "催款函, 催收函, 追款, 催账, 催付, 收款催收, 追讨欠款, 不给钱, 赖账, 没交钱, 没付款的, 还没交, 没缴费, 还没付",
  ),
  concept(
    "late-fee",
    "late fee, late payment fee, overdue interest, interest charge, penalty fee, late charge",
    "滞纳金, 违约金, 逾期费, 逾期利息, 罚息, 逾期罚款",
  ),
  concept(
    "early-payment-discount",
    "early payment discount, cash discount, prompt payment discount, settlement discount, pay early",
    "现金折扣, 提前付款折扣, 早付优惠, 付款折扣, 结算折扣",
  ),
  concept(
    "customer-statement",
    "customer statement, statement of account, account statement, customer ledger, customer transactions, sums outstanding, statement of outstanding",
    "客户对账单, 往来账, 往来对账, 客户往来, 客户账单, 客户流水, 往来对帐单",
  ),
  concept(
    "cash-flow",
    "cash flow, cash position, cash flow forecast, cash overview",
    "现金流, 资金预测, 资金计划, 现金流量, 现金流预测",
  ),
  concept(
    "letter-of-credit",
    "letter of credit, bank guarantee, documentary credit, surety",
    "信用证, 银行保函, 保函, 银行担保",
  ),
  concept(
    "receivable-financing",
    "invoice factoring, invoice financing, supply chain finance, receivables financing, bill discounting",
    "保理, 应收账款融资, 供应链金融, 票据贴现, 融资放款",
  ),
  concept(
    "cash-shift",
    "close register, end of day closing, cash count, shift closing, cash difference, open shift, opening balance of drawer, till balance",
    "交接班, 班次结算, 现金盘点, 长短款, 日终结算, 收银交班, 收银对账, 门店日结, 日结对账",
  ),
  concept(
    "offline-pos-payment",
    "offline payment mode, terminal offline, pos offline, payment terminal not connecting, card reader not working",
    "离线收款, 断网收款, 脱机交易, 刷卡机连不上, 收款机坏了, 离线模式收银, 收银机离线",
  ),
  concept(
    "apple-pay-setup",
    "apple pay, apple pay domain, apple pay certificate, merchant identifier, apple pay button, wallet button, google pay button",
    "苹果支付, 苹果钱包, 谷歌支付, 苹果付款, 苹果手机支付",
  ),
  concept(
    "iap-receipt-validation",
    "receipt validation, verify purchase receipt, server-side receipt, consume purchase, unfinished transaction, acknowledge purchase",
    "票据校验, 收据验证, 内购掉单, 消耗型商品, 补发商品, 凭据校验, 内购漏单",
  ),
  concept(
    "express-checkout",
    "express checkout, one-click checkout, buy it now, buy now button, one-page checkout, fast checkout, one-click buy",
    "一键购买, 立即购买, 快速结账, 一键下单, 单页结账, 快捷结账, 快速购买",
  ),
  concept(
    "stripe-setup",
    "stripe, stripe api key, stripe webhook, stripe payment provider, stripe payment intent, stripe elements",
    "Stripe支付, 接入Stripe, Stripe配置, 对接Stripe",
  ),
  concept(
    "paypal-setup",
    "paypal, paypal order, paypal button, paypal checkout, paypal account, paypal client id",
    "贝宝, PayPal支付, 接入PayPal, 对接PayPal",
  ),
  concept(
    "unionpay",
    "unionpay, china unionpay, quickpass, union pay card",
    "银联, 银联支付, 银联卡, 云闪付, 银联商务, 银联在线支付",
  ),
  concept(
    "off-session-charge",
    "setup intent, off-session payment, merchant-initiated transaction, charge saved card, charge later, future payments, charge customer automatically, save card for later",
    "离线扣款, 后续扣款, 保存卡片, 商户发起交易, 记住卡, 自动从卡里扣, 以后扣款",
  ),
  concept(
    "deduction-agreement",
    "auto-pay agreement, deduction contract, agreement signing, contract id, cancel agreement, password-free payment, recurring agreement",
    "签约扣款, 代扣协议, 协议号, 解约代扣, 关闭免密, 免密代扣, 签约支付, 免密支付怎么关, 扣款协议, 商家扣款",
  ),
  concept(
    "stop-charging-me",
    "stop charging me, stop taking my money, don't renew, do not renew, stop auto pay, get out of subscription, turn off auto-renew, end my subscription, cancel my subscription, stop the charges, quit taking, off me every month",
    "别再扣钱, 不要再扣, 别扣钱了, 停止自动扣款, 不想续了, 不续了, 不续费, 关掉自动扣费, 取消自动扣款, 关闭连续包月, 每个月扣, 每月扣, 每周自动扣, 自动扣, 扣费协议, 偷偷扣, 别让它扣",
  ),
  concept(
    "unwanted-renewal",
    "charged after cancelling, renewed without asking, unexpected renewal, still being charged, renewed automatically without permission",
    "取消了还扣, 还在扣钱, 自动续了, 莫名续费, 没同意就扣, 偷偷扣费, 被自动续费, 无故续费",
  ),
  concept(
    "buy-membership",
    "buy membership, become a member, start subscription, subscribe to a plan, purchase plan, join membership, create subscription",
    "开通会员, 开会员, 购买会员, 买会员, 订阅套餐, 办会员, 开通订阅, 购买套餐, 充会员",
  ),
  concept(
    "subscription-status",
    "subscription status, subscription expired, active subscription, next billing date, when does it renew, when is next charge, subscription end date, membership expired",
    "会员到期, 订阅到期, 下次扣费, 下次扣款, 什么时候扣钱, 什么时候扣款, 订阅状态, 有效订阅, 会员过期, 会员有效期",
  ),
  concept(
    "billing-date",
    "billing date, billing anchor, change billing date, billing day, charge date, bill cycle",
    "账单日, 扣款日, 出账日, 改账单日, 计费日, 扣费日期, 出账时间",
  ),
  concept(
    "seat-billing",
    "per-seat billing, per-user pricing, add seats, seat count, license quantity, pay per user",
    "按席位, 加席位, 按人头收费, 席位费, 按用户数收费, 加人要加钱",
  ),
  concept(
    "customer-specific-price",
    "special price, customer-specific price, price override, trade agreement, negotiated price, contract price, group price",
    "专属价, 协议价, 客户价, 贸易协议, 价格覆盖, 合同价, 特殊价, 专享价",
  ),
  concept(
    "promotion-rule",
    "promotion rule, buy x get y, buy one get one, campaign budget, promotion campaign, application method, free gift promotion, cart promotion",
    "促销规则, 买一送一, 买赠, 满赠, 活动预算, 促销活动, 营销活动, 活动规则, 第二件半价",
  ),
  concept(
    "coupon-conditions",
    "coupon conditions, minimum spend, coupon usage limit, once per customer, coupon restriction, coupon eligible",
    "使用门槛, 满多少可用, 每人限领, 限用一次, 优惠券门槛, 优惠券规则, 不满足使用条件, 优惠券条件",
  ),
  concept(
    "coupon-issue",
    "issue coupon, distribute coupon, generate coupon codes, create coupon, create promotion code, send coupons",
    "发券, 发优惠券, 发放优惠券, 批量生成券码, 券码, 制券, 创建优惠券, 派券",
  ),
  concept(
    "discount-not-applied",
    "discount not applied, discount missing, promo code invalid, discount not working, didn't get discount, promotion not applied, promo code doesn't work",
    "优惠没生效, 没减钱, 折扣没算, 优惠码无效, 没打折, 优惠失效, 没有优惠, 不能用券, 满减没减",
  ),
  concept(
    "tax-exemption",
    "tax exemption, tax exempt customer, resale certificate, reverse charge, export tax refund, exemption certificate",
    "免税客户, 免税证明, 反向征税, 出口退税, 免征, 税收优惠",
  ),
  concept(
    "tax-inclusive-price",
    "tax inclusive, tax exclusive, price includes tax, before tax, tax included, net of tax",
    "含税价, 不含税, 价税分离, 价税合计, 税前价, 含不含税, 含税价格, 未税",
  ),
  concept(
    "tax-return",
    "tax report, vat return, tax filing, tax declaration, file taxes, sales tax report, tax authority",
    "税务申报, 报税, 税务报表, 进项税, 销项税, 增值税申报, 纳税申报, 抵扣税",
  ),
  concept(
    "withholding-tax",
    "withholding tax, tax withheld, withheld at source",
    "代扣代缴, 预扣税, 预提税, 预扣所得税, 扣缴",
  ),
  concept(
    "employee-advance",
    "cash advance, employee advance, per diem, mileage claim, travel advance, paid out of pocket, pay back employee",
    "借支, 备用金申请, 员工借款, 差旅补助, 自己垫付, 垫钱, 垫付",
  ),
  concept(
    "vendor-prepayment",
    "vendor prepayment, prepay supplier, prepayment invoice, supplier advance, down payment to vendor",
    "预付供应商, 预付货款, 预付账款, 预付发票, 供应商预付款",
  ),
  concept(
    "payment-block",
    "block payment, payment block, invoice on hold, hold vendor payment, stop payment, payment hold, payment stopped",
    "付款冻结, 暂停付款, 付款锁定, 停付, 止付, 冻结付款",
  ),
  concept(
    "supplier-settlement",
    "vendor statement, supplier reconciliation, supplier settlement, settle with supplier",
    "供应商对账, 供应商结算, 采购结算, 货款结算, 给供应商结款, 采购对账",
  ),
  concept(
    "seller-earnings",
    "seller balance, seller earnings, vendor payout, seller settlement, seller wallet, where is my sales money, seller payout",
    "商家余额, 商家结算, 店铺余额, 货款到账, 商家提现, 卖家收款, 店铺收入, 货款什么时候到, 货款提现",
  ),
  concept(
    "commission-payout",
    "affiliate payout, commission withdrawal, referral earnings, commission not received, commission record",
    "佣金提现, 分销提现, 推广收益, 佣金到账, 佣金没到, 佣金记录, 冻结佣金",
  ),
  concept(
    "split-receiver",
    "split receiver, add split receiver, split account, split rule, split request, transfer reversal, split failed",
    "添加分账方, 分账关系, 分账规则, 请求分账, 分账失败, 二次分账, 分账方, 分账接口, 完结分账",
  ),
  concept(
    "fraud-manual-review",
    "manual review, review queue, block list payments, velocity check, risk rule, early fraud warning, flagged payment",
    "风险审核, 拦截支付, 交易拦截, 交易被拦截, 疑似欺诈, 风险规则, 人工风控审核",
  ),
  concept(
    "merchant-restricted",
    "merchant account restricted, account suspended by payment provider, payments disabled, merchant violation, payouts disabled, account under review",
    "商户号被封, 支付权限被关, 收款受限, 商户违规, 限制收款, 支付功能关闭, 不能收款, 收款被限制, 商户冻结",
  ),
  concept(
    "stolen-card",
    "stolen card, card testing, carding attack, card stolen, someone used my card, card fraud",
    "盗卡, 被盗刷, 卡被盗, 银行卡被盗, 别人用我的卡, 卡丢了, 银行卡丢了, 挂失",
  ),
  concept(
    "payment-scam",
    "payment scam, got scammed, fake payment, phishing payment, scam seller",
    "诈骗, 被骗钱, 被骗了, 骗子, 假付款, 虚假付款, 虚假转账",
  ),
  concept(
    "transaction-complaint",
    "payment complaint, transaction complaint, complaint notification, consumer complaint, reply to complaint",
    "交易投诉, 用户投诉, 投诉单, 投诉回调, 消费者投诉, 投诉通知, 回复投诉",
  ),
  concept(
    "dispute-outcome",
    "dispute deadline, respond to dispute, dispute lost, dispute won, dispute fee, chargeback fee, dispute closed",
    "争议费, 争议期限, 拒付费, 回应争议, 争议败诉, 争议结果, 拒付结果",
  ),
  concept(
    "receipt-print",
    "receipt printer, print receipt, thermal printer, email receipt, receipt template, reprint receipt",
    "小票打印, 打小票, 热敏打印, 小票模板, 补打小票, 打印收据, 小票打印机, 打印不出小票",
  ),
  concept(
    "transfer-proof",
    "proof of transfer, bank receipt, transfer voucher, upload payment proof, transfer screenshot",
    "转账凭证, 回单下载, 转账电子回单, 付款回单, 银行回单, 上传付款凭证, 付款截图, 电子凭证",
  ),
  concept(
    "takings-report",
    "sales revenue report, daily takings, transaction summary, payment analytics, revenue report, gross volume, how much did we take",
    "营业额, 收入统计, 交易统计, 收款统计, 今天收了多少, 资金报表, 流水统计, 收入报表, 卖了多少钱",
  ),
  concept(
    "fund-permission",
    "who can refund, refund permission, payment operator, operator password, finance role, finance permission",
    "退款权限, 操作员密码, 资金权限, 谁能退款, 财务权限, 财务角色, 退款密码",
  ),
  concept(
    "payment-module",
    "payment module, payment module service, payment data model, payment collection, payment session data, payment entity",
    "支付模块, 支付服务模块, 支付模型, 支付集合, 支付数据模型",
  ),
  concept(
    "custom-payment-provider",
    "custom payment provider, create payment provider, build payment plugin, implement payment provider, abstract payment provider, add payment provider, payment module provider, new payment integration",
    "自定义支付, 自己写支付, 开发支付插件, 对接第三方支付, 新增支付渠道, 扩展支付方式, 加个支付方式, 自定义支付方式",
  ),
  concept(
    "payment-account-holder",
    "account holder, payment customer profile, customer in stripe, payer id, provider customer",
    "账户持有人, 付款人信息, 支付客户, 支付用户标识, 付款方标识",
  ),
  concept(
    "checkout-completion-flow",
    "complete cart, payment before order, order created after payment, checkout workflow, authorize payment on completion",
    "先付款后下单, 支付后生成订单, 结账流程, 完成结账, 付款后创建订单, 完成购物车, 结帐",
  ),
  concept(
    "outstanding-payment",
    "outstanding payment, additional payment, pay the difference, pay remaining balance, remaining amount due, still owe, capture outstanding amount, charge the difference",
    "补款, 补付, 补交差额, 待收金额, 追加付款, 剩余款项, 还差多少钱, 补钱, 还要付多少, 补多少, 补差额",
  ),
  concept(
    "switch-payment-method",
    "change payment method, switch payment method, pay another way, use another card, different payment method, try another card",
    "换支付方式, 更换付款方式, 换种方式付, 改支付方式, 换张卡付, 换个方式付款, 更改支付方式",
  ),
  concept(
    "someone-else-pays",
    "friend pays for me, pay for someone else, third-party payer, someone else pay, payer is different",
    "帮我付, 朋友代付, 别人付款, 亲情卡, 亲友代付, 他人代付, 替别人付, 亲属卡",
  ),
  concept(
    "share-the-bill",
    "split the bill, go dutch, share the cost, group payment, collect money from group, go halves, split the cost, split the bill with, chip in",
    "AA收款, 平摊费用, 均摊费用, 群收款, 拼单付款, AA制, 费用分摊付款, 一人一半, 各付各的, 分摊费用",
  ),
  concept(
    "consumer-credit",
    "bnpl approval, pay later declined, consumer credit, credit approval, pay later limit",
    "花呗, 白条, 信用支付, 花呗额度, 借呗, 分期额度",
  ),
  concept(
    "loan-repayment",
    "loan repayment, repay loan, repayment schedule, early repayment, pay off loan, credit card repayment",
    "还款计划, 提前还款, 还贷, 信用卡还款, 贷款还款, 还信用卡, 还款日, 怎么还款, 按时还款",
  ),
  concept(
    "utility-payment",
    "pay utility bill, phone bill, mobile recharge, electricity bill, pay tuition, pay water bill",
    "交电费, 水电费, 话费充值, 生活缴费, 交话费, 学费缴纳, 缴费, 交学费, 物业费, 流量充值",
  ),
  concept(
    "direct-debit-mandate",
    "sepa mandate, mandate reference, bacs, direct debit batch, sepa direct debit, debit authorization form",
    "扣款委托书, 批量代扣, 代扣文件, 扣款授权书, 直接借记, 授权扣款书",
  ),
  concept(
    "electronic-payment-file",
    "payment file, electronic payment format, iso 20022, generate payment file, eft, nacha file, positive pay",
    "付款文件, 银企直连, 电子付款, 导出付款文件, 银企互联, 付款格式",
  ),
  concept(
    "local-payment-methods",
    "bancontact, giropay, pix, boleto, upi payment, konbini, local payment methods, ideal payment",
    "本地支付方式, 海外本地支付, 便利店支付, 当地支付方式",
  ),
  concept(
    "gift-card-use",
    "buy gift card, send gift card, gift card code, activate gift card, gift card expired, create gift card, gift card not working",
    "送礼品卡, 激活礼品卡, 礼品卡过期, 兑换礼品卡, 卡密兑换, 买礼品卡, 礼品卡用不了",
  ),
  concept(
    "points-balance-issue",
    "points expiry, points balance, missing points, points not credited, points expired, adjust points",
    "积分过期, 积分没到, 积分清零, 积分少了, 积分余额, 积分不够, 积分明细, 积分怎么用, 积分有效期",
  ),
  concept(
    "vendor-rebate",
    "vendor rebate, customer rebate, trade allowance, rebate agreement, cashback not received",
    "返利没到, 供应商返利, 返现没到, 返点, 返利协议, 客户返利",
  ),
  concept(
    "red-packet-issue",
    "red packet expired, red packet returned, red packet not received, red packet failed",
    "红包退回, 红包过期, 红包领取失败, 红包没领, 红包没到, 红包发放失败",
  ),
  concept(
    "amount-tampering",
    "amount tampering, price tampering, server-side amount check, verify amount, amount validation",
    "金额篡改, 篡改金额, 金额校验, 校验金额, 核对支付金额, 防篡改",
  ),
  concept(
    "double-pay-submit",
    "double submit payment, clicked pay twice, concurrent payment, payment race condition, payment lock",
    "并发支付, 重复提交支付, 连点两次, 支付并发, 重复点击支付, 点了两次支付",
  ),
  concept(
    "payment-log",
    "payment log, payment event log, gateway request log, payment audit, payment activity",
    "支付日志, 支付请求日志, 网关日志, 支付记录表, 支付报文",
  ),
  concept(
    "payment-received-notice",
    "payment receipt email, payment received message, payment success message, payment alert, payment voice broadcast",
    "收款通知, 付款短信, 到账通知, 收款语音, 到账提醒, 收款播报, 收款提醒, 付款通知",
  ),
  concept(
    "service-provider-mode",
    "service provider mode, partner mode, sub merchant mode, sub appid, isv, platform merchant mode",
    "服务商模式, 普通商户模式, 子商户号, 电商收付通, 直连商户, 服务商平台, 平台收付通",
  ),
  concept(
    "appid-merchant-binding",
    "bind appid, appid mismatch, appid not bound, appid and merchant id mismatch",
    "绑定AppID, 商户号绑定, appid不匹配, 关联商户号, 商户号与appid, 授权绑定商户号",
  ),
  concept(
    "payment-directory",
    "payment authorization directory, payment domain whitelist, authorized payment url, unregistered payment url",
    "支付授权目录, 支付域名, 授权目录未注册, 商家参数格式有误, H5支付域名, 支付目录",
  ),
  concept(
    "payment-product-signing",
    "activate payment product, sign up for payment product, payment product permission, payment capability, request capability",
    "产品签约, 开通支付产品, 支付产品权限, 支付权限, 签约产品, 没有支付权限, 开通微信支付, 开通支付宝",
  ),
  concept(
    "amount-owed",
    "how much do i owe, amount due, total due, balance due, how much to pay, amount owing",
    "要付多少, 欠多少钱, 应付金额, 一共多少钱, 待付金额, 应付总额, 需付金额, 实付金额, 欠多少, 还欠",
  ),
  concept(
    "pay-bill",
    "pay my bill, pay a bill, settle a bill, pay invoice online, pay an invoice, clear my balance, pay off balance",
    "交账单, 付账单, 结清, 付清, 还清, 结清欠款, 交钱, 在线付发票",
  ),
  concept(
    "price-by-region",
    "regional pricing, price per region, price per country, currency per region, price by currency",
    "地区定价, 分区价格, 按国家定价, 区域价格, 按地区定价, 不同国家价格",
  ),
  concept(
    "pay-deadline-talk",
    "how long do i have to pay, forgot to pay, pay before deadline, payment overdue, missed payment",
    "忘记付款, 忘了付, 多久内付款, 最晚什么时候付, 没来得及付, 错过付款, 还能付吗",
  ),
  concept(
    "merchant-balance",
    "merchant balance, available payout balance, account funds, pending balance, merchant funds",
    "商户余额, 可提现余额, 待结算金额, 可用资金, 商户资金, 可结算余额, 待入账",
  ),
  concept(
    "transfer-limit",
    "transfer limit, exceed transfer limit, payout limit, daily transfer cap, monthly limit",
    "转账限额, 转账额度, 超过限额, 额度超限, 单日限额, 收款限额, 月限额, 限额怎么提",
  ),
  concept(
    "bank-card-change-support",
    "bank not supported, card type not supported, supported banks, supported cards, card brand",
    "支持哪些银行, 不支持的银行, 支持的银行卡, 银行列表, 卡种, 支持什么卡, 卡类型",
  ),
  concept(
    "mystery-charge",
    "weird charge, strange fee, mystery charge, don't recognize this charge, what's this charge, what is this charge, what is this fee, random charge, extra charge, unexpected charge, billing descriptor, unfamiliar charge",
    "莫名其妙扣, 莫名其妙少了, 谁扣的, 这笔是什么, 怎么又扣, 咋又扣, 什么费用, 扣了什么钱, 哪来的扣款, 不知道扣的什么, 扣款明细, 不认识的扣款",
  ),
  concept(
    "bill-went-up",
    "bill went up, bill higher than usual, more than last month, bill so high, bill breakdown, billing details, itemized bill",
    "比上月多, 比上个月多, 账单变高, 费用变高, 怎么这么贵, 费用明细, 账单明细, 多出来的费用",
  ),
  concept(
    "paid-but-shows-unpaid",
    "took my money but, money left my account, card was debited, still says unpaid, says unpaid, shows unpaid, debited but failed, still shows as unpaid, paid but order not confirmed, money taken order failed",
    "钱扣了, 钱付了, 钱出去了, 显示未支付, 显示没付, 还是未付款, 显示待付款, 扣了钱, 钱飞了, 到底扣没扣, 付没付成, 对方没收到钱, 钱付了没货, 支付成功订单未, 扣款成功订单",
  ),
  concept(
    "pay-over-time",
    "spread the cost, spread it over, pay over time, in instalments, instalment plan, monthly payments, pay it off monthly, pay bit by bit",
    "慢慢付, 慢慢还, 分几个月, 按月付, 分两期, 分三期, 分六期, 分十二期, 分12期, 分期支付, 分期还, 付不起全款",
  ),
  concept(
    "pay-at-month-end",
    "settle up later, put it on my tab, on the company tab, pay at month end, buy on account, pay next month, owe you",
    "先欠着, 月底付, 月底结, 月底一起结, 挂帐, 赊着, 以后再付, 下个月付, 先赊, 记我账上",
  ),
  concept(
    "pay-with-two-cards",
    "pay with two cards, two different cards, half on each card, split across cards, split the payment, use two payment methods",
    "两张卡付, 两张卡, 多张卡, 一部分用余额, 余额加卡, 一半现金一半, 余额不够用卡补",
  ),
  concept(
    "load-money",
    "reload my card, load it up, put money on, add money to my phone, load money, top up my phone, prepaid phone, tenner on my, load my card, charge up my balance",
    "充话费, 充电费, 充点钱, 往里充, 续话费, 饭卡, 公交卡充值, 交通卡, 冲值, 预存话费, 给手机充",
  ),
  concept(
    "money-transfer-talk",
    "send money to, wire money, send cash, venmo, zelle, standing order, scheduled transfer, recurring transfer, money order, transfer to my",
    "打钱, 转钱给, 寄钱, 给家里打钱, 定期转账, 自动转账, 转帐, 汇钱, 把钱转",
  ),
  concept(
    "get-money-out",
    "get my money out, move money to my bank, pull money out, take my money out, money to my bank account, cash out my balance",
    "取出来, 提出来, 弄回卡里, 转回银行卡, 提到卡里, 转到银行卡, 取到卡上, 提到银行卡, 换成钱, 把余额提",
  ),
  concept(
    "sales-money-talk",
    "last week's takings, our takings, my earnings, earnings paid out, paid out to my bank, see my sales money, get my earnings, money from sales",
    "挣的钱, 卖的钱, 营业款, 赚的钱, 货款啥时候, 什么时候结钱, 钱什么时候结, 收入到账, 什么时候打款",
  ),
  concept(
    "deposit-refund",
    "get my deposit back, deposit refund, deposit returned, return my deposit, deposit not returned, release deposit",
    "押金没退, 押金退, 押金不退, 还我押金, 退还押金, 押金退还, 退回押金, 押的钱, 押金什么时候",
  ),
  concept(
    "pending-hold",
    "hold on my card, pending hold, temporary charge, pending charge, authorization hold, temporary authorization, hold drops off, hold released",
    "冻结的钱, 临时扣款, 钱被冻, 预授权解冻, 预授权没解, 暂扣, 资金被冻, 解除预授权",
  ),
  concept(
    "expense-proof",
    "need a receipt, proof of purchase, receipt for expenses, expense receipt, proof of what i spent, copy of receipt",
    "报销凭证, 拿来报销, 报销用, 开个凭证, 开收据, 消费凭证, 要个收据, 购买凭证, 付款证明",
  ),
  concept(
    "spending-list",
    "what i spent, spending summary, spending history, money in and out, itemized list of payments, list of payments, my transactions",
    "花了多少, 消费明细, 收支明细, 支出明细, 进账出账, 每笔支出, 花了哪些钱, 钱花哪了, 拉个清单",
  ),
  concept(
    "batch-transfer",
    "bulk transfer, batch transfer, mass payment, pay many people at once, bulk payment, salary transfers, pay my staff",
    "批量转账, 批量付款到, 一起发钱, 批量发工资, 发工钱, 批量代付, 转账批次",
  ),
  concept(
    "international-wire",
    "international transfer, wire abroad, foreign transfer, swift transfer, intermediary bank, correspondent bank, wire transfer fee, send money abroad",
    "中间行, 国际汇款, 汇到国外, 境外汇款, 打到国外, 外汇汇款, 境外打款, 跨境汇款, 海外汇款",
  ),
  concept(
    "medical-payment",
    "copay, health insurance payment, medical bill, insurance claim payment, hospital bill",
    "医保, 医保支付, 医保账户, 门诊费, 住院费, 挂号费, 医药费, 自费",
  ),
  concept(
    "family-plan",
    "family plan, group plan, shared subscription, shared plan, family subscription",
    "家庭套餐, 家庭会员, 共享会员, 家庭共享, 家庭组, 合租会员",
  ),
  concept(
    "charged-after-trial",
    "charged after trial, trial converted, first month free, free month, trial ended, charged after free trial, supposed to be free",
    "试用完扣, 试用后扣费, 免费期过, 说好免费, 说好免, 体验到期, 试用结束, 免费体验后, 试用期扣费",
  ),
  concept(
    "annual-plan",
    "annual plan, yearly plan, monthly to yearly, switch to annual, annual subscription, yearly fee, annual billing",
    "年付, 包年, 年费, 月付改年付, 换成年付, 按年付, 按年付费, 年度套餐, 连续包年",
  ),
  concept(
    "books-dont-balance",
    "books don't balance, off by a cent, books are off, numbers don't add up, doesn't balance, reconciliation difference, unreconciled, unmatched transactions",
    "对帐, 对帐单, 账不平, 账目对不上, 对不上账, 账差, 对不平, 对账差错, 对账不平, 差几毛, 差几分, 长款",
  ),
  concept(
    "tap-phone-pay",
    "tap my phone, pay with my phone, contactless, tap my card, nfc payment, phone payment at till, mobile wallet",
    "手机碰一下, 手机闪付, 用手机刷, NFC支付, 碰一下支付, 手机支付, 挥卡",
  ),
  concept(
    "accepted-methods",
    "do you take cards, do you accept, do you take amex, american express, amex, accepted payment methods, which cards do you take, which payment methods",
    "能刷卡吗, 能用信用卡, 支持信用卡, 能用微信付, 公务卡, 能用花呗, 支持支付宝, 支持哪些支付, 可以怎么付, 能用什么付, 支持微信, 有哪些支付方式",
  ),
  concept(
    "card-wont-work",
    "card keeps getting declined, card bounced, card got knocked back, knocked back, my card was refused, card doesn't work",
    "卡用不了, 卡不能用, 这张卡用不了, 刷不了卡, 刷卡失败, 卡刷不过, 银行卡用不了, 刷卡不成功",
  ),
  concept(
    "bind-card-failed",
    "can't add card, unable to add card, adding card fails, card not added, add a card, add new card, cannot link card",
    "绑不上卡, 绑卡失败, 绑不了卡, 绑不上去, 绑卡报错, 预留手机号不一致, 添加不了银行卡, 添加银行卡, 绑定失败, 加张卡",
  ),
  concept(
    "extend-subscription",
    "renew for another year, extend for a year, renew my plan, extend subscription, renewal date, renew now",
    "续一年, 续费一年, 续个月, 续费日期, 什么时候续费, 手动续费, 延长会员, 续会员",
  ),
  concept(
    "accidental-purchase",
    "accidental purchase, bought by mistake, child purchase, my kid bought, unauthorized purchase, my son bought, didn't mean to buy",
    "孩子充, 小孩充值, 孩子乱充, 未成年充值, 误购, 误买, 买错了, 未成年人退款, 不小心买, 误操作付款",
  ),
  concept(
    "payment-page-stuck",
    "payment page freezes, payment page stuck, spinning after payment, stuck after i hit pay, payment page won't load, checkout page frozen",
    "付款页卡住, 付到一半, 支付页面卡住, 支付页打不开, 支付页面打不开, 付款转圈, 支付卡死, 收银台打不开",
  ),
  concept(
    "minimum-charge",
    "minimum charge amount, minimum charge, minimum order amount, minimum payment, smallest amount",
    "最低消费, 最低支付, 最低扣款, 最小金额, 最低起付, 最低付款",
  ),
  concept(
    "receivables",
    "accounts receivable, customer payment, collect receivables, outstanding invoices, receivables report",
    "应收帐款, 应收账款, 应收管理, 收款管理, 应收单, 客户付款",
  ),
  concept(
    "payables",
    "payables, accounts payable, pay vendors, vendor invoice, vendor payments",
    "应付帐款, 应付账款, 应付管理, 供应商发票, 支付供应商, 应付发票",
  ),
  concept(
    "payment-reversal-entry",
    "reverse posting, reverse journal entry, correct posted entry, cancel payment entry, unapply payment, payment cancellation",
    "冲销凭证, 红字冲销, 反过账, 取消核销, 反核销, 撤销过账, 冲回, 反审核付款",
  ),
];
