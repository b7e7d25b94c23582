import type { IntentDefinition } from "../taxonomy.js";
import { paymentConcepts } from "./concepts/payment.js";
import { certainty, phrases } from "./phrases.js";

export const payment: IntentDefinition = {
  name: "payment",
  description:
    "Paying, charging, checkout payment, top-up, payment methods, cards and wallets, transfers, refunds, invoices and billing, subscriptions and renewals, fees, reconciliation and settlement, failed or duplicate charges.",
  title: { en: "payment", zh: "支付" },
  concepts: paymentConcepts,
  rules: [
    {
      weight: certainty.certain,
      terms: phrases(`
        支付, 付款, 付钱, 付费, 代付, 预付, 垫付, 付清, 付不了, 付成功, 付失败, 没付成, 退款, 退钱, 退费,
        退差价, 补差价, 差价, 充值, 充话费, 话费, 点券, 转账, 汇款, 打款, 划款, 提现, 提不了现, 收款, 请款,
        回款, 还款, 欠款, 催款, 货款, 房款, 扣款, 扣费, 扣钱, 代扣, 免密, 扣了两次, 重复扣, 多扣, 被扣,
        缴费, 缴纳, 交费, 欠费, 滞纳金, 违约金, 手续费, 服务费, 年费, 月费, 学费, 房费, 团费, 报名费,
        挂号费, 通行费, 物业费, 停车费, 水费, 电费, 气费, 水电费, 快递费, 邮费, 运费险, 费率, 佣金, 抽成,
        分润, 分账, 对账, 账单, 平账, 结算, 结账, 收银台, 买单, 清算, 发票, 开票, 专票, 普票, 红冲, 冲红,
        发票抬头, 税号, 收据, 报销, 续费, 续订费, 包月, 包年, 分期, 月结, 赊账, 先用后付, 货到付款, 到付,
        定金, 订金, 尾款, 首付, 押金, 保证金, 预授权, 储值, 信用卡, 储蓄卡, 银行卡, 借记卡, 刷卡, 绑卡,
        购物卡, 礼品卡, 亲情卡, 微信付, 扫码付, 付款码, 收款码, 花呗, 云闪付, 数字人民币, 钱包余额,
        账户余额, 余额不足, 到账, 掉单, 拒付, 盗刷, 应收款, 应付款, 代收, 原路退, 原路返回
      `),
    },
    {
      weight: certainty.strong,
      terms: phrases(`
        钱, 付了, 付完, 付过, 没付, 待付, 再付, 扣了我, 扣我, 又扣, 划走, 划了, 余额, 流水, 税费, 含税,
        税率, 增值税, 抬头, 金额, 限额, 额度, 费用, 收费, 计费, 运费, 赔付, 赔偿款, 理赔款, 租金, 房租,
        商户, 微信支付, 银联, 优惠券, 抵扣, 立减, 退订套餐, 内购, 吐还, 先欠着, 汇率, 交易, 应收, 应付,
        钱包里, 从钱包
      `),
    },
    {
      weight: certainty.likely,
      terms: phrases(`
        卡里, 张卡, 行卡, 收银页, 刷不了, 刷脸付, 款项, 全款, 对公, 出纳, 套餐, 会员费, 会员到期, 续上,
        自动续, 红包, 打赏, 积分抵, 代金券, 券用不了, 交钱, 欠着, 还清, 结清, 开的票, 开张票, 退给我, 百块,
        千块, 块钱, 元钱, 免息, 利息, 收单, 持卡人, 宰我, 坑我, 工资, 入账, 票据
      `),
    },
    {
      weight: certainty.possible,
      terms: phrases(`
        财务, 钱包, 支付宝, 款, 付, 充, 扣, 元, 费, 银行
      `),
    },
    {
      weight: certainty.weak,
      terms: phrases(`
        卡, 块, 票, 笔, 账户, 账上, 免费, 试用, 贵了, 吐出来, 收银
      `),
    },
    {
      weight: certainty.certain,
      terms: phrases(`
        payment, pay, payer, payee, prepay, repay, overpay, unpaid, payable, refund, reimburse, money back,
        cash back, chargeback, invoice, credit note, payment receipt, checkout, top up, topup, recharge,
        paypal, PayPal, apple pay, google pay, venmo, wire transfer, bank transfer, direct debit, sepa,
        ach transfer, debit card, credit card, gift card, card declined, declined card, saved card,
        stored card, my card, card on file, bank card, visa, mastercard, amex, charged twice,
        double charged, charged me, was charged, got charged, been charged, be charged, charge my,
        charge the customer, charge the card, service charge, overcharged, fee, payout, pay out,
        settlement, reconcile, reconciliation, transfer money, transfer funds, transfer fee,
        transfer failed, failed transfer, declined transfer, pending transfer, make a transfer,
        tried to transfer, international transfer, cancel a transfer, cancel the transfer, bnpl, deposit,
        down payment, commission, vat, sales tax, exchange rate, proration, paycheck, payroll,
        acquiring bank, cash on delivery, 3ds, 3-d secure
      `),
    },
    {
      weight: certainty.strong,
      terms: phrases(`
        bill, cash, my money, the money, your money, money for, took money, money off,
        monthly subscription, my subscription, our subscription, paid subscription, subscription pricing,
        subscription fee, transaction, debited, withdraw, bank account, bank statement, my bank, wire the,
        wire you, the charge, this charge, a charge, charges on, charge back, charge them, charge for,
        charge him, charge her, reverse the, authorisation hold, authorization hold, card hold, tax,
        taxman, tipped, donation, be credited, been credited, was credited, rent, tuition, premium plan,
        cost me, payslip, discount code, promo code, coupon, voucher, store credit, loyalty points,
        account balance, wallet balance, transfer limit, send money, money order, bitcoin, usdt, crypto,
        dispute, card reader, card terminal, card machine, card number, split the bill, go halves,
        settle up, settle the, late fee, overdue, merchant, disbursement, salary, copay, remittance,
        in installments, monthly installments, installment plan, interest-free, auto-renewal,
        subscription renewal, tax exempt, money out, send money out
      `),
    },
    {
      weight: certainty.likely,
      terms: phrases(`
        my transfer, transfer to my, transfer from my, transfer into, transfer to another, transfer has,
        transfers to, card, money, charge, wallet, balance, bucks, quid, tenner, fiver, skint, receipt,
        currency, funds, settled, renews, free trial, membership, off me, ripped off, cough up, per month,
        every penny, subscription, owe, statement
      `),
    },
    {
      weight: certainty.possible,
      terms: phrases(`
        transfer, dollars, euros, bookkeeper, fork out, bank, pounds, ledger, gateway, trial, plan, price,
        amount, cost, monthly, installment, capture, void, spend, reverse, ach, cents, plastic, finance,
        gems
      `),
    },
    {
      weight: certainty.weak,
      terms: phrases(`
        credit, issuer, upgrade, premium, twice, buy, sum, coins
      `),
    },
  ],
  exclusions: phrases(`
    付出, 付诸, 应付考试, 对付, 托付, 多少钱, 价钱, 值钱, 挣钱, 赚钱, 零花钱, 省钱, 有钱人, 充电,
    充满电, 充电宝, 充分, 扩充, 补充, 充绒, 充足, 充满, 填充, 浪费, 费劲, 费力, 费时, 消费者, 消费习惯,
    卡住, 卡顿, 卡片机, 卡路里, 显卡, 网卡, 打卡, 打了卡, 名片卡, 卡通, 身份卡, 银行柜员, 银行家, 款式,
    这款, 那款, 哪款, 两款, 几款, 新款, 同款, 爆款, 一款, 老款, 条款, 机票, 车票, 门票, 选票, 投票,
    股票, 彩票, 电影票, 邮票, 抢票, 看台票, 余票, 扣减, 扣除库存, 扣库存, 库存扣, 扣子, 扣住, 冰块,
    块儿, 哪块, 这块, 那块, 板块, 模块, 区块, 笔记, 笔试, 毛笔, 铅笔, 签名笔, 元素, 元旦, 单元, 公元,
    次元, 美元兑, 库存流水, 流水号, 操作流水, 流水线, 真皮钱包, 丢了钱包, business card, birthday card,
    graphics card, sd card, sim card, id card, report card, greeting card, video card, sound card,
    memory card, library card, key card, card game, scratch card, make money, in charge,
    free of charge, charge a battery, charge the battery, charge the phone, battery charge,
    electric charge, bill of rights, bill of materials, bill gates, blood bank, river bank, power bank,
    food bank, piggy bank, bank holiday, pay attention, crime doesn't pay, leather wallet,
    denim wallet, work-life balance, balance the equation, balanced diet, lesson plan, floor plan,
    plan a trip, thesis statement, trial and error, jury trial, upgrade to windows, cost of living,
    spend the weekend, spend time, goods receipt, goods receipts, stock transfer, transfer stock,
    transfer learning, transfer ownership, transfer between warehouses, transfer student,
    void function
  `),
  examples: [
    "充值没到账怎么办",
    "同一笔钱扣了我两次",
    "发票抬头写错了，能重开吗",
    "Why was my card declined?",
    "Refund the second charge, please",
    "Turn off auto-renew",
  ],
};
