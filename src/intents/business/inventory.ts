import type { IntentDefinition } from "../taxonomy.js";
import { inventoryConcepts } from "./concepts/inventory.js";
import { certainty, phrases } from "./phrases.js";

export const inventory: IntentDefinition = {
  name: "inventory",
  description:
    "Stock levels, availability, out of stock, replenishment and purchasing for stock, warehouses, stock-taking, reservations and locks of stock, stock transfers between warehouses, safety stock.",
  title: { en: "inventory", zh: "库存" },
  concepts: inventoryConcepts,
  rules: [
    {
      weight: certainty.certain,
      terms: phrases(`
        库存, 入库, 补货, 缺货, 断货, 没货, 有货, 现货, 存货, 备货, 囤货, 进货, 压货, 理货, 缺料, 备料,
        领料, 盘点, 盘亏, 盘盈, 调拨, 调货, 移库, 仓库, 入仓, 到仓, 总仓, 分仓, 中心仓, 库位, 货位, 货架,
        库龄, 库房, 可售数, 可售量, 可用量, 可卖数, 余量, 余货, 安全库存, 超卖, 售罄, 卖光, 卖完, 卖断货,
        呆滞, 滞销, 积压, 报损, 损耗, 预占, 扣减, 锁货, 锁库, 占库, 释放库存, 保质期, 临期, 采购单,
        采购申请, 采购入库, 采购建议, 请购, 物料, 残次品, 良品, 先进先出, 存量, 结存, 期初, 还有票, 余票,
        余房, 房量, 余座, 还有房, 借货, 铺货, 序列号管理
      `),
    },
    {
      weight: certainty.strong,
      terms: phrases(`
        仓, 出库, 到货, 在途, 寄售, 下架, 批次, 效期, 还有货, 多少货, 还剩几, 还剩多少, 剩几, 剩多少, 只剩,
        仅剩, 够不够卖, 够卖, 够不够, 架子上, 架上, 见底, 快没了, 绝版, 实物比, 账面, 数对不上, 账实, 留货,
        预留, 扣住, 被占着, 备多少, 备几, 还有吗, 有没有货, 什么时候有货, 还有座, 还有剩, 堆不下,
        数量对不上, 可借的, 撑到, 撑过, 匀一, 匀点, 缺口, 囤, 采购计划, 采购量
      `),
    },
    {
      weight: certainty.likely,
      terms: phrases(`
        库, 供货, 数量, 扫码枪, 门店有, 那家店有, 店里有, 存数, 数不对, 数对, 划掉, 摔坏, 快过期, 质检,
        耗材, 消耗, 常备, 储备, 不足时, 低于, 实际数, 还有没, 副本, 仓管, 断码, 缺码, 商品过期
      `),
    },
    {
      weight: certainty.possible,
      terms: phrases(`
        供应商, 缺, 采购, 用量, 盘, 释放, 货, 柜, 占, 架, 可用, 空了, 批
      `),
    },
    {
      weight: certainty.weak,
      terms: phrases(`
        存, 还剩, 剩下, 放回, 减, 件, 箱, 瓶, 仨, 数, 店有, 秒杀, 预售, 扫码, 有的
      `),
    },
    {
      weight: certainty.certain,
      terms: phrases(`
        inventory, in stock, out of stock, back in stock, low stock, overstock, restock, stock level,
        stock count, stock-take, stocktake, stock transfer, safety stock, buffer stock, of stock, stock of,
        stock for, the stock, our stock, reserve stock, stock movement, stock adjustment, stockout,
        replenish, reorder point, reorder level, sold out, oversell, oversold, backorder, back-order,
        warehouse, on hand, cycle count, bin location, sku, goods receipt, goods received,
        available quantity, quantity available, available-to-promise, units left, how many left,
        how many units, left on the shelf, write off, serial number, lot number, batch number, shelf,
        consignment stock, purchase requisition, dead stock, run out of, running low, run dry,
        running short, short of stock
      `),
    },
    {
      weight: certainty.strong,
      terms: phrases(`
        stock, storeroom, store room, stockroom, storage, depot, quantity, availability of,
        still available, available in, pallet, carton, crates, aisle, supplier, book in, in the back room,
        have you got any, you got any, are left, is left, any left, got any of, we've got left,
        any more of, have left in, do you still have, you still have, do you carry, seats left,
        seats still, tickets left, rooms left, rooms available, put aside, set aside, keep aside,
        aside for, hold two, hold three, hold one for, hold on to, hang on to, keep one for, stash,
        all gone, gone for good, run out, down to our last, nearly out of, almost out of, all out of,
        shelf life, recount, handheld scanner, barcode, reserved for, allocate, discontinued, stok,
        physical tally, how many boxes, how many copies, how many do we have, how many do you have,
        how many are there, out back, storage room, cold store
      `),
    },
    {
      weight: certainty.likely,
      terms: phrases(`
        is available, the count, spare parts, shed, rack, forklift, tally, scanner, bottles, surplus,
        raw material, pieces left, in the shop
      `),
    },
    {
      weight: certainty.possible,
      terms: phrases(`
        procurement, count, available, item, unit, sold, vendor, batch, parts, left, do you have any,
        got any, how many, reserve, adjust, go bad, best before, last few, branch, in transit, fifo
      `),
    },
    {
      weight: certainty.weak,
      terms: phrases(`
        free up, free, shop, low, below, hold, level, location, the system, incoming, truck, zero,
        negative, boxes, room, move, remain, buffer, min, max, lot, pieces, expiring, purchasing,
        numbers on
      `),
    },
  ],
  exclusions: phrases(`
    去库存, 仓鼠, 仓促, 血库, 数据库, 题库, 词库, 代码库, 曲库, 图库, 车库, 公开仓库, 代码仓库,
    盘点一下, 键盘, 硬盘, 磁盘, 盘子, 云盘, 网盘, 光盘, 算盘, 方向盘, 货到付款, 货币, 货物运输险, 发货,
    收货, 退货, 换货, 送货, 订货, 货款, 百货, 收到货, 到仓管, 有效期, 调用量, 还剩多少钱, 还剩多少话费,
    预留手机, 预留号, 预留电话, 额度还剩, 存款, 生存, 保存, 存钱, 预存, 存储过程, 占卜, 减肥, 减免,
    满减, 立减, 架构, 吵架, 打架, 批评, 批发, 批量, 审批, 文件, 邮件, 事件, 条件, 附件, 软件, 硬件,
    零件图, 插件, 组件, 证件, 收件, 快件, 件事, 信箱, 邮箱, 冰箱, 垃圾箱, 行李箱, 烤箱, 音箱, 沙箱,
    数学, 数据, 次数, 参数, 分数, 函数, 人数, 变量数, 数字, 动态数, 岁数, 专柜, 缺点, 缺水, 缺钱, 缺氧,
    银行柜, 框架, stock market, stock price, stock exchange, stock broker, stock photo, stock option,
    chicken stock, vegetable stock, beef stock, fish stock, bone stock, make stock, take stock of,
    tesla stock, stock simmer, shares of stock, rolling stock, data warehouse, warehouse rave,
    warehouse supervisor, warehouse job, storage plan, cloud storage, left wing, left hand, left foot,
    left shoe, left me, left it, left the, left with, has left, have left, hasn't left, haven't left,
    left your, left our, already left, i left, she left, he left, turn left, count on, word count,
    message count, badge count, lots of, parking lot, a lot, how many people, how many times,
    how many days, how many hours, how many years, how many characters, how many tries,
    how many calories, how many strings, room for, living room, free trial, free of
  `),
  examples: [
    "安全库存设多少合适",
    "盘亏了怎么调整",
    "这款还有货吗",
    "Is the blue one in stock?",
    "Move 40 pallets to the other warehouse",
    "Prevent overselling the last item",
  ],
};
