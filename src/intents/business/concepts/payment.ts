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
];
