import type { Concept } from "../../taxonomy.js";
import { concept } from "../phrases.js";

/** What askers and documentation call the things of `inventory`. */
export const inventoryConcepts: readonly Concept[] = [
  concept(
    "stock-level",
    "stock level, stock quantity, stocked quantity, inventory level, on hand, how many left, quantity on hand, stock count, remaining stock",
    "库存, 库存量, 库存数量, 还剩几件, 还剩多少, 现有量, 现存量, 剩余库存, 在库数量, 即时库存",
  ),
  concept(
    "availability",
    "availability, available quantity, in stock, sellable stock, stock status, available to purchase, salable quantity, have it",
    "有货, 现货, 可用库存, 可售库存, 可用量, 有没有货, 库存状态, 可卖数量",
  ),
  concept(
    "out-of-stock",
    "out of stock, sold out, stockout, zero stock, insufficient inventory, not enough stock, run out, unavailable item",
    "缺货, 无货, 售罄, 卖完了, 断货, 库存不足, 没货了, 零库存, 卖光",
  ),
  concept(
    "backorder",
    "backorder, allow backorder, sell without stock, back order, order when empty, stock deny policy",
    "缺货预订, 欠货订单, 缺货可下单, 允许缺货销售, 延期交货, 无货可卖, 补货后发货",
  ),
  concept(
    "back-in-stock",
    "back in stock, restock notification, notify when available, restock alert, stock subscription",
    "到货通知, 到货提醒, 补货提醒, 有货通知, 重新上架, 到货订阅",
  ),
  concept(
    "low-stock-alert",
    "low stock, stock alert, low inventory threshold, stock warning, notify stock, inventory alert, running low",
    "库存预警, 低库存, 库存提醒, 库存告警, 预警值, 快卖完了, 库存下限",
  ),
  concept(
    "safety-stock",
    "safety stock, buffer stock, minimum stock, stock threshold, reserve buffer, par level",
    "安全库存, 最低库存, 缓冲库存, 最小库存, 安全存量, 保险库存",
  ),
  concept(
    "max-stock",
    "maximum stock, stock ceiling, overstock, excess inventory, too much stock, stock cap",
    "最高库存, 库存上限, 超储, 库存积压, 压货, 最大库存",
  ),
  concept(
    "reorder-point",
    "reorder point, reorder level, reorder rule, replenishment threshold, minimum quantity rule, orderpoint, when to reorder",
    "再订货点, 订货点, 补货点, 重订货规则, 补货规则, 订货阈值",
  ),
  concept(
    "replenishment",
    "replenishment, restock, refill stock, reorder, auto replenish, stock up, replenishment plan, top up stock",
    "补货, 补库存, 进货, 自动补货, 补货计划, 补货建议, 加库存",
  ),
  concept(
    "purchase-order",
    "purchase order, supplier order, buy stock, procurement order, po line, order from vendor, purchasing",
    "采购订单, 采购单, 采购, 订货单, 进货单, 向供应商下单",
  ),
  concept(
    "purchase-requisition",
    "purchase requisition, material request, purchase request, procurement request, requisition approval, request to buy",
    "请购单, 采购申请, 请购, 物料需求, 采购需求, 申购",
  ),
  concept(
    "supplier",
    "supplier, vendor, supplier lead time, vendor price list, supplier management, manufacturer",
    "供应商, 供货商, 厂家, 供应商管理, 往来单位, 货源, 交货周期",
  ),
  concept(
    "purchase-quotation",
    "request for quotation, rfq, supplier quotation, vendor quote, purchase tender, price inquiry",
    "询价单, 询价, 供应商报价, 采购询价, 比价, 招标",
  ),
  concept(
    "purchase-return",
    "purchase return, return to vendor, supplier return, vendor credit, debit note, return goods supplier",
    "采购退货, 退供应商, 退货出库, 采退, 退厂, 采购退货单",
  ),
  concept(
    "goods-receipt",
    "goods receipt, receive stock, purchase receipt, inbound shipment, incoming shipment, receiving, goods received note, stock in",
    "收货, 入库, 入库单, 采购入库, 到货, 到货单, 收货单, 货到了, 进库",
  ),
  concept(
    "asn",
    "advance shipping notice, inbound notice, expected receipt, incoming quantity, stock on order, arriving stock",
    "预到货, 到货通知单, 预约入库, 在途数量, 在途库存, 预计到货, 采购在途",
  ),
  concept(
    "putaway",
    "put away, putaway rule, shelve goods, storage strategy, receive into bin, shelving",
    "上架, 入库上架, 上架策略, 上架规则, 放货架, 推荐库位",
  ),
  concept(
    "warehouse",
    "warehouse, stock location, depot, storage site, fulfillment center, storehouse, distribution center, inventory location",
    "仓库, 库房, 仓储, 仓库管理, 库存地点, 库存位置, 发货仓, 配送中心",
  ),
  concept(
    "bin-location",
    "bin location, storage bin, shelf location, storage rack, warehouse zone, aisle, storage slot, where stored",
    "库位, 货位, 储位, 货架, 库区, 放在哪里, 仓位",
  ),
  concept(
    "multi-warehouse",
    "multi warehouse, multiple location, multi source inventory, several warehouse, inventory source, nearest warehouse, source selection",
    "多仓, 多仓库, 多仓发货, 分仓, 多地点库存, 就近发货, 多源库存, 分仓库存",
  ),
  concept(
    "location-channel",
    "stock location channel, link sales channel, location sales channel, warehouse channel association, assign source channel, stock per channel",
    "仓库关联渠道, 渠道库存, 销售渠道仓库, 绑定渠道, 渠道分仓, 库存归属渠道",
  ),
  concept(
    "location-fulfillment-set",
    "fulfillment set, location shipping, stock location address, fulfillment location, ship from location, service zone",
    "发货地点, 发货仓库, 仓库地址, 服务区域, 配送范围, 履约地点",
  ),
  concept(
    "stocktaking",
    "stocktaking, stock count, physical inventory, cycle count, inventory audit, stock reconciliation, count stock, stock take",
    "盘点, 盘库, 清点, 库存盘点, 循环盘点, 点货, 盘点单, 实盘, 对账盘点",
  ),
  concept(
    "stock-variance",
    "inventory discrepancy, stock variance, count difference, mismatch stock, shrinkage, surplus, wrong stock",
    "盘盈, 盘亏, 盘盈盘亏, 库存差异, 库存不准, 账实不符, 库存对不上",
  ),
  concept(
    "stock-adjustment",
    "stock adjustment, inventory adjustment, adjust quantity, correct stock, manual adjustment, change stock, stock correction",
    "库存调整, 调整库存, 改库存, 修改库存, 库存调整单, 手工调整, 修正库存, 调库存",
  ),
  concept(
    "set-stock",
    "set quantity, update inventory level, edit stock quantity, inventory level update, manage quantity, add stock",
    "设置库存, 编辑库存, 更新库存, 填库存, 修改数量, 添加库存",
  ),
  concept(
    "inventory-item",
    "inventory item, stock item, stock keeping unit, item master, product stock record, sku, stockable product",
    "库存商品, 库存项, 存货, 存货档案, 物料, 库存单位, 货品, 单品",
  ),
  concept(
    "variant-inventory",
    "variant inventory, manage inventory flag, variant stock, inventory kit, variant inventory item, size stock, color stock, track quantity",
    "规格库存, 变体库存, 多规格库存, 管理库存, 尺码库存, 颜色库存, 跟踪库存, 款式库存",
  ),
  concept(
    "bundle-kit",
    "bundle, inventory kit, product kit, multi part product, combo product, assemble kit, required quantity, composite item",
    "组合商品, 套装, 套餐, 捆绑销售, 组合装, 套件, 组合库存, 礼包",
  ),
  concept(
    "bill-of-materials",
    "bill of materials, bom, component list, raw material, assembly, manufacturing order, parts list",
    "物料清单, 配方, 原材料, 零部件, 组装, 生产订单, 领料",
  ),
  concept(
    "sku-barcode",
    "sku code, barcode, ean, upc, scan item, gtin, item code, qr label",
    "条码, 条形码, 商品编码, 货号, 扫码, 扫描枪, 商家编码, 二维码",
  ),
  concept(
    "reservation",
    "reservation, reservation item, reserved quantity, hold stock, reserve inventory, committed stock, earmark",
    "预留, 库存预留, 预留数量, 保留库存, 预占, 占用库存, 预定库存, 留货",
  ),
  concept(
    "stock-lock",
    "lock stock, stock lock, freeze inventory, occupied stock, deduct on order, inventory hold, lock inventory",
    "锁库存, 锁定库存, 冻结库存, 库存锁定, 库存占用, 预扣, 下单锁库",
  ),
  concept(
    "allocation",
    "stock allocation, allocate inventory, assign stock, line allocation, committed quantity, soft allocation, hard allocation",
    "库存分配, 分配库存, 配货, 分货, 占货, 库存调配",
  ),
  concept(
    "release-reservation",
    "release reservation, unreserve, delete reservation, release stock, free inventory, unlock stock, return to available, deallocate",
    "释放库存, 解锁库存, 取消预留, 解除占用, 归还库存, 回滚库存, 解冻, 释放预占",
  ),
  concept(
    "stock-deduction",
    "deduct stock, reduce inventory, decrement stock, stock subtract, decrease quantity, consume stock, minus stock",
    "扣库存, 扣减库存, 减库存, 库存扣减, 付款减库存, 下单减库存, 拍下减库存",
  ),
  concept(
    "oversell",
    "oversell, overselling, oversold, race condition stock, concurrent stock update, sell too many, double sell",
    "超卖, 超售, 防超卖, 卖多了, 并发扣库存, 库存并发, 秒杀超卖",
  ),
  concept(
    "negative-stock",
    "negative stock, negative inventory, minus quantity, stock below zero, allow negative stock",
    "负库存, 库存为负, 负数库存, 允许负库存, 零出库, 库存变负",
  ),
  concept(
    "stock-transfer",
    "stock transfer, stock transfer order, move stock, inter warehouse transfer, internal transfer, relocate inventory, stock entry",
    "调拨, 调拨单, 移库, 库存转移, 仓库调拨, 转仓, 移仓, 调货",
  ),
  concept(
    "transit-stock",
    "in transit, goods in transit, transit warehouse, stock between warehouse, two step transfer",
    "在途, 在途库存, 调拨在途, 中转仓, 运输途中, 分步调拨",
  ),
  concept(
    "stock-movement",
    "stock movement, stock ledger, inventory transaction, inventory log, stock history, stock move, who changed stock",
    "库存流水, 出入库记录, 库存变动, 出入库明细, 库存日志, 库存台账, 收发明细, 库存记录",
  ),
  concept(
    "goods-issue",
    "goods issue, stock out, outbound order, delivery note stock, material issue, issue stock, outbound shipment, dispatch goods",
    "出库, 出库单, 发货单, 销售出库, 领料单, 提货, 出货, 其他出库",
  ),
  concept(
    "picking",
    "picking, pick list, picking list, wave picking, picker, collect item, order picking, batch pick",
    "拣货, 拣货单, 配货单, 波次, 捡货, 分拣, 波次拣货, 拣货员",
  ),
  concept(
    "packing",
    "packing, pack order, packing slip, packing station, packing carton, package item, box up",
    "打包, 包装, 装箱, 装箱单, 打包台, 复核, 包装箱, 封箱",
  ),
  concept(
    "quarantine-stock",
    "quarantine stock, blocked stock, quality hold, damaged stock, inspection stock, unsellable stock, on hold stock",
    "冻结品, 不良品, 次品, 残次品, 待检库存, 隔离库存, 不合格品, 坏货",
  ),
  concept(
    "quality-inspection",
    "quality inspection, quality check, incoming inspection, inspect goods, qc, acceptance test goods",
    "质检, 验货, 来料检验, 质量检验, 验收, 检验单, 收货验收",
  ),
  concept(
    "batch-lot",
    "batch number, lot number, batch tracking, lot tracking, production batch, traceability",
    "批次, 批号, 批次管理, 生产批次, 批次追溯, 批次库存, 溯源",
  ),
  concept(
    "serial-number",
    "serial number, serialized item, serial tracking, imei, unique item code, serial scan",
    "序列号, 串号, 唯一码, 序列号管理, 机器码, 一物一码",
  ),
  concept(
    "expiry",
    "expiry date, expiration date, shelf life, best before, expired stock, near expiry, fefo",
    "有效期, 保质期, 过期, 临期, 效期管理, 到期日, 快过期, 生产日期",
  ),
  concept(
    "fifo",
    "fifo, lifo, first in first, removal strategy, rotation rule, picking strategy, oldest first",
    "先进先出, 后进先出, 出库策略, 下架策略, 先到期先出, 批次规则",
  ),
  concept(
    "inventory-costing",
    "inventory costing, inventory valuation, moving average, standard cost, weighted average cost, stock value, costing method, cost price",
    "成本核算, 存货核算, 库存成本, 移动平均, 加权平均, 成本价, 存货计价, 库存金额",
  ),
  concept(
    "landed-cost",
    "landed cost, freight cost allocation, import duty cost, additional cost, purchase charge, cost apportion",
    "到岸成本, 采购费用分摊, 运费分摊, 落地成本, 关税分摊, 入库成本",
  ),
  concept(
    "turnover",
    "inventory turnover, stock turnover, turnover rate, days of inventory, slow moving, dead stock, stock ageing",
    "库存周转, 周转率, 周转天数, 滞销, 呆滞, 库龄, 动销率, 压仓",
  ),
  concept(
    "stock-report",
    "stock report, inventory report, stock balance, stock summary, inventory dashboard, closing stock, stock statement",
    "库存报表, 进销存, 收发存, 库存统计, 库存查询, 库存汇总, 期末库存, 进销存报表",
  ),
  concept(
    "scrap",
    "scrap, write off, damaged goods, dispose stock, spoilage, wastage, breakage",
    "报废, 报损, 损耗, 报损单, 核销, 破损, 报废出库, 坏了",
  ),
  concept(
    "atp",
    "available to promise, atp, projected quantity, future availability, promise date, forecasted quantity, free stock",
    "可承诺量, 可用量检查, 可承诺库存, 预计可用, 预测库存, 交期承诺, 可供数量",
  ),
  concept(
    "demand-forecast",
    "demand forecast, demand planning, sales forecast, material requirements planning, mrp, stock planning",
    "需求预测, 销量预测, 需求计划, 备货, 备货计划, 物料需求计划",
  ),
  concept(
    "stock-import",
    "stock import, bulk update inventory, import quantity csv, upload stock, mass stock edit, batch inventory update, stock spreadsheet",
    "导入库存, 批量改库存, 库存导入, 批量修改库存, 表格导入库存, 批量更新库存",
  ),
  concept(
    "stock-export",
    "export stock, download inventory, inventory export, stock csv, export quantity",
    "导出库存, 库存导出, 下载库存, 库存表格, 导出库存表",
  ),
  concept(
    "stock-sync",
    "inventory sync, stock synchronization, sync quantity, erp stock sync, stock feed, stock not updating, inventory integration",
    "库存同步, 同步库存, 库存不同步, 对接库存, 库存推送, 库存更新慢, 平台库存",
  ),
  concept(
    "initial-stock",
    "opening stock, initial inventory, opening balance stock, starting quantity, stock initialization",
    "期初库存, 初始库存, 库存初始化, 期初, 期初录入, 初始数量",
  ),
  concept(
    "consignment",
    "consignment stock, vendor managed inventory, consigned goods, vmi, sell on behalf, consignment sale",
    "寄售, 代销, 委托代销, 寄存, 供应商寄售, 代卖, 受托代销",
  ),
  concept(
    "drop-ship",
    "drop ship, dropshipping, supplier direct ship, direct shipment, third party fulfill, vendor ships",
    "代发, 一件代发, 直发, 供应商直发, 直运, 代发货, 无货源",
  ),
  concept(
    "third-party-logistics",
    "third party logistics, 3pl, wms integration, outsource warehouse, logistics provider, cloud warehouse",
    "第三方仓, 云仓, 仓储系统, 外包仓, 第三方物流, 海外仓, 代仓",
  ),
  concept(
    "units-of-measure",
    "unit of measure, uom, unit conversion, quantity unit, decimal quantity, sell by weight, pack size",
    "计量单位, 单位换算, 多单位, 辅助单位, 箱规, 按斤卖, 换算率, 小数数量",
  ),
  concept(
    "unlimited-stock",
    "unlimited stock, disable stock tracking, not track inventory, infinite quantity, digital product stock, always available",
    "无限库存, 不限库存, 不管库存, 关闭库存, 不跟踪库存, 虚拟商品库存",
  ),
  concept(
    "stock-display",
    "show stock, stock display, hide sold out, display remaining quantity, availability label, only few left",
    "显示库存, 隐藏库存, 库存显示, 前台库存, 仅剩几件, 隐藏缺货商品, 展示剩余",
  ),
  concept(
    "stock-check",
    "stock check, confirm inventory, validate quantity, check availability, inventory confirmation, verify stock",
    "检查库存, 校验库存, 查库存, 库存校验, 库存检查, 库存确认, 查有没有货",
  ),
  concept(
    "virtual-stock",
    "virtual stock, virtual inventory, fake stock, channel stock quota, shared stock, stock pool",
    "虚拟库存, 共享库存, 库存池, 渠道配额, 活动库存, 独享库存, 逻辑库存",
  ),
  concept(
    "flash-sale-stock",
    "flash sale stock, seckill inventory, promotion stock, limited quantity, preload stock cache, event stock",
    "秒杀库存, 活动库存, 限量, 抢购库存, 库存预热, 限时抢购",
  ),
  concept(
    "purchase-limit",
    "purchase limit, maximum per order, minimum order quantity, quantity restriction, moq, limit per customer, quantity increment",
    "限购, 起订量, 最小起订, 每人限购, 限购数量, 起售数量, 购买上限",
  ),
  concept(
    "inventory-owner",
    "multi tenant stock, owner inventory, merchant stock, store stock, seller inventory, branch stock",
    "门店库存, 商家库存, 货主, 分店库存, 店铺库存, 卖家库存",
  ),
  concept(
    "warehouse-permission",
    "warehouse permission, stock keeper, warehouse staff, restrict warehouse access, inventory role, stock manager",
    "仓库权限, 仓管, 仓管员, 库管员, 仓库人员, 库存权限",
  ),
  concept(
    "inventory-closing",
    "inventory closing, period close stock, stock month end, freeze period, backdated stock entry",
    "库存结账, 月结, 月末结存, 仓库结账, 存货结账, 反结账, 库存关账",
  ),
  concept(
    "product-listing-shelf",
    "publish product, unpublish, list item, delist, put on sale, product status, take down",
    "上架商品, 下架, 上下架, 商品上架, 自动下架, 商品状态, 发布商品",
  ),
  concept(
    "production-stock",
    "finished goods, work in process, production receipt, semi finished, production issue, manufacture entry",
    "产成品, 成品入库, 在制品, 半成品, 生产入库, 生产领料, 完工入库",
  ),
  concept(
    "none-left",
    "ran out, none left, nothing left, all gone, no more left, sold all, out of product, no stock left, stock ran out",
    "没货, 没有货了, 卖空了, 卖断货, 缺货了, 库存没了, 断供, 没库存了, 没有库存, 卖没了",
  ),
  concept(
    "any-left",
    "any left, do we have in stock, still in stock, how many do we have, left on the shelf, left in the warehouse, how much is left, left in stock",
    "还有货吗, 有货吗, 还有多少, 剩多少, 剩几个, 有没有现货, 还有几件, 剩余多少, 还有几个, 还剩几个",
  ),
  concept(
    "nearly-out",
    "almost out, running out, nearly sold out, getting low, few left, almost gone, stock is low, low quantity",
    "快没了, 快没货了, 不多了, 快断货, 快卖光, 所剩不多, 库存告急, 库存紧张, 库存低",
  ),
  concept(
    "when-restock",
    "when will it be back, when will you restock, expected restock date, when will more arrive, back in stock date, expected availability date",
    "什么时候补货, 什么时候到货, 多久有货, 何时有货, 啥时候有货, 到货时间, 预计到货时间, 什么时候有货, 何时到货, 几时到货",
  ),
  concept(
    "shown-availability-wrong",
    "shows in stock but, says out of stock but, showing sold out, shows zero stock, wrong availability, out of stock incorrectly, still shows available",
    "显示有货, 显示缺货, 显示无货, 明明有货, 明明有库存, 显示没货, 显示售罄, 显示库存不足, 显示零库存",
  ),
  concept(
    "stock-changed-by-itself",
    "inventory changed by itself, stock suddenly dropped, quantity changed unexpectedly, stock disappeared, unexpected stock change, inventory jumped",
    "库存变少, 库存突然, 库存莫名, 库存自己变, 库存少了, 库存变了, 库存多了, 库存乱了, 库存异常",
  ),
  concept(
    "stock-not-deducted",
    "stock not reduced, inventory not deducted, quantity didn't go down, stock doesn't decrease, stock deducted twice, stock not updated after sale",
    "没扣库存, 库存没扣, 库存不减, 库存没减, 不扣库存, 重复扣库存, 多扣库存, 库存没变, 库存扣了两次",
  ),
  concept(
    "stock-not-restored",
    "inventory not restored, stock not returned after cancel, not restocked after cancellation, restore stock on cancel, restock after cancel",
    "库存没恢复, 库存没退回, 取消后库存, 没释放库存, 库存没加回, 取消订单库存, 库存没回来, 取消恢复库存",
  ),
  concept(
    "stuck-reservation",
    "reservation not released, stuck reservation, held by unpaid orders, reserved but no order, ghost reservation, stock tied up",
    "一直占用库存, 占用不释放, 占着库存, 预占未释放, 占用没释放, 库存被占用, 未付款占库存, 库存被锁",
  ),
  concept(
    "set-aside-for-customer",
    "set aside, put aside, hold for a customer, save one for me, keep one for, reserve for a customer, hold an item",
    "给客户留, 留几件, 先留着, 帮我留, 给我留, 留一件, 预留给客户, 留货给",
  ),
  concept(
    "create-reservation",
    "create reservation, manual reservation, edit reservation, reservation list, add reservation, reserve items manually",
    "创建预留, 新建预留, 手动预留, 编辑预留, 预留单, 预留列表, 手工预留, 预留管理",
  ),
  concept(
    "reservation-expiry",
    "reservation timeout, reservation expires, stock hold time, cart reservation, reservation period, reserve in cart, how long is stock held",
    "预留过期, 预占时间, 锁库时长, 库存占用时间, 库存锁定时间, 加购锁库存, 库存锁多久, 预留时间, 预留期限",
  ),
  concept(
    "deduction-timing",
    "when is stock deducted, reserve at checkout, deduct at payment, decrease stock when order placed, reduce at fulfillment, stock deduction mode",
    "什么时候扣库存, 扣减方式, 库存扣减方式, 库存计数方式, 何时扣减, 扣减时机, 何时扣库存, 减库存方式",
  ),
  concept(
    "received-short",
    "received less than ordered, short delivery from supplier, over-delivery, under-delivery, delivery tolerance, receipt discrepancy, shortage on receipt",
    "少收货, 多收货, 来货少了, 收货差异, 供应商少发, 超收, 收货短缺, 到货短少, 欠收, 少到货, 到货不足",
  ),
  concept(
    "wrong-goods-received",
    "supplier sent wrong, received wrong goods, reject delivery from supplier, refuse receipt, goods not as ordered from supplier",
    "来错货, 供应商发错, 收错货, 到货不符, 收货错误, 拒收到货, 来货不对, 送错货",
  ),
  concept(
    "reverse-receipt",
    "reverse goods receipt, cancel receipt document, undo receiving, reverse posting, reversal document, correct receipt",
    "冲销, 撤销入库, 取消收货, 冲销收货, 红字入库, 取消过帐, 反过账, 撤销收货, 红冲入库, 取消入库",
  ),
  concept(
    "posting-documents",
    "post goods movement, posting date, posted document, post receipt, post inventory, material document, unposted document, post inventory journal",
    "过帐, 过账, 过账日期, 已过账, 物料凭证, 未过账, 过帐日期, 货物移动过账",
  ),
  concept(
    "movement-type",
    "movement type, inventory transaction type, operation type, goods movement, stock entry type, movement reason",
    "移动类型, 出入库类型, 作业类型, 货物移动, 库存移动类型, 变动原因, 移动原因, 库存作业",
  ),
  concept(
    "misc-receipt-issue",
    "miscellaneous receipt, other receipt, miscellaneous issue, inventory receipt without order, unplanned receipt, stock in without purchase order",
    "其他入库, 其它入库, 其它出库, 杂项入库, 杂项出库, 赠品入库, 无单入库, 杂收杂发, 其他入库单",
  ),
  concept(
    "enter-new-stock",
    "enter new stock, new goods came in, goods arrived how, add received goods, record incoming goods, book in stock",
    "来货了, 新到一批, 到了一批货, 进了一批货, 怎么入库, 录库存, 登记入库, 办理入库, 入库操作, 入库流程",
  ),
  concept(
    "take-out-stock",
    "take out of stock, remove from inventory, take goods out, check out goods, remove stock, record outgoing goods",
    "怎么出库, 登记出库, 出库登记, 拿货, 手工出库, 办理出库, 出库流程, 出库操作",
  ),
  concept(
    "partial-receipt",
    "partial receipt, receive partially, receive remaining, remaining quantity to receive, partially received, split receipt",
    "部分收货, 分批到货, 部分入库, 分批入库, 剩余未收, 未到货, 分批收货, 未入库数量",
  ),
  concept(
    "entered-wrong-quantity",
    "entered wrong quantity, undo adjustment, delete stock document, cancel stock entry, wrong quantity received, fix stock mistake",
    "入库录错, 数量录错, 入错库, 多入了, 删除入库单, 改入库单, 填错数量, 录错库存, 数量填错, 入库错误",
  ),
  concept(
    "backdated-entry",
    "backdated entry, change receipt date, wrong posting date, previous period entry, late entry",
    "补录入库, 补单入库, 日期录错, 跨月入库, 补做入库, 上月单据, 倒填日期",
  ),
  concept(
    "document-approval",
    "approve stock adjustment, inventory approval, receipt approval, adjustment approval, confirm stock document",
    "调整审批, 库存审批, 出库审批, 入库审核, 审核入库单, 入库审批, 出库审核, 库存单据审核",
  ),
  concept(
    "ask-other-store",
    "transfer request, request stock from another store, store transfer request, borrow from other branch, stock request, store replenishment request",
    "向总仓要货, 调拨申请, 要货申请, 门店要货, 门店补货, 叫货, 从别的仓调, 配送要货, 要货单",
  ),
  concept(
    "transfer-receive",
    "receive transfer, transfer arrived, transfer discrepancy, transfer in, transfer out, incoming transfer, ship transfer",
    "调拨入库, 调入单, 调出单, 调拨出库, 调拨收货, 调拨差异, 调入仓, 调出仓, 调拨发货",
  ),
  concept(
    "intercompany-transfer",
    "intercompany transfer, plant to plant, stock transport order, two-step transfer, cross-plant transfer, site transfer",
    "跨公司调拨, 公司间调拨, 跨工厂, 组织间调拨, 工厂间转移, 跨组织调拨, 两步调拨",
  ),
  concept(
    "move-bin",
    "move to another bin, bin transfer, change bin, relocate in warehouse, internal movement, bin to bin, warehouse movement",
    "换库位, 移位, 库内移动, 移货位, 库位调整, 库位转移, 货位调整, 移库单, 库位移动",
  ),
  concept(
    "cant-find-in-warehouse",
    "can't find in warehouse, misplaced item, put in the wrong place, where is it stored, wrong bin, lost in warehouse",
    "找不到货, 放错货位, 货找不到, 放错库位, 货在哪, 在哪个货架, 在哪个仓, 放哪个货架, 查货位",
  ),
  concept(
    "warehouse-full",
    "warehouse full, no space left in warehouse, storage capacity, bin capacity, volume limit, location capacity, warehouse space",
    "仓库满了, 库位满了, 爆仓, 库容, 放不下, 仓容, 库容率, 仓库容量, 库位容量",
  ),
  concept(
    "create-warehouse",
    "add warehouse, create location, new location, set up warehouse, create stock location, edit warehouse, add inventory location",
    "新建仓库, 添加仓库, 新增仓库, 创建仓库, 仓库档案, 创建库存地点, 建仓库, 仓库设置, 编辑仓库",
  ),
  concept(
    "disable-warehouse",
    "delete location, deactivate location, close warehouse, disable warehouse, delete warehouse, remove stock location",
    "删除仓库, 停用仓库, 关闭仓库, 禁用仓库, 停用库位, 仓库停用, 撤仓",
  ),
  concept(
    "default-warehouse",
    "default location, default warehouse, preferred warehouse, primary location, location priority, warehouse priority",
    "默认仓库, 默认仓, 首选仓库, 仓库优先级, 优先发货仓, 主仓, 默认库存地点",
  ),
  concept(
    "warehouse-layout",
    "warehouse layout, storage type, staging area, dock door, receiving area, picking area, storage area, warehouse zone setup",
    "仓库布局, 仓库存储类型, 暂存区, 月台, 收货区, 发货区, 拣货区, 存储区, 拣货位, 备货区, 集货区",
  ),
  concept(
    "handling-units",
    "handling unit, license plate number, pallet, tote, container number, packaging unit, pallet label",
    "托盘, 处理单位, 周转箱, 栈板, 料箱, 容器编码, 托盘码, 拖盘, 载具",
  ),
  concept(
    "wave-planning",
    "wave planning, wave template, release wave, wave processing, create wave, wave management",
    "波次计划, 创建波次, 释放波次, 波次模板, 波次策略, 生成波次, 波次管理, 波次单",
  ),
  concept(
    "picking-methods",
    "batch picking, zone picking, cluster picking, discrete picking, pick to light, pick by order, sort after picking",
    "摘果式, 播种式, 边拣边分, 分区拣货, 按单拣货, 合并拣货, 二次分拣, 播种墙, 拣货方式",
  ),
  concept(
    "short-pick",
    "short pick, can't find item while picking, pick exception, pick discrepancy, missing in bin, picked wrong item",
    "拣货短缺, 缺拣, 拣不到, 少拣, 拣货异常, 拣货差异, 拣错, 拣错货, 漏拣",
  ),
  concept(
    "confirm-picking",
    "confirm picking, mark as picked, picked quantity, complete picking, picking task, picking work, register picking",
    "拣货确认, 确认拣货, 拣货完成, 已拣数量, 拣货任务, 完成拣货, 拣货作业, 拣货进度",
  ),
  concept(
    "handheld-scanner",
    "handheld scanner, pda, mobile scanner, rf device, barcode scanner app, warehouse mobile app, scan to receive",
    "手持终端, 手持机, 扫码入库, 扫码出库, 扫码盘点, 扫码枪, 手机盘点, 移动仓库, PDA扫码, 扫描入库",
  ),
  concept(
    "barcode-labels",
    "print barcode, barcode label, product label, barcode printing, print product labels, shelf label",
    "打印条码, 条码标签, 商品标签, 条码打印, 吊牌, 打印商品标签, 价签, 货架标签, 打印吊牌",
  ),
  concept(
    "barcode-rules",
    "barcode nomenclature, gs1 barcode, barcode format, duplicate barcode, barcode not recognized, multiple barcodes, scan not recognized",
    "条码规则, 条码重复, 条码格式, 条码不识别, 一品多码, 扫不出来, 条码解析",
  ),
  concept(
    "rfid-tags",
    "rfid, rfid tag, rfid reader, electronic shelf label, epc code",
    "射频标签, RFID标签, 射频识别, 电子价签, RFID盘点",
  ),
  concept(
    "create-count",
    "create stocktake, start a count, count sheet, counting journal, physical inventory document, count session, inventory count request",
    "创建盘点, 新建盘点, 盘点任务, 盘点表, 盘点计划, 盘点凭证, 开始盘点, 盘点日记帐, 盘点请求, 创建盘点单, 怎么盘点",
  ),
  concept(
    "recount",
    "recount, second count, blind count, count again, spot check stock, random count, count verification",
    "盘点复盘, 抽盘, 盲盘, 重盘, 初盘, 明盘, 重新盘点, 抽查库存",
  ),
  concept(
    "count-freeze",
    "freeze stock during count, block movements during count, posting block during count, lock bins for counting, stop movements while counting",
    "盘点冻结, 盘点期间, 停仓盘点, 封库, 盘点锁定, 动碰盘点, 动态盘点, 盘点时能出库",
  ),
  concept(
    "stock-loss",
    "inventory loss, stolen goods, missing stock, lost goods, theft, inventory gain, goods went missing, post count difference",
    "丢货, 货丢了, 库存损失, 货被偷, 报溢, 损溢, 盘亏出库, 盘盈入库, 仓库少货, 报损报溢, 货少了",
  ),
  concept(
    "book-vs-physical",
    "doesn't match the shelf, physical count doesn't match, book quantity, system says but, actual quantity, recorded quantity, physical stock",
    "账面库存, 账面数量, 系统库存, 实物库存, 实际库存, 账存数量, 跟实际对不上, 实际数量, 实存数量, 账物不符, 数量对不上",
  ),
  concept(
    "cost-adjustment",
    "inventory revaluation, cost adjustment, change cost price, recalculate cost, wrong cost, cost recalculation, update cost",
    "成本调整, 成本重算, 重估, 调整成本, 成本不对, 成本异常, 成本为零, 成本更新, 重新计算成本",
  ),
  concept(
    "inventory-accounting",
    "inventory account, perpetual inventory, automated valuation, stock valuation layer, inventory journal entry, received not billed, stock accounting",
    "存货科目, 永续盘存, 暂估, 暂估入库, 存货凭证, 库存科目, 存货入账, 库存过账科目",
  ),
  concept(
    "cost-variance",
    "purchase price variance, standard cost variance, last purchase price, specific identification, cost variance, average cost",
    "价格差异, 采购价差, 个别计价, 最新进价, 标准成本差异, 全月平均, 成本差异, 材料成本差异",
  ),
  concept(
    "buying-price",
    "buying price, vendor price list, purchase price history, cost from supplier, purchase price list, supplier pricelist",
    "进价, 采购价, 进货价, 采购价格, 历史进价, 采购价目表, 供应商价格, 进货成本",
  ),
  concept(
    "approve-purchase",
    "approve purchase order, purchase approval, po approval, confirm purchase order, purchase order confirmation",
    "采购审批, 采购审核, 审批采购单, 确认采购单, 采购订单审批, 采购订单审核, 采购流程",
  ),
  concept(
    "change-purchase",
    "cancel purchase order, edit purchase order, close purchase order, amend purchase order, revise purchase order",
    "取消采购, 修改采购单, 关闭采购订单, 采购变更, 作废采购单, 取消采购订单, 修改采购订单, 采购订单变更",
  ),
  concept(
    "chase-supplier",
    "supplier late, overdue purchase order, chase supplier, when will supplier deliver, late delivery from vendor, purchase expediting, vendor promised date",
    "催货, 催供应商, 供应商没发货, 采购逾期, 交期延迟, 采购跟单, 采购进度, 催交, 供应商延期",
  ),
  concept(
    "purchase-invoice-matching",
    "three-way match, bill control, vendor bill matching, received not invoiced, invoice verification, match bill to receipt",
    "三单匹配, 采购发票, 发票校验, 采购对账, 货到票未到, 采购结算, 供应商对账",
  ),
  concept(
    "purchase-agreement",
    "purchase agreement, blanket purchase order, framework agreement, scheduling agreement, outline agreement, call for tender, supply contract",
    "采购协议, 采购合同, 框架协议, 计划协议, 长期协议, 一揽子采购, 供货协议, 供货合同",
  ),
  concept(
    "supply-lead-time",
    "procurement lead time, vendor lead time, purchase lead time, planned delivery time, replenishment lead time, days to purchase",
    "提前期, 采购提前期, 采购周期, 备货周期, 供货周期, 计划交货时间, 补货周期, 交货提前期",
  ),
  concept(
    "order-lot-size",
    "lot sizing, economic order quantity, order multiple, rounding value, fixed lot size, reorder quantity, order quantity rounding",
    "经济批量, 批量大小, 采购批量, 最小采购量, 订货倍数, 订货批量, 补货量, 批量规则, 采购倍数",
  ),
  concept(
    "planning-run",
    "planned order, run mrp, planning run, net requirements, master planning, master production schedule, firm planned order",
    "计划订单, 运行MRP, 净需求, 毛需求, 主计划, 物料计划, 计划运行, 主生产计划, 计划工单",
  ),
  concept(
    "abc-classification",
    "abc analysis, abc classification, fast movers, slow movers, best selling items, item ranking",
    "ABC分类, ABC分析, 畅销品, 爆款, 热销商品, 动销, 物料分类分析",
  ),
  concept(
    "clear-out-stock",
    "clearance, clear out stock, get rid of stock, sell off, old stock, excess stock, too much inventory, unsold stock",
    "清仓, 清库存, 甩卖, 去库存, 卖不动, 库存太多, 卖不出去, 处理库存, 尾货, 库存过多",
  ),
  concept(
    "which-store-has-it",
    "which store has it, available in store, nearby store stock, check store stock, store availability, pickup availability, in store stock",
    "哪个仓有货, 哪家店有货, 附近门店库存, 查门店库存, 门店有货, 门店现货, 哪里有货, 哪个店有, 附近有货",
  ),
  concept(
    "channel-stock-ratio",
    "sync ratio, stock percentage per channel, allocate stock to channels, channel allocation, publish ratio, stock split between channels",
    "库存比例, 同步比例, 渠道分配, 铺货, 可售比例, 店铺库存分配, 库存上传比例, 按比例同步",
  ),
  concept(
    "presale-stock",
    "presale quantity, preorder quantity, sell incoming stock, sell before arrival, preorder stock limit, future stock",
    "预售库存, 在途可售, 预售数量, 预售仓, 预售占用, 未到货先卖, 先卖后补",
  ),
  concept(
    "gift-sample-stock",
    "free gift stock, sample stock, giveaway stock, sample inventory, demo stock",
    "赠品库存, 样品, 样品出库, 赠品数量, 样品库, 赠品不足, 样品管理",
  ),
  concept(
    "returned-goods-resell",
    "resell returned items, refurbish, grade b stock, returns warehouse, returned goods inspection, open box",
    "退货仓, 退货上架, 二次销售, 退货质检, 翻新, 残次仓, 次品仓, 退货再销售, 退件上架",
  ),
  concept(
    "lend-borrow-items",
    "lend out, borrow items, loaned items, check out equipment, return borrowed, item loan, demo unit loan",
    "借出, 借出单, 借用, 借样, 归还单, 借入, 借还, 借货单, 借出归还, 外借",
  ),
  concept(
    "consumables-use",
    "office supplies, consumables, spare parts, internal use, internal consumption, issue to cost center, staff use",
    "耗材, 办公用品, 备件, 低值易耗, 领用出库, 领用单, 部门领用, 物品领用, 领用, 内部领用",
  ),
  concept(
    "subcontracting-stock",
    "subcontracting, outsourced processing, contract manufacturer, subcontractor stock, send components to subcontractor",
    "委外, 委外加工, 外协, 委外发料, 委外入库, 委外订单, 外发加工, 委外领料",
  ),
  concept(
    "production-material-issue",
    "backflush, issue to production, component consumption, return unused material, material consumption, over issue",
    "倒冲, 生产退料, 补料, 超领, 投料, 发料, 配料, 退料, 生产投料, 退料单, 补料单",
  ),
  concept(
    "material-shortage",
    "material shortage, missing components, component availability, kitting check, shortage list, missing parts for production",
    "缺料, 齐套, 欠料, 缺料分析, 齐套检查, 料不够, 齐套分析, 缺料表, 物料短缺",
  ),
  concept(
    "assemble-disassemble",
    "disassemble, unbuild order, assembly order, break down kit, disassembly order, repack items, kit assembly",
    "拆卸, 组装单, 拆卸单, 形态转换, 拆套, 组装拆卸, 组套, 加工单, 拆组装",
  ),
  concept(
    "break-case",
    "break case, split case, open case, case to each, loose items, full case picking, box to piece",
    "拆箱, 整箱, 散装, 拆零拣货, 拆零, 散件, 整件出库, 整箱拣货, 拆包",
  ),
  concept(
    "substitute-item",
    "substitute item, alternative item, replacement part, interchangeable part, product substitution, superseded item",
    "替代料, 替代品, 替代物料, 替代商品, 代用品, 替代件, 物料替代",
  ),
  concept(
    "sku-mapping",
    "sku mapping, duplicate sku, merge items, map products, change sku code, same product different sku, item matching",
    "SKU重复, 编码重复, 商品映射, SKU映射, 货品对应, 商品匹配, 合并商品, 关联货品, 商品关联货品",
  ),
  concept(
    "item-master-setup",
    "item master data, item category, item group, storable product, material type, material master, released product, item model group",
    "物料类型, 物料组, 存货分类, 物料主数据, 货品档案, 物料编码, 商品档案, 物料档案, 存货编码",
  ),
  concept(
    "link-variant-inventory",
    "inventory item association, link inventory item to variant, required_quantity, manage_inventory, associate inventory item, variant inventory management",
    "关联库存项, 变体关联库存, 库存项关联, 管理库存选项, 规格关联库存, 绑定库存项",
  ),
  concept(
    "create-inventory-item",
    "create inventory item, add inventory item, delete inventory item, edit inventory item, update inventory item, new stock item",
    "创建库存项, 新建存货, 添加库存商品, 删除库存项, 新增物料, 编辑库存项, 创建物料, 新增货品",
  ),
  concept(
    "location-levels",
    "location level, inventory levels by location, stock at location, add location level, stocked at location, inventory by location, assign to location",
    "库存水平, 各仓库存, 仓库库存量, 按仓库查库存, 分仓查看库存, 地点库存, 库存级别, 库存层级",
  ),
  concept(
    "stock-figures-meaning",
    "incoming quantity, committed inventory, unavailable quantity, reserved vs available, on hand vs available, inventory states, uncommitted stock",
    "待入库数量, 不可用数量, 待出库数量, 已承诺数量, 库存字段, 可用和现有, 占用数量, 待发数量, 在途数量",
  ),
  concept(
    "inventory-dimensions",
    "inventory dimension, tracking dimension, storage dimension, inventory status, stock status change, stock type, inventory type",
    "库存维度, 库存类型, 跟踪维度, 存储维度, 库存质量状态, 良品, 正品库存, 存储状态",
  ),
  concept(
    "convert-good-defective",
    "release from quarantine, unblock stock, good to defective, change inventory status, move to blocked stock, transfer to quality stock",
    "转良品, 良品转次品, 库存状态转换, 解除冻结, 库存状态调整, 转不良, 正转残, 残转正, 解冻库存",
  ),
  concept(
    "batch-attributes",
    "batch attributes, assign lot number, batch master, lot selection, mixed lots, batch split, lot attributes, batch determination",
    "批次属性, 批次主数据, 批次号规则, 指定批次, 批次选择, 批号录入, 批次转换, 选择批次, 批次确定",
  ),
  concept(
    "recall-trace",
    "product recall, trace affected lots, upstream traceability, downstream traceability, where-used trace, contaminated batch",
    "产品召回, 问题批次, 追溯码, 正向追溯, 反向追溯, 批次召回, 追溯查询, 召回批次",
  ),
  concept(
    "expired-goods",
    "expired goods, about to expire stock, remaining shelf life, removal date, alert date, near-expiry stock, expiration alert",
    "过期商品, 临期商品, 快到期, 剩余效期, 效期预警, 保质期天数, 临期预警, 过期库存, 临期库存",
  ),
  concept(
    "serial-problems",
    "serial number not found, duplicate serial number, scan serial at shipping, assign serial numbers, generate serial numbers",
    "序列号重复, 序列号不存在, 录入序列号, 扫描序列号, 串码, SN码, 分配序列号, 生成序列号",
  ),
  concept(
    "cold-hazard-storage",
    "cold storage, temperature controlled storage, hazardous goods storage, cold chain, refrigerated warehouse",
    "冷库, 冷藏, 冷链, 危险品仓, 恒温仓, 温控, 冷冻仓, 危险品存储",
  ),
  concept(
    "stock-as-of-date",
    "stock as of date, historical stock, inventory at past date, stock snapshot, inventory at date, previous day stock",
    "历史库存, 某天库存, 库存快照, 时点库存, 某日库存, 昨天的库存, 截止日期库存, 往期库存",
  ),
  concept(
    "movement-summary",
    "stock movement report, receipts and issues summary, in out summary, inventory transactions report, movement analysis",
    "出入库统计, 出入库汇总, 收发存汇总, 出入库报表, 进出明细, 收发汇总, 出入库查询, 收发存报表",
  ),
  concept(
    "days-of-cover",
    "days of supply, weeks of cover, stock coverage, how long will stock last, days of stock, sell-through rate",
    "可售天数, 库存天数, 还能卖几天, 够卖多久, 支撑天数, 可用天数, 够用几天, 够卖几天",
  ),
  concept(
    "cross-dock",
    "cross-docking, cross dock, flow-through, direct transfer to shipping, merge in transit",
    "越库, 越库作业, 直通配送, 交叉转运, 直通型, 越库转运",
  ),
  concept(
    "pick-face-replenish",
    "pick face replenishment, replenish picking location, move bulk to pick, min max replenishment, replenishment task",
    "拣货区补货, 补货任务, 拣位补货, 库内补货, 补货单, 补货上架, 补货作业, 主动补货",
  ),
  concept(
    "slotting",
    "slotting, storage optimization, consolidate bins, rearrange warehouse, tidy up stock, optimize bin locations",
    "货位优化, 库位优化, 合并库位, 理货, 整理库位, 整理仓库, 合并货位",
  ),
  concept(
    "inbound-appointment",
    "dock appointment, inbound appointment, unloading, truck arrival, delivery booking at warehouse, dock schedule",
    "送货预约, 卸货, 到仓预约, 预约到仓, 入仓预约, 预约入仓, 到车登记, 送仓",
  ),
  concept(
    "outbound-loading",
    "truck loading, load planning, loading list, shipping manifest, trailer loading, handover to carrier",
    "装车, 装车单, 交接单, 出库交接, 货物装载, 装车发运, 承运交接, 快递交接",
  ),
  concept(
    "weigh-goods",
    "catch weight, weight check, weigh package, net weight, gross weight, weighing scale, package weight check",
    "称重, 称重复核, 称重出库, 净重, 毛重, 重量差异, 电子秤, 重量复核",
  ),
  concept(
    "packaging-materials",
    "packaging material, box size, cartonization, carton selection, packing box type, packing consumables",
    "箱型, 推荐箱型, 包材, 纸箱, 包装材料, 包装耗材, 包材管理, 装箱推荐",
  ),
  concept(
    "pack-verify",
    "outbound verification, packing check, scan verify, double check before shipping, pack station check, order verification scan",
    "出库复核, 复核台, 验货出库, 扫码验货, 扫描验货, 打包复核, 发货复核",
  ),
  concept(
    "fba-stock",
    "fba, fulfillment by amazon, send to amazon, overseas warehouse stock, marketplace warehouse, inbound plan",
    "亚马逊仓, FBA仓, 头程, 发FBA, 海外备货, 平台仓, 官方仓, 送平台仓",
  ),
  concept(
    "storage-fee",
    "storage fee, warehousing charges, handling fee of warehouse, warehouse billing, storage billing, long-term storage fee",
    "仓储费, 仓租, 操作费, 存储费, 仓储计费, 仓库费用, 仓租计费",
  ),
  concept(
    "sold-more-than-have",
    "sold more than we have, oversold orders, sold more than available, not enough to fulfill, sold something we don't have, prevent overselling",
    "卖超了, 超卖了, 货不够发, 不够发, 库存不够发, 不够卖, 超卖订单, 避免超卖, 防止超卖",
  ),
  concept(
    "atomic-stock-update",
    "atomic decrement, redis stock deduction, inventory concurrency, hot item stock, stock cache consistency, concurrent checkout last item",
    "原子扣减, Redis扣库存, 库存缓存, 热点库存, 库存一致性, 数据库扣库存, 并发抢购, 高并发扣库存",
  ),
  concept(
    "inventory-module-api",
    "inventory module, inventory api, inventory module service, inventory endpoint, stock api, query stock by api, inventory service",
    "库存接口, 库存服务, 库存模块, 库存API, 查询库存接口, 库存中心, 修改库存接口, 更新库存接口",
  ),
  concept(
    "variant-availability-query",
    "variant availability, inventory_quantity, variant inventory quantity, retrieve variant stock, get available quantity, available quantity by channel",
    "查询变体库存, 规格可用库存, 返回库存数量, 变体库存数量, 获取库存数量, SKU库存查询, 查SKU库存",
  ),
  concept(
    "stock-change-event",
    "inventory level updated event, stock changed webhook, inventory event, stock update event, inventory webhook, product back in stock event",
    "库存变更事件, 库存变更通知, 库存变动通知, 库存回调, 库存变化通知, 库存变更消息, 库存变更推送",
  ),
  concept(
    "external-stock-source",
    "erp inventory, external stock source, real-time stock from erp, integrate inventory from erp, external warehouse system, multi-source inventory sync",
    "ERP库存, 外部库存, 实时库存, 对接ERP库存, 库存中台, 外部仓库, 第三方库存, 对接仓库系统",
  ),
  concept(
    "stock-reset-to-zero",
    "stock reset to zero, stock overwritten, inventory set to zero, sync overwrote quantity, all stock became zero",
    "库存被覆盖, 库存清零, 库存归零, 库存变0, 变成0了, 同步后变0, 库存为0, 库存变成0",
  ),
  concept(
    "fill-the-shelf",
    "fill the shelf, empty shelf, shelf restock, shelf gap, restock shelves",
    "补货架, 货架空了, 理架, 陈列, 排面, 缺排面, 上货架, 货架补货",
  ),
  concept(
    "inventory-kpi",
    "inventory accuracy, fill rate, stockout rate, stock accuracy, warehouse performance, inventory kpi",
    "库存准确率, 满足率, 缺货率, 仓库绩效, 盘点准确率, 库存指标, 断货率, 现货率",
  ),
  concept(
    "procurement-rules",
    "make to order, buy to order, replenish on order, procure to order, pull rule, warehouse routes, procurement route",
    "按单采购, 以销定购, 以销定采, 按单生产, 补货路线, 推拉规则, 供应路线, 采购路线, 按订单采购",
  ),
  concept(
    "generate-purchase-from-shortage",
    "generate purchase order automatically, purchase suggestion, create po from shortage, purchase from sales order, automatic purchasing, suggested purchase",
    "自动生成采购单, 采购建议, 缺货转采购, 销售转采购, 自动采购, 缺货采购, 一键采购, 自动下采购单",
  ),
  concept(
    "supplier-portal-collab",
    "vendor portal, supplier collaboration, supplier confirmation, supplier shipment notice, vendor acknowledgment",
    "供应商门户, 供应商协同, 供应商确认, 供应商送货单, 供应商发货, 送货单打印, 供应商平台",
  ),
  concept(
    "multi-step-receiving",
    "two-step receipt, three-step delivery, multi-step receiving, input location, receive then quality then stock, multi-step routes",
    "多步入库, 两步收货, 三步出库, 分步入库, 先收货后上架, 多步流程, 两步出库, 入库步骤",
  ),
  concept(
    "adjustment-reason",
    "adjustment reason, reason code for adjustment, inventory adjustment note, adjustment journal, reason for stock change",
    "调整原因, 库存调整原因, 调整备注, 库存变更原因, 调整日记帐, 调整说明",
  ),
  concept(
    "inventory-visibility",
    "global inventory, inventory visibility, enterprise-wide stock, total stock across locations, inventory overview, stock overview, all warehouses stock",
    "总库存, 库存总览, 全局库存, 全渠道库存, 各仓总库存, 库存概览, 库存汇总查询, 库存看板",
  ),
  concept(
    "warehouse-task",
    "warehouse task, warehouse order, warehouse work, work template, transfer order warehouse, task assignment in warehouse",
    "仓库任务, 仓库作业, 作业单, 转储单, 作业任务, 仓库工作, 库内作业",
  ),
  concept(
    "stock-lookup-filter",
    "filter by stock, list out of stock products, find products without stock, search inventory, stock search, products with low stock",
    "筛选库存, 缺货商品列表, 查缺货商品, 哪些没货, 哪些缺货, 无库存商品, 按库存筛选, 搜索库存",
  ),
  concept(
    "return-to-supplier",
    "send back to supplier, return to supplier, supplier replacement, return defective to vendor, supplier exchange, vendor return shipment",
    "退给供应商, 退回供应商, 采购换货, 退货给厂家, 退回厂家, 不良品退供, 退供",
  ),
];
