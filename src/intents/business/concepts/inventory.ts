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
];
