import type { Concept } from "../../taxonomy.js";
import { concept } from "../phrases.js";

/** What askers and documentation call the things of `order_management`. */
export const orderManagementConcepts: readonly Concept[] = [
  concept(
    "place-order",
    "place order, submit order, checkout order, buy now, create order, make purchase, order placement",
    "下单, 提交订单, 创建订单, 买东西, 立即购买, 拍下, 生成订单, 怎么买",
  ),
  concept(
    "draft-order",
    "draft order, manual order, order on behalf, phone order, admin create order, unsubmitted order, proforma order",
    "草稿订单, 手工订单, 代客下单, 后台下单, 手动建单, 电话订单, 订单草稿, 补录订单",
  ),
  concept(
    "cart",
    "shopping cart, add to cart, basket, cart line item, cart item, remove from cart, update cart",
    "购物车, 加购, 加入购物车, 加购物车, 购物篮, 清空购物车, 购物车商品",
  ),
  concept(
    "cart-completion",
    "complete cart, checkout completion, cart to order, finish checkout, finalize order, checkout flow, convert cart",
    "结算, 结账, 去结算, 完成结账, 购物车转订单, 结算页, 确认订单页",
  ),
  concept(
    "checkout-failure",
    "checkout fail, cannot place order, checkout error, order not created, paid no order, cart error",
    "下单失败, 无法下单, 提交失败, 结算失败, 付款没订单, 不能下单, 掉单",
  ),
  concept(
    "abandoned-cart",
    "abandoned cart, cart recovery, unfinished checkout, cart reminder, incomplete checkout",
    "弃购, 购物车遗弃, 未完成结账, 弃单, 弃购挽回, 购物车提醒",
  ),
  concept(
    "guest-order",
    "guest checkout, anonymous order, order without account, guest order lookup, claim guest order, transfer order ownership",
    "游客下单, 免登录下单, 匿名订单, 不注册购买, 游客订单, 订单转移, 订单归属",
  ),
  concept(
    "view-order",
    "view order, order detail, retrieve order, order page, see my order, order information, get order",
    "查看订单, 订单详情, 我的订单, 订单信息, 查订单, 订单页面, 看订单",
  ),
  concept(
    "list-orders",
    "list order, order list, order history, past purchase, all order, order pagination, purchase history",
    "订单列表, 历史订单, 购买记录, 全部订单, 订单记录, 以前的订单, 买过的",
  ),
  concept(
    "search-filter-order",
    "search order, filter order, order query, find order, order lookup, order by date, order search condition",
    "搜索订单, 筛选订单, 订单查询, 订单筛选, 找订单, 按时间查订单, 订单检索",
  ),
  concept(
    "order-status",
    "order status, order state, fulfillment status, payment status, order progress, status change, pending order",
    "订单状态, 状态变更, 待付款, 待发货, 待收货, 订单进度, 到哪一步了, 修改状态",
  ),
  concept(
    "order-lifecycle",
    "order lifecycle, state machine, status transition, order flow, order process, order workflow, order stage",
    "订单流程, 状态机, 状态流转, 订单生命周期, 订单流转, 业务流程, 流转规则",
  ),
  concept(
    "order-history-log",
    "order timeline, order activity, order event log, order change history, operation log order, audit trail order",
    "订单日志, 订单操作记录, 订单轨迹, 订单操作日志, 订单时间线, 谁改了订单",
  ),
  concept(
    "order-number",
    "order number, display id, order id, order reference, order prefix, custom order number, order sequence",
    "订单号, 订单编号, 单号, 商户订单号, 流水号, 订单编码, 单号规则, 外部单号",
  ),
  concept(
    "edit-order",
    "edit order, order edit, modify order, change order, order change, amend order, update placed order, request order edit",
    "修改订单, 编辑订单, 改订单, 订单修改, 订单变更, 变更单, 改单, 下错单了",
  ),
  concept(
    "order-line-items",
    "line item, order item, order line, item quantity, add item, remove item, order row, order product",
    "订单明细, 订单行, 订单商品, 商品行, 加商品, 删商品, 子单, 改数量",
  ),
  concept(
    "order-price-change",
    "change order price, manual discount, price override, adjust amount, order adjustment, line adjustment, custom price",
    "改价, 订单改价, 修改金额, 调价, 手工优惠, 订单减免, 抹零, 调整金额",
  ),
  concept(
    "order-total",
    "order total, order summary, subtotal, grand total, amount due, outstanding amount, total calculation, order amount",
    "订单金额, 应付金额, 合计, 总价, 实付金额, 小计, 金额计算, 一共多少钱",
  ),
  concept(
    "split-order",
    "split order, order splitting, sub order, child order, separate order, multi seller split, parent order",
    "拆单, 拆分订单, 子订单, 分单, 订单拆分, 父订单, 分开发货",
  ),
  concept(
    "merge-order",
    "merge order, combine order, consolidate order, combined shipment, order consolidation, join order",
    "合单, 合并订单, 合并发货, 合并付款, 订单合并, 一起发, 合并支付",
  ),
  concept(
    "duplicate-order",
    "duplicate order, repeated order, double submit, idempotency key, prevent duplicate, ordered twice, order dedupe",
    "重复下单, 重复订单, 防重复提交, 幂等, 下了两单, 重复提交, 防重",
  ),
  concept(
    "reorder-again",
    "buy again, reorder, repeat purchase, copy order, clone order, order again",
    "再来一单, 再次购买, 重新下单, 复制订单, 复购, 再买一次",
  ),
  concept(
    "cancel-order",
    "cancel order, order cancellation, void order, call off, do not want, cancel purchase, cancelled order, annul",
    "取消订单, 撤单, 不想要了, 撤销订单, 订单取消, 退单, 作废订单, 不买了",
  ),
  concept(
    "cancel-reason",
    "cancel reason, cancellation reason, cancel policy, why cancelled, refuse cancel, cancel request",
    "取消原因, 申请取消, 为什么被取消, 取消规则, 拒绝取消, 撤单理由",
  ),
  concept(
    "auto-cancel",
    "auto cancel unpaid, order expire, unpaid order timeout, payment deadline, close unpaid order, expired order, pending payment expire",
    "超时取消, 自动取消, 未付款取消, 超时关单, 未支付关闭, 支付超时, 自动关闭, 订单过期",
  ),
  concept(
    "order-timeout",
    "order timeout, order ttl, delay queue order, expiration time, overdue order, order deadline, processing time limit",
    "订单超时, 超时时间, 超时未发货, 延时队列, 订单时效, 超时订单, 超时设置",
  ),
  concept(
    "close-order",
    "close order, complete order, archive order, finish order, order completed, hide order, delete order",
    "关闭订单, 完成订单, 订单完成, 归档订单, 交易关闭, 交易完成, 删除订单, 结单",
  ),
  concept(
    "order-hold",
    "hold order, pause order, suspend order, order block, release hold, fulfillment hold, stop shipment",
    "挂起订单, 暂停发货, 订单冻结, 拦截订单, 锁定订单, 挂单, 先别发货",
  ),
  concept(
    "order-review-approve",
    "order approval, review sales order, confirm order, accept order, verify order, reject order, approve sales order",
    "审单, 订单审核, 接单, 确认订单, 拒单, 自动接单, 订单审批, 反审核",
  ),
  concept(
    "order-risk",
    "fraud check, risk order, suspicious order, risk control, order verification, fake order, fraud analysis",
    "风控, 异常订单, 刷单, 风险订单, 欺诈, 可疑订单, 恶意下单",
  ),
  concept(
    "fulfillment",
    "fulfillment, fulfil order, create fulfillment, ship order, order fulfillment, process shipment, fulfill item, dispatch",
    "发货, 履约, 订单履约, 订单发货, 配送, 怎么发货, 备货发货, 履行",
  ),
  concept(
    "mark-shipped",
    "mark as shipped, create shipment, shipment, confirm shipment, shipped status, upload shipment, order shipped",
    "标记发货, 确认发货, 已发货, 发货了吗, 上传单号, 填快递单号, 发货通知, 点发货",
  ),
  concept(
    "cancel-fulfillment",
    "cancel fulfillment, cancel shipment, undo shipment, void shipment, recall parcel, intercept delivery",
    "取消发货, 撤销发货, 快递拦截, 物流拦截, 追回快递, 撤回发货",
  ),
  concept(
    "fulfillment-provider",
    "fulfillment provider, shipping provider, logistics integration, shipping plugin, delivery service integration, manual fulfillment",
    "履约服务商, 物流对接, 物流服务商, 配送服务, 物流接口, 快递接口, 发货插件",
  ),
  concept(
    "carrier",
    "carrier, courier, shipping company, logistics company, express company, freight forwarder, shipping method carrier",
    "快递公司, 物流公司, 承运商, 快递, 快递员, 物流商, 选快递, 货代",
  ),
  concept(
    "shipping-label",
    "shipping label, waybill, print label, airway bill, electronic waybill, label printing, consignment note",
    "电子面单, 面单, 快递单, 打印面单, 运单, 打单, 面单模板, 打快递单",
  ),
  concept(
    "tracking",
    "tracking number, track package, where is parcel, tracking link, parcel tracking, shipment tracking, track order, logistics trace",
    "物流单号, 查快递, 快递到哪了, 物流跟踪, 物流查询, 运单号, 物流信息, 物流轨迹, 包裹在哪",
  ),
  concept(
    "delivery",
    "delivery, delivered, mark as delivered, parcel arrival, delivery status, order arrive, home delivery",
    "送达, 派送, 签收, 已签收, 收到货, 送货上门, 配送状态, 妥投",
  ),
  concept(
    "delivery-time",
    "delivery date, estimated delivery, delivery time slot, ship by date, when will arrive, lead time, delivery schedule",
    "送达时间, 预计送达, 几天到, 配送时间, 什么时候到, 交货期, 预约配送, 发货时间",
  ),
  concept(
    "delivery-failure",
    "failed delivery, lost parcel, undelivered, delivery exception, delayed shipment, package not received, stuck parcel",
    "没收到货, 丢件, 派送失败, 物流异常, 快递丢了, 拒收, 少件, 物流不动",
  ),
  concept(
    "local-delivery",
    "local delivery, same day delivery, rider, instant delivery, delivery dispatch, own delivery, intra city",
    "同城配送, 即时配送, 骑手, 外卖配送, 商家自配送, 当日达, 跑腿",
  ),
  concept(
    "partial-shipment",
    "partial shipment, partial fulfillment, split shipment, multiple package, partially fulfilled, ship remaining, separate parcel",
    "部分发货, 分批发货, 多包裹, 分包裹, 拆分发货, 只发一部分, 剩余未发",
  ),
  concept(
    "shipping-option",
    "shipping option, shipping method, delivery method, delivery option, choose shipping, shipping mode",
    "配送方式, 发货方式, 物流方式, 快递方式, 送货方式, 运输方式, 选配送",
  ),
  concept(
    "shipping-profile",
    "shipping profile, shipping class, shipping template, freight template, product shipping group, delivery template",
    "运费模板, 配送模板, 物流模板, 配送档案, 运费设置, 商品运费",
  ),
  concept(
    "shipping-rate",
    "shipping rate, shipping fee, shipping cost, postage, freight, delivery charge, calculated rate, flat rate",
    "运费, 邮费, 快递费, 配送费, 运费计算, 首重, 续重, 多少邮费",
  ),
  concept(
    "free-shipping",
    "free shipping, free delivery threshold, waive shipping fee, shipping promotion, shipping discount",
    "包邮, 免运费, 免邮, 满额包邮, 满减包邮, 运费减免",
  ),
  concept(
    "shipping-zone",
    "shipping zone, service zone, geo zone, delivery area, ship to country, not deliverable, shipping restriction",
    "配送区域, 不配送地区, 发货区域, 送不到, 偏远地区, 可配送范围, 限售区域",
  ),
  concept(
    "address",
    "shipping address, delivery address, recipient, billing address, consignee, address book, default address",
    "收货地址, 收件人, 收货人, 配送地址, 账单地址, 默认地址, 地址簿, 地址管理",
  ),
  concept(
    "address-change",
    "change address, update shipping address, wrong address, edit order address, modify recipient, redirect parcel",
    "改地址, 修改地址, 地址填错, 换地址, 修改收货地址, 地址写错了, 改收货人",
  ),
  concept(
    "receipt-confirmation",
    "confirm receipt, order received, auto confirm receipt, acknowledge delivery, sign for parcel, delivery confirmation",
    "确认收货, 自动确认收货, 自动收货, 延长收货, 收货确认, 点收货",
  ),
  concept(
    "store-pickup",
    "store pickup, click and collect, collect in store, pickup point, self pickup, pickup code, local pickup",
    "自提, 到店自提, 门店自提, 自提点, 提货码, 上门自取, 核销码",
  ),
  concept(
    "digital-delivery",
    "digital product delivery, download link, virtual goods, license key delivery, automatic delivery, no shipping required",
    "虚拟商品, 自动发货, 虚拟发货, 卡密, 下载链接, 无需发货, 电子卡券",
  ),
  concept(
    "international-shipping",
    "international shipping, cross border order, customs declaration, hs code, commercial invoice, ship abroad, import duty",
    "跨境订单, 国际物流, 报关, 清关, 海外配送, 寄到国外, 关税, 申报",
  ),
  concept(
    "return",
    "return, return item, return request, send back, create return, return goods, returned order, take back goods",
    "退货, 退回, 申请退货, 退货申请, 退货单, 寄回, 不合适想退, 销售退货",
  ),
  concept(
    "return-reason",
    "return reason, reason code, why returned, reason for refund, return note, return category",
    "退货原因, 退款原因, 退货理由, 售后原因, 原因代码, 为什么退",
  ),
  concept(
    "return-shipping",
    "return shipping, return label, return shipping option, return tracking, ship back, return freight, prepaid return label",
    "退货物流, 退货运费, 退货地址, 运费险, 退货单号, 上门取件, 寄回地址",
  ),
  concept(
    "return-receiving",
    "receive return, confirm return receive, return receipt, inspect return, return intake, mark return received",
    "退货入库, 退货收货, 确认退货, 收到退货, 退货签收, 退货验收, 退件入库",
  ),
  concept(
    "restock-return",
    "restock return, restock on return, return to inventory, put back stock, restock refunded item, add back quantity",
    "退货退库存, 退回库存, 库存返还, 恢复库存, 返还库存, 退货加库存, 回补库存",
  ),
  concept(
    "return-policy",
    "return policy, return window, return rule, no return, return period, refund policy, how long return",
    "退货政策, 退换货规则, 七天无理由, 退货期限, 几天能退, 不支持退货, 售后期",
  ),
  concept(
    "exchange",
    "exchange, swap, replace item, exchange order, replacement order, change size, outbound exchange item",
    "换货, 换货单, 调换, 换尺码, 换一件, 退换货, 换颜色, 换货申请",
  ),
  concept(
    "claim",
    "claim, order claim, damaged item report, missing item, wrong item, defective product, resend item, replacement claim",
    "索赔, 理赔, 发错货, 漏发, 补发, 少发了, 商品破损, 收到坏的, 补寄",
  ),
  concept(
    "rma",
    "rma, return merchandise authorization, return authorization, return approval, return case, approve return",
    "退货授权, 退货审核, 同意退货, 售后单, 售后审核, 拒绝退货, 退货审批",
  ),
  concept(
    "after-sales",
    "after sales, after sales service, aftersale ticket, customer service case, service request, warranty claim, repair order",
    "售后, 售后服务, 售后申请, 维修单, 保修, 售后工单, 返修, 售后处理",
  ),
  concept(
    "refund",
    "refund, order refund, partial refund, money back, refund amount, refund status, reimburse, refund to original",
    "退款, 退钱, 部分退款, 仅退款, 原路退回, 退款单, 退款状态, 钱没退",
  ),
  concept(
    "refund-after-return",
    "return refund, refund on return, return and refund, refund without return, outstanding refund, return credit",
    "退货退款, 退款退货, 售后退款, 退差价, 补差价, 不退货退款, 极速退款",
  ),
  concept(
    "dispute",
    "dispute, chargeback, complaint, arbitration, platform intervention, customer complaint, payment dispute",
    "纠纷, 投诉, 维权, 平台介入, 仲裁, 拒付, 交易纠纷, 申诉",
  ),
  concept(
    "order-payment",
    "pay order, capture payment, order payment, payment collection, mark as paid, unpaid order, pay now, payment authorization",
    "订单支付, 付款, 支付订单, 去付款, 标记已付款, 未付款订单, 支付单, 收款",
  ),
  concept(
    "payment-mismatch",
    "paid not updated, payment callback, payment notify, payment status wrong, order still pending, async notification",
    "付了款没变, 支付回调, 支付异步通知, 已付款未更新, 支付未到账, 订单没更新, 掉单补单",
  ),
  concept(
    "cash-on-delivery",
    "cash on delivery, cod, pay on delivery, offline payment, pay later, bank transfer order",
    "货到付款, 到付, 线下付款, 对公转账, 线下支付, 先货后款, 赊账",
  ),
  concept(
    "deposit-installment",
    "deposit, down payment, balance payment, installment, partial payment, prepayment, payment schedule",
    "定金, 订金, 尾款, 分期, 预付款, 付尾款, 部分付款, 首付",
  ),
  concept(
    "payment-reconciliation",
    "reconciliation, settlement, payout, settlement statement, bill check, merchant settlement, split payment",
    "对账, 结算单, 账单, 对账单, 分账, 商家结算, 打款, 到账",
  ),
  concept(
    "order-note",
    "order note, order comment, customer remark, internal note, order message, seller memo, special instruction",
    "订单备注, 买家留言, 商家备注, 留言, 备注, 卖家备注, 订单标记, 插旗",
  ),
  concept(
    "order-tag",
    "order tag, order label, order flag, order metadata, custom order field, order attribute",
    "订单标签, 订单标记, 自定义字段, 订单属性, 扩展字段, 打标签, 订单分类",
  ),
  concept(
    "order-export",
    "export order, download order, order csv, order report download, order spreadsheet, order extract",
    "导出订单, 订单导出, 下载订单, 订单表格, 导出报表, 导出表格",
  ),
  concept(
    "order-import",
    "import order, upload order, order migration, sync external order, pull marketplace order, fetch order",
    "导入订单, 订单导入, 抓单, 拉取订单, 订单迁移, 同步订单, 批量导单",
  ),
  concept(
    "order-sync",
    "order sync, order integration, push order erp, order webhook, sync status, order push, marketplace integration",
    "订单同步, 订单推送, 对接订单, 订单接口, 订单不同步, 平台订单, 推单, 漏单",
  ),
  concept(
    "bulk-order",
    "bulk order, batch order action, mass fulfil, bulk ship, batch print, process many order, bulk cancel",
    "批量订单, 批量发货, 批量打单, 批量处理订单, 批量打印, 批量审单, 批量取消",
  ),
  concept(
    "order-notification",
    "order notification, order confirmation email, shipping email, order sms, order placed event, notify customer, order alert",
    "订单通知, 下单通知, 发货短信, 订单提醒, 订单邮件, 新订单提醒, 短信通知, 订单消息",
  ),
  concept(
    "order-event",
    "order event, order placed subscriber, order hook, order webhook, order trigger, order created event",
    "订单事件, 订单回调, 订单监听, 下单事件, 订单钩子, 事件订阅, 订单触发",
  ),
  concept(
    "sales-channel",
    "sales channel, channel order, marketplace, point of sale, online store, order source, omnichannel",
    "销售渠道, 订单来源, 渠道, 全渠道, 平台店铺, 线上线下, 多渠道, 来源渠道",
  ),
  concept(
    "order-region",
    "order region, store region, sales market, country setting, regional checkout, region currency",
    "地区, 销售区域, 订单地区, 国家设置, 区域设置, 目标市场, 站点",
  ),
  concept(
    "pos",
    "point of sale, pos order, cash register, cashier, in store sale, retail terminal, receipt print",
    "收银, 收银台, 门店订单, 线下订单, 小票, 开单, 零售终端, 打小票",
  ),
  concept(
    "preorder",
    "preorder, pre order, presale, advance order, coming soon product, order before release, ship later",
    "预售, 预订, 预购, 提前购买, 预售订单, 预约购买, 新品预定",
  ),
  concept(
    "subscription-order",
    "subscription, recurring order, auto renew, repeat delivery, periodic purchase, renewal order, auto ship",
    "订阅, 周期购, 定期购, 自动续费, 连续包月, 续订, 周期配送",
  ),
  concept(
    "quotation",
    "quotation, quote, request quote, sales quotation, quote to order, estimate price, quote approval, rfq",
    "报价单, 报价, 询价, 销售报价, 报价转订单, 问价, 报价审批, 议价",
  ),
  concept(
    "wholesale-b2b",
    "wholesale, b2b order, company account, customer group price, trade customer, distributor order, business buyer",
    "批发, 批发价, 企业采购, 经销商, 分销, 大客户, 公司账户, 企业客户",
  ),
  concept(
    "sales-order",
    "sales order, customer order, so confirmation, sales contract, deliver against order, selling document, blanket order",
    "销售订单, 销售单, 客户订单, 销售合同, 下推, 销售开单, 框架订单",
  ),
  concept(
    "credit-limit",
    "credit limit, customer credit, spending limit, on account, payment terms, credit check, buy on credit",
    "信用额度, 授信, 账期, 赊销, 信用检查, 欠款, 超信用, 消费限额",
  ),
  concept(
    "invoice",
    "invoice, order invoice, tax invoice, billing document, receipt, generate invoice, invoice download",
    "发票, 开票, 开发票, 电子发票, 增值税发票, 发票抬头, 补开发票, 红冲",
  ),
  concept(
    "delivery-note",
    "delivery note, packing list, dispatch note, shipping document, delivery order, packing slip print, proof of delivery",
    "送货单, 发货单, 装箱单, 出货单, 随货单, 发货清单, 回单, 签收单",
  ),
  concept(
    "order-print",
    "print order, order template, print template, print picking list, receipt printer, document template",
    "打印订单, 打印模板, 单据打印, 套打, 打印小票, 云打印, 打印机",
  ),
  concept(
    "credit-note",
    "credit note, store credit, credit memo, refund voucher, customer balance, wallet credit, credit line",
    "贷项, 红字发票, 店铺余额, 退款到余额, 冲红, 贷记单, 储值",
  ),
  concept(
    "gift-wrap",
    "gift wrap, gift message, gift option, gift packaging, greeting card, send as gift",
    "礼品包装, 送礼, 贺卡, 礼物包装, 包装成礼物, 赠言, 礼盒",
  ),
  concept(
    "gift-card",
    "gift card, voucher, gift certificate, redeem card, prepaid card, gift balance",
    "礼品卡, 储值卡, 代金券, 购物卡, 兑换码, 提货券, 充值卡",
  ),
  concept(
    "order-discount",
    "coupon, promotion code, discount code, order discount, apply coupon, cart promotion, promo not work",
    "优惠券, 优惠码, 折扣, 促销, 满减, 用券, 优惠活动, 券用不了, 折扣码",
  ),
  concept(
    "loyalty-points",
    "loyalty points, reward point, earn point, redeem point, membership level, points deduction",
    "积分, 积分抵扣, 会员等级, 积分兑换, 送积分, 会员卡, 扣积分",
  ),
  concept(
    "order-tax",
    "order tax, tax line, tax included, vat, sales tax, tax calculation, tax rate, tax exempt",
    "税费, 税率, 含税, 增值税, 税额, 不含税, 税费计算, 免税",
  ),
  concept(
    "order-permission",
    "order permission, order access, staff order role, who can refund, order data scope, restrict order view, order ownership",
    "订单权限, 订单数据权限, 谁能看订单, 改单权限, 退款权限, 看不到订单, 客服权限",
  ),
  concept(
    "marketplace-seller",
    "multi vendor, seller order, merchant order, vendor payout, shop owner, marketplace seller, commission",
    "多商户, 商家订单, 入驻商家, 店铺订单, 卖家, 抽佣, 佣金, 供货商订单",
  ),
  concept(
    "order-analytics",
    "order statistics, sales report, order count, revenue report, sales analytics, turnover report, order dashboard",
    "订单统计, 销售报表, 销售额, 营业额, 订单报表, 卖了多少, 成交量, 数据看板",
  ),
  concept(
    "group-buy",
    "group buying, team purchase, crowd order, group deal, flash sale, seckill, bargain",
    "拼团, 团购, 秒杀, 砍价, 抢购, 成团, 活动订单",
  ),
  concept(
    "order-assignment",
    "order routing, assign order, warehouse routing, dispatch order, order sourcing, auto assign, order broker",
    "派单, 分配订单, 订单路由, 自动分单, 智能分仓, 指派订单, 寻源",
  ),
  concept(
    "order-sla-late",
    "late shipment, ship deadline, delayed order, overdue shipment, not shipped yet, urge seller, shipping delay",
    "催发货, 延迟发货, 还没发货, 超时发货, 怎么还不发, 逾期发货, 催单",
  ),
];
