import type { IntentDefinition } from "../taxonomy.js";
import { orderManagementConcepts } from "./concepts/order-management.js";
import { certainty, phrases } from "./phrases.js";

export const orderManagement: IntentDefinition = {
  name: "order_management",
  description:
    "Placing, viewing, searching, changing, splitting, merging and cancelling orders; order status; shipping, delivery and tracking of an order; returns and exchanges of ordered goods.",
  title: { en: "order management", zh: "订单管理" },
  concepts: orderManagementConcepts,
  rules: [
    {
      weight: certainty.certain,
      terms: phrases(`
        订单, 定单, 下单, 拆单, 合单, 并单, 改单, 撤单, 退单, 派单, 接单, 催单, 跟单, 那单, 这单, 几单,
        两单, 一单, 张单, 笔单, 运单, 面单, 发货, 退货, 换货, 拒收, 签收, 补寄, 寄回, 寄出, 寄到, 快递,
        包裹, 物流, 配送, 派送, 送到家, 揽收, 自提, 上门取件, 取件, 转寄, 清关, 骑手, 外卖到, 外卖送,
        外卖超时, 七天无理由, 退换, 换大一码, 换小一码, 换大一号, 收货人, 收货地址, 送货地址, 购物车, 拼团,
        发错, 少发, 漏发, 错发, 待发, 改签, 售后单, 分批送, 一起寄, 一块寄, 再来一份, 合并发, 再来一单,
        叫外卖, 订外卖, 点外卖, 点个外卖, 订餐, 外送
      `),
    },
    {
      weight: certainty.strong,
      terms: phrases(`
        单子, 单号, 收货, 送货, 驿站, 预售, 补发, 没发, 买的, 买了, 拍的, 拍了, 刚拍, 拍下, 下的单, 送到,
        送来, 送错, 到哪了, 走到哪, 到哪儿了, 小哥, 快递员, 师傅送, 改地址, 换地址, 门牌号, 放门口, 别送,
        送楼下, 送上楼, 打包, 不要了, 不想要了, 拆成两, 换大, 换个大, 换个小, 调个大, 换一件, 换个色, 选错,
        买错, 买多, 买重, 退回去, 送回去, 加急, 交期, 冷链, 送餐, 外卖, 没到货, 到手, 补我, 补过来,
        尺码不合, 不合适, 我点的, 取消预订, 酒店预订, 延期发
      `),
    },
    {
      weight: certainty.likely,
      terms: phrases(`
        买家, 寄, 取消, 撤了, 客户要, 售后, 显示已, 没影, 破了, 碎的, 坏了换, 送货员, 下单人, 代下, 商家,
        改期, 预约送, 加一句, 备注, 拦截, 还没发, 分批, 机票, 酒店, 来两箱, 给我来, 拼单, 点一份, 订一份,
        卖家
      `),
    },
    {
      weight: certainty.possible,
      terms: phrases(`
        收件人, 单, 送达, 还没到, 改到, 客服, 客户, 订, 再来, 拆, 送, 急, 打印
      `),
    },
    {
      weight: certainty.weak,
      terms: phrases(`
        买, 拍, 地址, 催, 楼下, 退回, 合并, 门口, 重发, 拆开, 分开, 包装, 磨蹭, 运输, 少了一, 码
      `),
    },
    {
      weight: certainty.certain,
      terms: phrases(`
        my order, an order, this order, order number, order status, order history, order id, order from,
        order for, place order, CreateOrder, cancelOrder, placed an order, cancel my order, pre-order,
        preorder, order again, order the same, parcel, package, shipment, ship, unshipped, courier,
        tracking number, tracking link, tracking page, tracking info, track my order, track my parcel,
        track my package, delivery, redelivery, delivery address, reroute, fulfilment, packing slip,
        return label, send it back, send them back, send back, send things back, return the, return it,
        return this, a return, my return, rma, exchange for, exchange it, exchange the, exchange faulty,
        swap it, swap the, swap mine, swap my, line item, pick up in store, click and collect,
        collect in store, i bought, we bought, just bought, have bought, bought from, bought off,
        my purchase, wrong item, wrong size, wrong colour, wrong color, missing item, held at customs,
        at customs, stuck in customs, customs clearance, whereabouts
      `),
    },
    {
      weight: certainty.strong,
      terms: phrases(`
        order, oder, deliver, the purchase, exchange, dispatch, despatch, the van, the driver, the rider,
        my stuff, my food, hasn't arrived, never arrived, where's my order, where is my order,
        where's my stuff, where's my parcel, on its way, out for delivery, came smashed, came broken,
        next size up, size up, one size up, too tight, too small, left at the, left with the neighbour,
        gift-wrap, new place, shipping address, change the address, split into two, combine two,
        estimated arrival, when will it arrive, don't want it anymore, don't want that, scrap that,
        scrap it, drop it round, drop it off, doorstep, my door, consignment, requisition,
        replacement for my, a replacement, the replacement
      `),
    },
    {
      weight: certainty.likely,
      terms: phrases(`
        turned up, hasn't shown up, still not here, returned items, returned goods, return window,
        return request, return policy, carrier, the box, picker, packed, hold off, same as last time,
        same again, refused the goods, order line, merge orders, split the order, freight
      `),
    },
    {
      weight: certainty.possible,
      terms: phrases(`
        return, neighbour, tracking, purchase, cancel, van, driver, rider, customer, buyers, split, merge,
        swap, collect, arrives, delayed, where is my, where's my, send me, address
      `),
    },
    {
      weight: certainty.weak,
      terms: phrases(`
        place, box, received, buy, anymore, door, the rest, history, partial, the goods, came, client,
        flat, bring, size, late, items, sent, replacement, lost
      `),
    },
  ],
  exclusions: phrases(`
    单身, 简单, 单元, 单词, 单位, 菜单, 名单, 榜单, 清单, 对账单, 账单, 单价, 单笔, 单点, 接单点, 单日,
    单独, 单纯, 床单, 传单, 单项, 歌单, 单曲, 单反, 播放单, 单品, 订阅, 制订, 修订, 装订, 预订机, 送礼,
    赠送, 推送, 发送, 传送, 群发送, 送祝福, 订单农业, 快递行业, 物流管理专业, 着急, 急性, 急救, 应急,
    紧急, 拍照, 拍摄, 拍卖, 密码, 验证码, 二维码, 付款码, 扫码, 收款码, 号码, 编码, 代码, 乱码, 条码,
    识别码, 恢复码, 地址栏, 充值单, 采购单, 调拨单, 盘点单, 入库单, 出库单, 补货单, 补货建议单, 推送到,
    发送到, 传送到, 报损单, 申请单, 发票单, 送货单, 取消订阅, 取消关注, 取消授权, 取消提醒, 取消会员,
    取消自动续费, 取消手机, 取消绑定, 掉单, 收单, 买单, 买卖股票, 客户端, 催款, 寄存, 寄售, 寄宿,
    退货款, 电商客服, 送达率, 送达回执, an order of magnitude, in order, in order to, ascending order,
    descending order, order by, law and order, order of, order-of-magnitude, what order, which order,
    apple-pie order, executive order, executive orders, restraining order, alphabetical order,
    sort order, sorted order, chronological order, numerical order, word order, money order,
    out of order, standing order, purchase order, order of operations, court order, return inside,
    return none, return value, return to sender, return on investment, return to work, speech delivery,
    tracking shot, tracking deer, exchange rate, exchange year, exchange student, stock exchange,
    cultural exchange, address bar, email address, e-mail address, ip address, shipping characters,
    cancellation clause, cancel culture, cancel my subscription, cancel the subscription,
    cancel the plan, cancel the broadcast, returns 401, returns 403, api returns, endpoint returns,
    return code, cancel my transfer, cancel a transfer, cancel the transfer, webhook delivery,
    delivery receipt, delivery receipts, message delivery, sms delivery, email delivery,
    delivery rate of, noise-cancelling, noise cancelling, package manager, npm package, python package,
    buy time, late fee, carrier violation, customer service job, custom role, send me push,
    send me messages, send me emails, send me texts
  `),
  examples: [
    "包裹在路上停了四天",
    "这单能拆成两个地址寄吗",
    "七天无理由退货怎么申请",
    "Where is my parcel?",
    "Change the delivery address of order 5519",
    "Swap the jacket for one size up",
  ],
};
