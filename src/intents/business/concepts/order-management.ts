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
  concept(
    "did-it-ship",
    "did it ship, has it shipped, has my order shipped, shipped yet, sent out yet, left the warehouse, been shipped, when will it ship, shipping status",
    "发货没, 发货了没, 货发了吗, 寄出了吗, 有没有发货, 发走了吗, 发出来了吗, 发货没有, 什么时候发货, 发货状态, 何时发货",
  ),
  concept(
    "where-is-my-order",
    "where is my order, where's my order, where's my package, where is my parcel, where is my stuff, is it on the way, find my parcel, track my order, on its way",
    "货到哪了, 到哪了, 我的货呢, 包裹呢, 快递到哪, 我的快递, 走到哪了, 订单到哪, 东西到哪, 包裹到哪, 追踪订单, 跟踪包裹",
  ),
  concept(
    "hasnt-arrived",
    "hasn't arrived, not arrived, never arrived, still waiting for my order, still hasn't come, taking so long, didn't arrive, delayed delivery, delivery is late",
    "还没到, 一直没到, 迟迟不到, 还没收到, 怎么还没到, 等了好久, 没到货, 一直没收到, 配送延误, 还不到",
  ),
  concept(
    "marked-delivered-not-received",
    "says delivered but, marked delivered but, shows delivered, delivered but not received, signed by someone else, who signed for it",
    "显示签收, 显示已签收, 没收到却签收, 被别人签收, 代签收, 虚假签收, 谁签收的, 签收了没收到, 显示已送达",
  ),
  concept(
    "tracking-not-updating",
    "tracking not updating, no tracking info, tracking stuck, tracking number not working, invalid tracking number, tracking shows nothing",
    "没有物流信息, 物流没更新, 物流停滞, 单号查不到, 物流不更新, 查不到物流, 物流卡住, 暂无物流, 无物流信息",
  ),
  concept(
    "edit-tracking-number",
    "add tracking number, edit tracking number, wrong tracking number, update tracking, multiple tracking numbers, change tracking number",
    "修改单号, 换单号, 单号填错, 修改物流单号, 录入单号, 填物流单号, 补填单号, 修改快递单号, 更换快递单号, 填写运单号",
  ),
  concept(
    "hurry-up-order",
    "hurry up, speed up my order, rush my order, ship sooner, expedite order, can you ship faster, rush shipping",
    "催一催发货, 快点发, 能快点吗, 催卖家, 尽快发货, 催物流, 帮我催, 催快递, 赶紧发, 催促发货, 能早点发",
  ),
  concept(
    "got-wrong-item",
    "sent the wrong item, got the wrong item, received wrong item, wrong size received, wrong color received, not what i ordered, incorrect item",
    "发错了, 发错货了, 寄错了, 发错颜色, 发错尺码, 收到的不对, 不是我买的, 货不对板, 错发货, 发错商品, 与描述不符",
  ),
  concept(
    "items-missing-from-order",
    "missing from my order, item missing, items missing, received fewer, incomplete delivery, missing parts, not all items arrived, short shipped",
    "少发货, 漏发了, 少了一件, 少寄, 缺件, 少配件, 没发全, 漏寄, 收到数量不对, 收到少了, 少发一件, 缺少配件",
  ),
  concept(
    "arrived-damaged",
    "arrived broken, arrived damaged, damaged in transit, broken on arrival, defective on arrival, box was crushed, damaged item",
    "收到破损, 碎了, 摔坏, 破损件, 压坏了, 漏液, 运输损坏, 包装破损, 坏了一个, 到货损坏, 收到就坏",
  ),
  concept(
    "ordered-by-mistake",
    "changed my mind, ordered by mistake, accidental order, don't want it anymore, no longer want, bought the wrong, ordered the wrong",
    "不想买了, 拍错了, 买错了, 误拍, 后悔了, 手滑, 下错单, 不小心下单, 下错了, 拍错",
  ),
  concept(
    "cant-cancel",
    "can't cancel, cannot cancel order, unable to cancel, cancel button missing, cancel after shipping, too late to cancel, cancel shipped order",
    "取消不了, 不能取消, 无法取消, 没法取消, 取消按钮, 发货后取消, 已发货还能取消, 取消失败, 没有取消按钮",
  ),
  concept(
    "seller-cancelled",
    "merchant cancelled my order, store cancelled order, order canceled by seller, order was cancelled, why was my order canceled",
    "商家取消, 卖家取消, 被商家取消, 砍单, 被砍单, 订单莫名取消, 订单被取消, 强制取消",
  ),
  concept(
    "cancel-part-of-order",
    "cancel one item, cancel part of the order, partial cancellation, remove one item from order, cancel some items",
    "部分取消, 取消一件, 取消其中一件, 取消部分商品, 只取消, 取消某个商品, 部分商品取消",
  ),
  concept(
    "reopen-order",
    "reopen order, undo cancel, restore canceled order, reinstate order, unarchive order, uncancel",
    "恢复订单, 撤销取消, 重新打开订单, 取消错了, 反取消, 重开订单, 恢复已取消, 误取消",
  ),
  concept(
    "forgot-to-add",
    "forgot to add, add item to existing order, add something to my order, add another item, add product after purchase, add items to order",
    "加一件, 追加商品, 忘了加, 订单加商品, 漏买了, 追加订单, 再加一个, 补加商品, 订单追加",
  ),
  concept(
    "change-variant-on-order",
    "change the size, change color before shipping, change variant, swap variant, change product in order, wrong size ordered",
    "改尺码, 改颜色, 换规格, 改规格, 修改规格, 换款式, 选错尺码, 选错颜色, 选错规格, 更换商品",
  ),
  concept(
    "change-order-quantity",
    "ordered too many, change item quantity, reduce quantity, update order quantity, increase order quantity, adjust order quantity",
    "多买了, 改订单数量, 数量改少, 买多了, 拍多了, 修改购买数量, 减少数量, 改成两件, 多拍了",
  ),
  concept(
    "order-edit-difference",
    "pay the difference, outstanding payment, additional payment, collect difference, refund the difference, order edit payment",
    "补差额, 补款, 补交, 补差价, 待补付, 差额支付, 补钱, 多退少补, 收差价",
  ),
  concept(
    "order-edit-approval",
    "confirm order edit, request order edit, decline order edit, customer approves change, order change request, order change action",
    "确认变更, 变更审批, 客户确认修改, 变更申请, 拒绝修改, 确认订单修改, 订单变更申请",
  ),
  concept(
    "change-order-contact",
    "change phone number on order, update email on order, change recipient name, wrong phone number on order, edit order contact, change customer on order",
    "改收货电话, 改联系人, 收货电话, 电话写错, 收件人电话, 修改收件人, 改收件人, 联系电话写错, 改收件信息",
  ),
  concept(
    "cant-find-order",
    "can't find my order, order missing from list, order disappeared, order not showing, where are my orders, no order found, don't see my order",
    "找不到订单, 订单不见了, 订单没了, 查不到订单, 订单消失, 订单丢了, 没有订单记录, 订单不显示, 看不到订单了",
  ),
  concept(
    "did-order-go-through",
    "did my order go through, order went through, is my order placed, is my order confirmed, order placed successfully, was my order received",
    "下单成功没, 订单成功了吗, 下单成功, 订单生效, 买成功了吗, 有没有下单成功, 订单提交成功",
  ),
  concept(
    "order-stuck",
    "order stuck, stuck in processing, still processing, stays pending, status not changing, order status not updated",
    "一直处理中, 卡在处理中, 一直待发货, 订单卡住, 状态没变, 状态不更新, 状态不变, 一直待付款, 状态没更新",
  ),
  concept(
    "status-meaning",
    "order status meaning, what does unfulfilled mean, status explained, status definitions, status descriptions",
    "状态说明, 状态含义, 状态是什么意思, 各状态, 订单状态说明, 状态解释, 有哪些状态, 状态枚举",
  ),
  concept(
    "custom-order-status",
    "custom order status, add order status, order status mapping, status label, new status for orders, create order status",
    "自定义订单状态, 新增状态, 状态映射, 添加订单状态, 状态名称, 自定义状态, 增加状态",
  ),
  concept(
    "orders-to-ship",
    "orders to ship, unfulfilled orders, awaiting shipment, open orders, orders waiting to be shipped, orders to process, pending fulfillment",
    "待发货订单, 待处理订单, 未发货订单, 未完成订单, 未发的单, 要发的货, 待配货, 待打单, 待出库订单",
  ),
  concept(
    "order-list-view",
    "order list columns, saved view, sort orders, customize order list, order table view, order tabs",
    "订单列表字段, 列设置, 自定义列, 订单排序, 保存视图, 订单视图",
  ),
  concept(
    "create-order-api",
    "create order via api, order creation api, create order programmatically, createorderworkflow, submit order api, order api",
    "创建订单接口, 下单接口, 接口下单, 代码创建订单, 程序下单, 提交订单接口, 下单API",
  ),
  concept(
    "query-order-api",
    "orders endpoint, retrieve order api, order module, order service, list orders api, order module service, fetch order data",
    "订单查询接口, 查询订单接口, 订单模块, 订单服务, 订单中心, 订单详情接口, 订单列表接口, 订单API",
  ),
  concept(
    "cart-quantity",
    "change quantity in cart, cart quantity, delete from cart, empty cart, remove item from cart, edit cart",
    "购物车数量, 修改购物车, 购物车删除, 购物车改数量, 删购物车, 购物车里删, 更新购物车",
  ),
  concept(
    "cart-lost",
    "cart is empty, cart emptied, cart items disappeared, cart not saved, lost my cart, cart lost after login, cart reset",
    "购物车空了, 购物车没了, 购物车不见了, 购物车丢失, 购物车被清空, 购物车里没了, 购物车消失",
  ),
  concept(
    "cart-to-customer",
    "merge cart, assign cart to customer, cart after login, associate cart with customer, transfer cart to customer, set cart customer",
    "合并购物车, 购物车合并, 登录后购物车, 购物车同步, 购物车关联客户, 购物车绑定用户",
  ),
  concept(
    "cant-add-to-cart",
    "can't add to cart, add to cart not working, cannot add item to cart, unable to add to cart, add to cart button disabled",
    "加不进购物车, 加不了购物车, 加购失败, 无法加入购物车, 不能加购物车, 加购报错, 购物车加不了",
  ),
  concept(
    "create-cart",
    "create cart, cart id, retrieve cart, cart module, cart context, cart service, set cart",
    "创建购物车, 购物车ID, 获取购物车, 购物车接口, 购物车模块, 购物车功能, 购物车服务",
  ),
  concept(
    "custom-line-item",
    "custom line item, custom item, personalized product, engraving, line item metadata, custom price line item, add custom product",
    "自定义商品行, 定制商品, 刻字, 定制信息, 商品行元数据, 自定义订单项, 个性化定制, 自定义加价",
  ),
  concept(
    "checkout-steps",
    "checkout steps, one-page checkout, multi-step checkout, checkout page, checkout process, customize checkout, shipping step",
    "结账步骤, 结账流程, 一页结账, 结算流程, 结账页面, 结算步骤, 自定义结账, 下单流程, 下单步骤",
  ),
  concept(
    "one-click-buying",
    "express buying, one-click order, quick order, instant purchase, buy in one click, quick checkout",
    "一键下单, 快速下单, 快捷下单, 一键购买, 极速下单, 快捷结账, 直接购买",
  ),
  concept(
    "minimum-order-amount",
    "minimum order amount, minimum order value, minimum purchase, below minimum, order threshold",
    "起送价, 起送金额, 不够起送, 最小订单金额, 最低订单金额, 没到起送, 起订金额, 未达起送",
  ),
  concept(
    "checkout-extra-info",
    "checkout custom field, required checkout field, checkout form fields, id number at checkout, collect information at checkout",
    "结账字段, 下单必填, 下单表单, 下单留资, 下单信息, 收集买家信息, 下单填写, 订购人信息",
  ),
  concept(
    "choose-delivery-date",
    "choose delivery date, schedule delivery, preferred delivery time, deliver on specific day, deliver later, delivery slot, change delivery date",
    "指定日期送, 选配送时间, 预约送货时间, 指定送达, 改配送时间, 改天送, 晚点送, 延迟配送, 配送时段, 定时达, 选择送达时间",
  ),
  concept(
    "redelivery",
    "redeliver, missed delivery, nobody home, delivery reattempt, second delivery attempt, rearrange delivery, not at home",
    "再次派送, 重新派送, 二次派送, 不在家, 改派, 重新配送, 没人收, 再派一次, 二次配送",
  ),
  concept(
    "returned-to-sender",
    "returned to sender, parcel came back, undeliverable returned, refused parcel, package sent back to store, customer refused delivery",
    "退回寄件人, 被退回来, 快递退回, 包裹退回, 退件, 原件退回, 客户拒收, 买家拒收, 拒收退回",
  ),
  concept(
    "lost-parcel-compensation",
    "lost in transit, shipping insurance, insured shipping, lost package compensation, carrier claim, declared value",
    "快递丢失, 丢件赔偿, 快递保价, 快递理赔, 物流赔付, 保价运输, 包裹丢了, 快递弄丢, 快递损坏赔偿, 丢了怎么赔",
  ),
  concept(
    "reship",
    "reship, ship a replacement, resend package, send another one, send a new one, replacement shipment, ship again",
    "重新寄, 重寄, 补寄一件, 再寄一个, 重新发货, 重发货, 补发订单, 补发一件, 再发一个, 补发商品",
  ),
  concept(
    "courier-pickup",
    "schedule courier pickup, carrier pickup, drop off parcel, pickup request, collection by carrier, courier collection",
    "揽收, 揽件, 快递上门, 约快递, 未揽收, 上门揽件, 通知揽收, 预约取件, 没来取件, 叫快递, 上门取",
  ),
  concept(
    "label-printing-problem",
    "reprint label, label failed, buy shipping label, void label, label purchase failed, shipping label error",
    "补打面单, 重打面单, 面单打印失败, 面单余额, 面单取号失败, 面单账号, 面单授权, 取电子面单, 打不出面单, 回收面单, 获取面单号",
  ),
  concept(
    "choose-fulfillment-location",
    "ship from different location, change fulfillment location, choose warehouse for fulfillment, multi-location fulfillment, fulfillment location",
    "换仓发货, 选择发货仓, 改发货仓, 指定仓库发货, 跨仓发货, 更换发货仓库, 切换发货仓, 从哪个仓发",
  ),
  concept(
    "package-details",
    "package dimensions, parcel weight, package count, add package, package type, parcel size, package weight",
    "包裹数, 包裹重量, 包裹尺寸, 多个包裹, 几个包裹, 分几个包裹, 包裹规格, 包裹信息",
  ),
  concept(
    "fulfillment-failed",
    "cannot fulfill, unable to ship order, fulfillment error, fulfillment failed, fulfill button greyed, can't create fulfillment",
    "发不了货, 无法发货, 发货失败, 发货报错, 不能发货, 发货按钮, 货发不出去, 点不了发货, 履约失败",
  ),
  concept(
    "auto-fulfill",
    "automatically fulfill orders, auto fulfill, auto process orders, fulfillment automation, auto-fulfillment",
    "自动履约, 自动处理订单, 自动出单, 自动发货设置, 订单自动处理, 自动打单, 自动配货",
  ),
  concept(
    "shipping-fee-wrong",
    "shipping too expensive, wrong shipping cost, why shipping fee, shipping charged twice, shipping cost incorrect, shipping calculation",
    "运费太贵, 运费不对, 多收运费, 运费算错, 为什么收运费, 运费怎么算, 邮费不对, 邮费太贵, 运费怎么收",
  ),
  concept(
    "no-shipping-options",
    "no shipping methods available, no shipping options, shipping option not showing, cannot ship to address, doesn't ship to, outside delivery area",
    "没有配送方式, 无可用配送, 配送方式不显示, 无法配送, 超出配送范围, 不在配送范围, 不支持配送, 无法送达, 选不了配送",
  ),
  concept(
    "create-shipping-option",
    "create shipping option, add shipping method, shipping option rules, shipping option type, weight-based shipping, conditional shipping price, tiered shipping",
    "新增配送方式, 添加运费模板, 配送选项, 按重量计费, 按件计费, 阶梯运费, 新建运费模板, 按重量收运费, 创建配送选项",
  ),
  concept(
    "courier-names",
    "fedex, dhl, usps, royal mail, easypost, shipstation, shippo, canada post",
    "顺丰, 圆通, 中通, 韵达, 申通, 京东物流, 菜鸟, 快递100, 极兔, 快递鸟, 邮政快递",
  ),
  concept(
    "fulfillment-module",
    "fulfillment module, custom fulfillment provider, fulfillment module provider, calculate shipping price, fulfillment provider service",
    "履约模块, 自定义履约, 履约提供商, 履约提供者, 配送模块, 发货模块, 履约服务",
  ),
  concept(
    "fast-delivery",
    "fastest shipping, overnight shipping, next day delivery, express shipping, priority mail, expedited shipping",
    "次日达, 隔日达, 最快的快递, 加急配送, 空运, 当日送, 特快, 小时达, 极速达, 加急快递",
  ),
  concept(
    "parcel-locker",
    "parcel locker, pickup locker, leave at door, leave with neighbor, delivery instructions, drop point",
    "快递柜, 丰巢, 驿站, 菜鸟驿站, 放门口, 代收点, 送货说明, 放驿站, 放快递柜",
  ),
  concept(
    "contact-courier",
    "contact courier, driver phone number, call delivery driver, courier phone, contact driver",
    "快递电话, 联系快递员, 快递员电话, 骑手电话, 联系骑手, 配送员电话, 联系配送员",
  ),
  concept(
    "delivery-range",
    "delivery radius, delivery distance, delivery fee by distance, delivery range, driver location, rider location",
    "配送距离, 配送半径, 骑手位置, 配送员位置, 按距离计费, 配送圈, 送货范围, 骑手到哪",
  ),
  concept(
    "pickup-ready",
    "ready for pickup, pickup time, not picked up, who can pick up, pickup instructions, prepare for pickup",
    "可以取货, 取货时间, 取货码, 自提码, 没来取, 代取, 提货时间, 取货通知, 自提时间, 备货完成",
  ),
  concept(
    "redeem-at-store",
    "redeem code at store, verify pickup code, scan pickup code, redeem voucher in store, pickup verification",
    "核销码核销, 扫码核销, 门店核销, 核销员, 核销失败, 到店核销, 核销记录, 自提核销, 核销订单",
  ),
  concept(
    "dine-in",
    "dine in, takeaway, table order, kitchen ticket, restaurant order, takeout order",
    "堂食, 外带, 扫码点餐, 桌号, 加菜, 退菜, 打包带走, 点餐, 外卖订单, 后厨",
  ),
  concept(
    "want-to-return",
    "want to return, how do i return, send it back, return this, doesn't fit, don't like it, return my order, initiate a return, start a return",
    "想退货, 要退货, 怎么退货, 不喜欢想退, 退掉, 寄回去, 退回去, 如何退货, 想退了, 穿不了, 发起退货",
  ),
  concept(
    "return-too-late",
    "too late to return, return window passed, past return date, still return it, extend return window, return after 30 days",
    "过了退货期, 超过七天, 还能退吗, 过期退货, 超时退货, 超过退货时间, 还可以退吗, 超过期限",
  ),
  concept(
    "return-refused",
    "return rejected, seller refuses return, return declined, decline return request, return not approved, reject return",
    "拒绝退货, 不让退, 不给退货, 商家不同意退货, 退货被拒, 不肯退货, 驳回退货, 拒绝售后, 不给退换",
  ),
  concept(
    "return-progress",
    "where is my return, return in transit, return status, return not received by seller, return processing time, return progress",
    "退货进度, 退货到哪了, 退货状态, 商家没收到退货, 退货寄出, 退货处理, 售后进度, 退货多久, 售后状态",
  ),
  concept(
    "who-pays-return",
    "who pays return shipping, free returns, return fee, restocking fee, return postage, return cost, deduct return shipping",
    "谁出运费, 运费谁出, 免费退货, 退货邮费, 退货手续费, 运费补偿, 退货包运费, 运费谁承担, 退货要运费",
  ),
  concept(
    "non-returnable",
    "non-returnable, final sale, cannot be returned, return exclusion, not eligible for return, no returns accepted",
    "不可退, 不能退货, 不支持退换, 特价不退, 概不退换, 不予退换, 不退不换, 不支持退, 不能退换",
  ),
  concept(
    "partial-return",
    "return part of order, return one item, partial return, return quantity, return some items",
    "部分退货, 退一件, 退其中一个, 只退部分, 退部分商品, 只退一件, 退其中一件, 退货数量",
  ),
  concept(
    "cancel-return",
    "cancel return, withdraw return request, keep the item, cancel return request, close return",
    "取消退货, 撤销退货, 撤销售后, 取消售后, 不退了, 撤回退货申请, 撤销退货申请, 撤回售后",
  ),
  concept(
    "admin-create-return",
    "create return for customer, admin return, request return, return on behalf, register return, begin return, confirm return request",
    "后台退货, 代客退货, 创建退货单, 登记退货, 新建退货, 创建退货, 商家发起退货, 退货登记",
  ),
  concept(
    "self-service-return",
    "self-service returns, return portal, customer return page, online return request, return form",
    "自助退货, 自助售后, 退货入口, 售后入口, 退货页面, 售后申请入口, 申请售后",
  ),
  concept(
    "where-to-send-return",
    "where do i send it back, return address, return to which address, return warehouse, return location",
    "退货退到哪, 退货寄到哪, 退货收件人, 寄回哪里, 售后地址, 退货地址设置, 退货寄哪, 寄到哪里",
  ),
  concept(
    "bad-return-received",
    "returned wrong item, empty box return, return fraud, return item damaged by customer, dispose returned item",
    "退回来不对, 退错货, 掉包, 退货少件, 退货有问题, 退回空包, 退回是坏的, 退货不符",
  ),
  concept(
    "exchange-size-fit",
    "too small exchange, too big exchange, exchange for different size, swap for another, doesn't fit exchange, exchange for another color",
    "换大一码, 换小一码, 换别的, 尺码不对, 买大了, 买小了, 大一号, 小一号, 想换货, 换个颜色, 能换货吗, 可以换货吗",
  ),
  concept(
    "exchange-flow",
    "create exchange, cancel exchange, exchange price difference, exchange shipment, outbound item, inbound item, begin exchange, exchange request",
    "换货差价, 取消换货, 创建换货, 换货流程, 发起换货, 换货补差, 换货发货, 换货登记, 换出商品, 换入商品",
  ),
  concept(
    "exchange-progress",
    "where's my replacement, exchange not shipped, replacement on the way, exchange status, new item shipped",
    "换货进度, 换的货, 换货没发, 换货状态, 换货寄出, 换货到哪, 换新进度",
  ),
  concept(
    "claim-flow",
    "file a claim, create claim, claim type, cancel claim, claim items, begin claim, replacement claim, refund claim, claim shipping",
    "创建索赔, 提交索赔, 索赔单, 申请赔偿, 赔付, 索赔类型, 取消索赔, 赔偿, 索赔商品, 要求赔偿",
  ),
  concept(
    "warranty-repair",
    "under warranty, warranty period, out of warranty, repair service, send for repair, repair status, warranty card",
    "保修期, 质保, 维修, 过保修期, 三包, 送修, 寄修, 保内维修, 维修进度, 质保期, 报修",
  ),
  concept(
    "price-drop-after-purchase",
    "price dropped after purchase, price protection, price match, price adjustment after order, cheaper now",
    "价保, 买贵了, 降价了, 价格保护, 刚买就降价, 降价补差, 保价申请, 退差价申请",
  ),
  concept(
    "review-an-order",
    "leave a review for order, rate order, review purchased item, order feedback, order rating",
    "评价订单, 追评, 待评价, 去评价, 好评返现, 订单评价, 自动好评, 修改评价",
  ),
  concept(
    "draft-order-convert",
    "convert draft to order, draft order payment link, send draft invoice, delete draft order, complete draft order, draft order confirmation, edit draft order",
    "草稿转订单, 草稿单, 确认草稿, 删除草稿, 草稿订单转, 发送草稿, 完成草稿订单, 草稿订单付款",
  ),
  concept(
    "take-order-for-customer",
    "order over the phone, order for customer, enter order for customer, telesales order, take an order, place order on behalf",
    "帮客户下单, 代下单, 替客户下单, 电话下单, 微信下单, 录单, 帮顾客下单, 客服下单, 手工录单, 手工下单",
  ),
  concept(
    "company-purchase-order",
    "buyer po number, customer purchase order number, company order, spending approval, order approval for company, business order",
    "客户采购单号, 企业订单, 企业下单, 采购单号, 企业采购订单, 下单审批, 公司下单",
  ),
  concept(
    "quick-order-list",
    "order by sku, quick order form, requisition list, upload order list, bulk order form, reorder list",
    "按SKU下单, 快速订货, 采购清单, 常购清单, 订货商城, 批量下单, 表格下单, 常用清单, 订货平台",
  ),
  concept(
    "delivery-block",
    "delivery block, billing block, incomplete sales document, incompletion log, credit block, blocked sales order",
    "交货冻结, 开票冻结, 交货阻止, 不完整订单, 未完成日志, 信用冻结, 冻结交货, 锁单",
  ),
  concept(
    "outbound-delivery-doc",
    "outbound delivery, create delivery document, delivery due list, schedule line, post goods issue for delivery, delivery creation",
    "外向交货, 交货单, 外向交货单, 发货过账, 计划行, 创建交货, 交货凭证, 到期交货",
  ),
  concept(
    "promised-date",
    "requested ship date, confirmed ship date, promised delivery date, requested delivery date, confirmed date, committed date, expected ship date",
    "承诺日期, 要求交货日期, 确认交期, 预计发货, 预计发货时间, 订单交期, 要求到货, 承诺发货, 预计发货日期",
  ),
  concept(
    "waiting-for-stock",
    "backordered item, order waiting for stock, ship when available, waiting for stock, backordered order, order on backorder",
    "缺货订单, 欠货, 订单缺货, 到货再发, 缺货怎么发, 待补货订单, 等到货, 等补货, 欠货单",
  ),
  concept(
    "replace-out-of-stock-item",
    "replace out of stock item, substitute in order, item no longer available in order, refund out of stock item, cannot supply item",
    "缺货换货, 换替代品, 缺货退款, 缺货协商, 缺货处理, 下单后缺货, 付款后没货, 缺货换品",
  ),
  concept(
    "priority-order",
    "priority order, urgent order, ship first, vip order, prioritize order, order priority",
    "加急订单, 优先发货, 急单, 插单, 特急单, 优先处理, 订单优先级, 加急单, 加急发货",
  ),
  concept(
    "fake-shipment",
    "fake shipment, ghost tracking, shipped without parcel, empty package, label created not shipped",
    "虚假发货, 空包发货, 假发货, 发空包, 填假单号, 没揽收却发货, 只有单号没货, 点了发货没发",
  ),
  concept(
    "dispatch-time-promise",
    "dispatch time, handling time, order processing time, shipping deadline, late shipment penalty, ship within 48 hours, how long to ship",
    "发货时效, 48小时发货, 24小时发货, 超时赔付, 延迟发货赔付, 发货承诺, 几天发货, 多久发货, 几天能发, 承诺时效",
  ),
  concept(
    "delay-shipping-request",
    "delay shipping, ship later, extend shipping deadline, postpone shipment, ship on later date",
    "延期发货, 延长发货, 申请延迟, 推迟发货, 晚点发, 延后发货, 先不发, 晚几天发, 暂缓发货",
  ),
  concept(
    "test-order",
    "test order, place a test order, delete test orders, bogus order, trial order, simulate order",
    "测试订单, 测试单, 删测试订单, 试下单, 模拟订单, 测试下单, 模拟下单",
  ),
  concept(
    "marketplace-orders",
    "amazon orders, ebay orders, shopify orders, tiktok shop orders, marketplace orders, etsy orders",
    "淘宝订单, 京东订单, 拼多多订单, 抖音订单, 亚马逊订单, 抖店, 平台单, 天猫订单, 网店订单",
  ),
  concept(
    "orders-not-pulled",
    "orders not syncing, missing marketplace order, order not imported, orders not downloading, order not pulled",
    "订单没下来, 漏单了, 没抓到单, 订单没同步, 抓不到订单, 订单没推, 丢单, 订单没进来, 拉不到订单",
  ),
  concept(
    "push-order-failed",
    "order push failed, export to erp failed, order not in erp, failed to push order, order transfer failed",
    "推单失败, 订单推送失败, 没推到ERP, 下发失败, 下推失败, 推仓失败, 订单下发, 推送仓库失败",
  ),
  concept(
    "address-parsing",
    "address validation, address autocomplete, invalid postcode, missing house number, paste address, zip code invalid, incomplete address",
    "智能识别地址, 地址识别, 地址解析, 粘贴地址, 邮编错误, 地址不完整, 地址校验, 地址自动填, 地址不详",
  ),
  concept(
    "ship-to-many-addresses",
    "ship to multiple addresses, several recipients, send to different addresses, multi-address checkout, multiple shipping addresses",
    "多地址, 多个收货地址, 寄给不同的人, 分别寄, 一单多地址, 多收货人, 多地址发货, 寄到不同地址",
  ),
  concept(
    "order-as-gift",
    "buy for someone else, send as a gift, gift receipt, hide price on packing slip, gift order, ship to a friend",
    "送朋友, 寄给朋友, 送人, 送礼订单, 隐藏价格, 寄给别人, 买给别人, 不显示价格, 送给朋友",
  ),
  concept(
    "private-packaging",
    "discreet packaging, privacy number, virtual phone number, hide sender information, private label parcel",
    "保密发货, 隐私面单, 保密包装, 虚拟号, 隐私号, 隐私包裹, 隐藏发件人, 虚拟号码, 匿名发货",
  ),
  concept(
    "skip-a-delivery",
    "skip a delivery, next delivery, change delivery frequency, pause deliveries, skip next order, swap product in subscription",
    "跳过一期, 下一期, 配送频率, 改周期, 暂停配送, 每期发货, 跳过下期, 配送周期",
  ),
  concept(
    "preorder-shipping",
    "when will preorder ship, preorder ship date, preorder arrival, cancel preorder, preorder release date",
    "预售什么时候发, 预售发货, 预售发货时间, 预定发货, 预售取消, 预售多久发, 预售尾款发货",
  ),
  concept(
    "group-buy-failed",
    "group order failed, team not complete, group purchase incomplete, not enough members",
    "拼团失败, 没拼成, 未成团, 拼单, 拼团订单, 拼团未成功, 拼团不成功, 自动成团",
  ),
  concept(
    "order-amount-wrong",
    "wrong order total, total doesn't match, order amount wrong, charged more than order, order total incorrect, price is wrong on order",
    "总价不对, 价格不对, 订单金额错误, 多算了, 算错价, 订单金额不对, 金额对不上",
  ),
  concept(
    "order-versions",
    "order version, order change history, previous version of order, order snapshot, order changes, revert order change",
    "订单版本, 订单修改历史, 订单快照, 订单变更记录, 订单历史版本, 商品快照",
  ),
  concept(
    "order-transactions",
    "order transactions, order credit line, payment collection of order, order transaction, paid total, pending difference",
    "订单交易记录, 订单收款单, 订单流水, 订单收款记录, 订单交易, 已付金额",
  ),
  concept(
    "order-workflow-hooks",
    "order workflow, validate cart before completing, complete cart workflow, before order created, order created hook, order creation validation",
    "订单工作流, 下单校验, 下单前校验, 下单钩子, 提交前校验, 下单前检查, 下单拦截, 创建订单工作流",
  ),
  concept(
    "order-confirmation-page",
    "order confirmation page, thank you page, order success page, customer order page, order status page",
    "订单确认页, 感谢页, 下单成功页, 订单完成页, 订单状态页, 我的订单页",
  ),
  concept(
    "lookup-order-by-contact",
    "look up order by email, order lookup by phone, find order without login, check order status without account, order status lookup",
    "免登录查单, 手机号查订单, 邮箱查订单, 免登录查订单, 姓名查订单, 按手机号查, 按收件人查, 订单号查询",
  ),
  concept(
    "proof-of-delivery",
    "proof of delivery, delivery signature, delivery photo, signed receipt, signature required, delivery confirmation photo",
    "签收照片, 签收凭证, 签收底单, 送达照片, 电子签收, 签收证明, 签名签收, 签收回单",
  ),
  concept(
    "fulfillment-kpi",
    "on-time delivery rate, fulfillment time, order cycle time, fulfillment rate, time to ship, on-time shipping",
    "发货及时率, 履约时效, 履约率, 平均发货时间, 准时率, 发货率, 及时发货率, 准时达率",
  ),
  concept(
    "order-salesperson",
    "order salesperson, assigned salesperson, account manager of order, sales rep, order handler, sales agent",
    "业务员, 销售员, 跟单员, 跟单, 订单负责人, 导购, 订单归属业务员, 销售代表",
  ),
  concept(
    "same-order-who-packed",
    "packed by, who shipped this order, order processing staff, fulfilled by staff, order handled by",
    "谁发的货, 谁打包, 发货人, 打包员, 发货员, 谁处理的订单, 操作员发货",
  ),
  concept(
    "shipment-status-steps",
    "in transit status, out for delivery, picked up by carrier, arrived at facility, awaiting pickup status, shipment events, shipment status",
    "运输中, 派送中, 派件中, 已揽收, 待揽收, 到达网点, 配送中, 物流状态, 已发出, 清关中",
  ),
  concept(
    "logistics-subscribe",
    "tracking api, tracking webhook, carrier tracking integration, subscribe to tracking, realtime tracking query, tracking updates api",
    "物流轨迹接口, 物流订阅, 轨迹推送, 物流查询接口, 快递查询接口, 物流轨迹查询, 快递轨迹订阅, 轨迹回传",
  ),
  concept(
    "bulk-ship-import",
    "import tracking numbers, bulk upload tracking, csv of tracking numbers, bulk mark as shipped, import shipments, mass shipping",
    "导入单号, 批量导入单号, 批量导入快递单号, 导入发货, 批量上传单号, 表格发货, 导入物流单号, 批量填单号",
  ),
  concept(
    "order-invoice-together",
    "invoice with order, order receipt copy, print order invoice, proforma invoice for order, packing slip with invoice",
    "随货发票, 订单发票, 订单收据, 订单开票, 发票随货",
  ),
  concept(
    "returnless-after-sale",
    "keep item and refund, returnless refund, refund before receiving return, goodwill credit, no need to send back",
    "不用退货, 不用寄回, 无需退回, 仅退款不退货, 先退款后退货, 不退货只退款, 不用退回",
  ),
  concept(
    "order-metadata-extra",
    "order metadata, store extra data on order, custom data on order, order additional data, cart metadata to order, attribute on order",
    "订单元数据, 订单扩展信息, 订单自定义数据, 订单附加信息, 订单加字段, 订单额外信息",
  ),
  concept(
    "order-bulk-cancel-close",
    "cancel multiple orders, bulk archive, bulk close orders, mass cancel, cancel all orders",
    "批量取消订单, 批量关闭订单, 批量归档, 批量关单, 取消多个订单, 批量作废, 全部取消",
  ),
];
