import type { Concept } from "../../taxonomy.js";
import { concept } from "../phrases.js";

/** What askers and documentation call the things of `notification`. */
export const notificationConcepts: readonly Concept[] = [
  concept(
    "sms-send",
    "send sms, text message, sms, sms gateway, sms provider, text customers, short message",
    "短信, 发短信, 短信发送, 短信服务, 短信网关, 短信通道, 短信接口, 群发短信",
  ),
  concept(
    "sms-failed",
    "sms failed, text not received, sms not delivered, undelivered message, sms error, carrier blocked",
    "短信收不到, 短信发送失败, 没收到短信, 短信失败, 短信没发出, 短信被拦截, 短信延迟",
  ),
  concept(
    "sms-signature-template",
    "sms signature, sms template, template approval, sender name, sms template id, template review",
    "短信签名, 短信模板, 模板审核, 签名审核, 签名报备, 模板编号, 模板不通过",
  ),
  concept(
    "sms-sender",
    "sender id, sender number, short code, alphanumeric sender, messaging service, 10dlc, sms number",
    "发送号码, 短信号段, 发件人号码, 短号, 主叫号码, 号码报备",
  ),
  concept(
    "sms-reply",
    "inbound sms, sms reply, two-way sms, receive message, reply message, incoming message",
    "上行短信, 短信回复, 接收短信, 回复短信, 上行消息, 双向短信",
  ),
  concept(
    "sms-credits",
    "sms credits, sms balance, sms package, buy sms, sms pricing, message quota, out of credits",
    "短信余额, 短信套餐, 短信条数, 短信不够, 购买短信, 短信费用, 短信包, 短信计费",
  ),
  concept(
    "international-sms",
    "international sms, overseas text, international number, global sms, geo permissions",
    "国际短信, 海外短信, 国际区号, 港澳台短信, 境外短信",
  ),
  concept(
    "sms-bombing",
    "sms bombing, sms pumping, sms abuse, verification abuse, send frequency limit",
    "短信轰炸, 防刷, 短信被刷, 恶意刷短信, 短信防刷, 发送频率限制, 盗刷短信",
  ),
  concept(
    "voice-call",
    "voice call, phone call notification, voice message, call alert, text to speech, voice notification, robocall",
    "语音通知, 电话通知, 语音验证码, 打电话提醒, 语音电话, 外呼, 电话告警",
  ),
  concept(
    "email-send",
    "send email, mail, email notification, transactional email, outgoing mail, mailer, mail delivery",
    "发邮件, 邮件, 邮件通知, 邮件发送, 电子邮件, 邮件提醒, 发信",
  ),
  concept(
    "email-not-received",
    "email not received, not getting emails, missing email, email not sent, mail not arriving, email stuck",
    "收不到邮件, 没收到邮件, 邮件没发出, 邮件发送失败, 邮件发不出去, 邮件丢失",
  ),
  concept(
    "smtp-config",
    "smtp, mail server, smtp settings, email setup, outgoing server, smtp port, smtp authentication",
    "邮件服务器, 发件服务器, 邮箱配置, 邮件配置, SMTP配置, 授权码, 发信端口",
  ),
  concept(
    "email-template",
    "email template, mail template, email layout, email design, html email, customize email, email content",
    "邮件模板, 邮件内容, 邮件样式, 修改邮件模板, 邮件格式, 邮件正文, 邮件布局",
  ),
  concept(
    "sender-domain",
    "sender address, from address, reply-to, domain authentication, spf, dkim, dmarc, sender domain, verified sender",
    "发件人, 发件地址, 发信域名, 域名验证, 回信地址, 发件人名称, 发信地址",
  ),
  concept(
    "spam",
    "spam folder, junk mail, marked as spam, spam complaint, deliverability, sender reputation, blacklisted",
    "垃圾邮件, 垃圾箱, 进垃圾箱, 被当垃圾邮件, 送达率, 发信信誉, 投诉率",
  ),
  concept(
    "bounce",
    "bounce, bounced email, hard bounce, soft bounce, undeliverable, invalid address, suppression list, mail returned",
    "退信, 弹回, 硬退信, 软退信, 无效地址, 邮件被退回, 抑制列表, 退信率",
  ),
  concept(
    "email-queue",
    "email queue, mail queue, outbox, pending emails, queue stuck, mail scheduler",
    "邮件队列, 发件箱, 待发送邮件, 邮件积压, 队列卡住, 邮件排队",
  ),
  concept(
    "email-attachment",
    "email attachment, attach file, send invoice email, attach pdf, mail attachment",
    "邮件附件, 附件, 发送发票邮件, 带附件, 附件太大, 附件发送",
  ),
  concept(
    "newsletter",
    "newsletter, email campaign, marketing email, mass mailing, bulk email, mailing list, email marketing, mail blast",
    "邮件营销, 营销邮件, 群发邮件, 订阅邮件, 邮件群发, 邮件列表, 电子报",
  ),
  concept(
    "push",
    "push notification, mobile push, app notification, phone notification, push message, remote notification, push service",
    "推送, 消息推送, 手机推送, 推送消息, 通知栏消息, 推送通知, 弹通知",
  ),
  concept(
    "push-not-received",
    "push not received, no notifications, notification not showing, push not working, missing notification, not delivered",
    "收不到推送, 推送收不到, 没有通知, 通知不弹, 推送不到, 没收到消息, 推送失败",
  ),
  concept(
    "push-vendor",
    "vendor push, manufacturer channel, huawei push, xiaomi push, oppo push, vivo push, offline push",
    "厂商通道, 厂商推送, 华为推送, 小米推送, 离线推送, 系统级推送, 荣耀推送",
  ),
  concept(
    "apns",
    "apns, apple push, ios push, push certificate, p8 key, ios notification, apns environment",
    "苹果推送, 推送证书, iOS推送, APNs证书, 证书过期, 生产证书, 开发证书",
  ),
  concept(
    "fcm",
    "fcm, firebase cloud messaging, android push, google push, fcm token, server key",
    "谷歌推送, 安卓推送, 谷歌服务, FCM通道, 海外推送, FCM推送",
  ),
  concept(
    "device-token",
    "device token, registration token, registration id, push token, client id, token invalid, register device",
    "设备令牌, 设备标识, 注册ID, 推送令牌, 设备注册, 设备号, 获取设备号",
  ),
  concept(
    "push-permission",
    "notification permission, allow notifications, enable notifications, request permission, opt-in prompt, permission prompt",
    "通知权限, 开启通知, 允许通知, 通知关闭了, 打开通知, 申请通知权限, 通知开关",
  ),
  concept(
    "notification-channel",
    "notification channel, notification category, android channel, importance level, channel id, message classification",
    "通知渠道, 通知类别, 消息分类, 通道ID, 重要级别, 渠道分类, 私信公信",
  ),
  concept(
    "silent-push",
    "silent push, data message, background notification, background update, content-available, pass-through message",
    "静默推送, 透传消息, 后台推送, 静默通知, 透传, 自定义消息, 后台唤醒",
  ),
  concept(
    "rich-push",
    "rich notification, image push, big picture, action buttons, notification style, push image, large icon",
    "富媒体推送, 图片推送, 大图通知, 通知样式, 通知按钮, 大文本, 通知图标",
  ),
  concept(
    "push-sound",
    "notification sound, custom sound, vibration, ringtone, push sound",
    "通知铃声, 自定义铃声, 提示音, 推送声音, 振动, 没有声音, 震动提醒",
  ),
  concept(
    "badge",
    "badge count, app icon badge, unread badge, red dot, badge number, clear badge, icon number",
    "角标, 桌面角标, 红点, 未读数, 角标清零, 小红点, 图标数字, 角标不消失",
  ),
  concept(
    "push-click",
    "notification click, deep link, tap notification, open app page, click action, push open, notification tapped",
    "点击通知, 通知跳转, 打开指定页面, 点击推送, 深度链接, 跳转页面, 点击事件",
  ),
  concept(
    "foreground-display",
    "foreground notification, app in foreground, banner notification, heads-up notification, lock screen, show while open",
    "前台通知, 前台展示, 横幅, 悬浮通知, 锁屏通知, 应用内弹出, 横幅提醒",
  ),
  concept(
    "local-notification",
    "local notification, schedule local, on-device notification, local reminder, alarm clock",
    "本地通知, 本地推送, 定时本地通知, 本地提醒, 本地消息",
  ),
  concept(
    "ongoing-liveactivity",
    "live activity, dynamic island, ongoing notification, progress notification, lock screen widget",
    "实时活动, 灵动岛, 常驻通知, 实时窗, 进度通知",
  ),
  concept(
    "notification-grouping",
    "group notifications, collapse notifications, notification summary, collapse key, replace notification, bundle notifications, thread id",
    "通知折叠, 通知分组, 合并通知, 覆盖通知, 消息合并, 消息覆盖, 通知聚合",
  ),
  concept(
    "recall-message",
    "recall message, withdraw notification, cancel push, delete sent notification, undo send, retract message",
    "撤回消息, 消息撤回, 撤回推送, 撤销推送, 取消推送, 发错了, 推送撤回",
  ),
  concept(
    "tags-alias",
    "user tag, alias, user alias, device tag, bind alias, set alias, external user id",
    "标签, 别名, 标签推送, 设置别名, 绑定别名, 打标签, 别名推送, 用户标签",
  ),
  concept(
    "segment-audience",
    "audience, segment, target group, targeted push, recipient list, audience filter, send to group",
    "人群, 受众, 定向推送, 用户分群, 目标用户, 圈人, 人群包, 推送人群",
  ),
  concept(
    "broadcast",
    "broadcast, send to all, mass message, topic message, bulk send, notify everyone, group send",
    "广播, 群发, 全员推送, 全推, 群发消息, 主题推送, 发给所有人, 批量发送",
  ),
  concept(
    "single-push",
    "send to user, single push, individual notification, send to device, targeted message",
    "单推, 单发, 给某人发, 指定用户推送, 单播, 指定设备推送, 单用户推送",
  ),
  concept(
    "recipients",
    "recipient, notify who, cc, bcc, receiver, admin email, notification contacts, recipient group",
    "接收人, 收件人, 抄送, 通知对象, 通知谁, 联系人组, 接收者, 密送",
  ),
  concept(
    "in-app-message",
    "in-app message, inbox, message center, site message, notification center, internal message, bell icon",
    "站内信, 消息中心, 站内消息, 应用内消息, 消息盒子, 系统消息, 通知中心, 小铃铛",
  ),
  concept(
    "read-unread",
    "mark as read, unread messages, unread count, read receipt, read status, mark all read",
    "已读, 未读, 标为已读, 全部已读, 未读消息, 已读回执, 未读数量",
  ),
  concept(
    "announcement",
    "announcement, system notice, site banner, bulletin, maintenance notice, announcement bar",
    "公告, 系统公告, 通知公告, 发布公告, 公告栏, 弹窗公告, 停机公告",
  ),
  concept(
    "popup-toast",
    "popup, toast, alert dialog, modal message, flash message, snackbar, pop-up message",
    "弹窗, 提示框, 轻提示, 消息提示, 弹框, 弹出层, 气泡提示",
  ),
  concept(
    "web-push",
    "web push, browser notification, desktop notification, vapid, service worker, browser push, push subscription",
    "网页推送, 浏览器通知, 桌面通知, 浏览器推送, 网页通知, 桌面提醒",
  ),
  concept(
    "realtime-websocket",
    "websocket, real-time message, server-sent events, live update, socket push, long connection, heartbeat",
    "实时推送, 长连接, 实时消息, 心跳, 断线重连, 实时通知, WS推送, 服务端推送",
  ),
  concept(
    "webhook",
    "webhook, http callback, event subscription, webhook endpoint, post to url, webhook topic, event hook, notify my server",
    "网络钩子, 回调, 事件订阅, 事件推送, 回调通知, 事件通知, 消息回调",
  ),
  concept(
    "webhook-failed",
    "webhook not firing, webhook failed, missing webhook, callback not received, webhook disabled, webhook delivery failed",
    "回调失败, 没收到回调, 回调不触发, 回调超时, 收不到回调, 事件丢失, 推送地址不通",
  ),
  concept(
    "webhook-security",
    "webhook signature, verify webhook, webhook secret, signing secret, hmac header, forged webhook, event verification",
    "回调验签, 回调签名, 回调验证, 回调密钥, 加签, 验证来源, 消息加解密",
  ),
  concept(
    "webhook-duplicate",
    "duplicate event, event id, duplicate webhook, out-of-order events, repeated notification, at-least-once",
    "重复通知, 重复回调, 事件重复, 事件乱序, 消息去重, 重复推送, 消息重复",
  ),
  concept(
    "delivery-receipt",
    "delivery receipt, delivery report, delivery status, message status, status callback, was it delivered, delivered status",
    "送达回执, 状态报告, 发送状态, 送达状态, 回执, 消息回执, 是否送达, 短信回执",
  ),
  concept(
    "open-click-tracking",
    "open rate, click rate, email tracking, click tracking, open tracking, conversion rate, message analytics",
    "打开率, 点击率, 邮件追踪, 点击统计, 打开统计, 转化率, 链接追踪",
  ),
  concept(
    "push-stats",
    "notification report, push statistics, sent count, delivery rate, message log, notification log, send history",
    "推送统计, 发送记录, 到达率, 推送报表, 通知日志, 消息记录, 下发量, 消息日志",
  ),
  concept(
    "send-retry",
    "retry sending, resend notification, failed message, redelivery, backoff, dead letter, resend email",
    "重发, 重试, 补发, 重新推送, 发送重试, 重试机制, 死信, 再发一次",
  ),
  concept(
    "rate-limit",
    "rate limit, too many requests, throttle, frequency cap, send limit, 429 error, sending quota, daily cap",
    "限流, 频率限制, 发送上限, 频控, 请求太频繁, 超出配额, 每日上限, 发送频率",
  ),
  concept(
    "duplicate-notification",
    "duplicate notification, received twice, repeated emails, sent multiple times, too many notifications, notification spam",
    "收到两次, 重复提醒, 重复发送, 发了好几遍, 通知太多, 重复收到, 一直提醒",
  ),
  concept(
    "message-template",
    "message template, notification template, template id, template content, preset message, template management, canned message",
    "消息模板, 通知模板, 模板内容, 模板管理, 通知文案, 模板ID, 文案模板",
  ),
  concept(
    "placeholder-variable",
    "placeholder, template variable, merge tag, personalization, dynamic content, template parameter, variable substitution, liquid variable",
    "变量, 占位符, 模板变量, 模板参数, 动态内容, 个性化内容, 变量替换, 通配符",
  ),
  concept(
    "localization",
    "notification language, localized message, translated email, multilingual template, message locale, language of email",
    "多语言模板, 通知语言, 邮件语言, 多语言通知, 翻译模板, 国际化, 本地化文案",
  ),
  concept(
    "scheduled-send",
    "scheduled send, schedule message, send later, timed push, delayed send, schedule notification, planned send",
    "定时发送, 定时推送, 预约发送, 延时发送, 稍后发送, 计划任务, 定时任务, 计划推送",
  ),
  concept(
    "timezone-send",
    "local time zone, send time, best send time, timezone delivery, optimal time",
    "时区, 按时区发送, 发送时间, 当地时间, 智能时间, 推送时间段",
  ),
  concept(
    "message-ttl",
    "time to live, message ttl, message expiry, offline message, message retention, offline storage, store and forward",
    "离线消息, 消息有效期, 离线时长, 离线保存, 存活时间, 过期消息, 离线保留",
  ),
  concept(
    "reminder",
    "reminder, follow-up reminder, remind me, due reminder, task reminder, activity reminder, calendar reminder",
    "提醒, 待办提醒, 到期提醒, 日程提醒, 任务提醒, 催办, 跟进提醒, 提前提醒",
  ),
  concept(
    "payment-reminder",
    "payment reminder, unpaid order reminder, invoice reminder, overdue notice, follow-up letter, expiry notice",
    "付款提醒, 催付, 未付款提醒, 欠费提醒, 账单提醒, 续费提醒, 催付短信",
  ),
  concept(
    "expiry-alert",
    "expiry alert, expiration notice, about to expire, certificate expiry, renewal notice",
    "到期通知, 过期提醒, 即将到期, 会员到期提醒, 合同到期, 快过期了",
  ),
  concept(
    "abandoned-cart",
    "abandoned cart, cart reminder, abandoned checkout, cart recovery, recover sales, left in cart, recovery email",
    "弃购, 购物车召回, 弃单挽回, 购物车提醒, 未结账提醒, 遗弃购物车, 弃购邮件",
  ),
  concept(
    "low-stock",
    "low stock alert, stock notification, inventory warning, reorder alert, running out, stock threshold",
    "库存预警, 低库存提醒, 缺货提醒, 库存不足, 库存告警, 快没货了, 安全库存",
  ),
  concept(
    "back-in-stock",
    "back in stock, restock alert, notify when available, price drop alert, availability alert, product alert",
    "到货通知, 到货提醒, 补货通知, 降价通知, 降价提醒, 有货通知, 缺货登记",
  ),
  concept(
    "order-notification",
    "order confirmation email, order notification, new order alert, order status email, order update, order email",
    "订单通知, 下单通知, 新订单提醒, 订单确认邮件, 来单提醒, 订单状态通知, 订单短信",
  ),
  concept(
    "shipping-notification",
    "shipping notification, shipment email, tracking notification, delivery update, shipped email, pickup notification",
    "发货通知, 物流通知, 发货提醒, 快递通知, 取件通知, 物流推送, 签收通知",
  ),
  concept(
    "merchant-alert",
    "staff notification, merchant notification, admin alert, seller notification, new message alert, store notification",
    "商家通知, 店员通知, 后台提醒, 客服提醒, 管理员通知, 语音播报, 卖家通知",
  ),
  concept(
    "approval-notify",
    "approval notification, pending approval notice, workflow notification, assigned task email, task assigned",
    "审批通知, 待审批提醒, 流程通知, 任务分配通知, 待办通知, 审批提醒",
  ),
  concept(
    "mention-follow",
    "mention, follower, subscribe to record, chatter, watch issue, followers notification, comment notification",
    "提及, 关注者, 艾特, 评论通知, 回复提醒, 关注记录, 被提到",
  ),
  concept(
    "security-alert",
    "login alert, new sign-in email, security notification, suspicious activity alert, password change notice",
    "登录提醒, 异地登录提醒, 安全提醒, 安全通知, 改密通知, 风险提醒",
  ),
  concept(
    "alert-rule",
    "alert rule, alarm rule, monitoring alert, trigger condition, alert policy, notify when, alert definition",
    "告警规则, 报警规则, 告警策略, 监控告警, 触发条件, 预警规则, 报警条件",
  ),
  concept(
    "alarm-threshold",
    "threshold, alarm threshold, alert when exceeds, limit exceeded, warning level, trigger value, usage alert",
    "告警阈值, 阈值, 超过多少报警, 预警值, 超限告警, 报警线, 用量告警",
  ),
  concept(
    "alert-severity",
    "severity, alert level, alert priority, critical alert, warning alert, escalate level",
    "告警级别, 告警等级, 严重程度, 告警优先级, 紧急告警, 严重告警, 告警分级",
  ),
  concept(
    "alarm-silence",
    "silence alert, mute alarm, suppress alert, snooze alert, maintenance window, inhibition rule, stop alarm",
    "告警静默, 屏蔽告警, 告警抑制, 静默期, 暂停告警, 维护窗口, 关掉报警, 沉默周期",
  ),
  concept(
    "alarm-convergence",
    "alert grouping, alert deduplication, alert storm, alert aggregation, alert fatigue, noise reduction, too many alerts",
    "告警收敛, 告警合并, 告警风暴, 告警聚合, 告警降噪, 报警太多, 告警去重",
  ),
  concept(
    "alert-escalation",
    "escalation policy, on-call, escalate alert, alert routing, acknowledge alert, duty roster, pager duty",
    "告警升级, 值班, 排班, 告警认领, 告警分派, 告警路由, 值班表, 升级策略",
  ),
  concept(
    "alert-recovery",
    "alert resolved, recovery notification, alarm cleared, resolved message, back to normal",
    "告警恢复, 恢复通知, 告警解除, 恢复正常, 告警关闭, 报警恢复",
  ),
  concept(
    "alert-history",
    "alert history, alarm records, alert events, active alerts, past alarms, alert list",
    "告警历史, 告警记录, 报警记录, 告警事件, 活动告警, 告警列表",
  ),
  concept(
    "alert-channel",
    "contact point, alert channel, alert receiver, notification channel, alert contact, alert integration",
    "告警渠道, 告警通知, 告警联系人, 通知媒介, 报警方式, 告警接收人, 告警组",
  ),
  concept(
    "quiet-hours",
    "quiet hours, do not disturb, night mode, dnd, no night messages, silent period, mute notifications",
    "免打扰, 勿扰模式, 静音时段, 夜间免打扰, 晚上不推送, 消息免打扰, 安静时段",
  ),
  concept(
    "notification-preferences",
    "notification settings, notification preferences, email preferences, manage notifications, message preferences, choose notifications, turn on notifications",
    "通知设置, 消息设置, 接收设置, 提醒设置, 通知偏好, 推送设置, 消息偏好",
  ),
  concept(
    "turn-off-notifications",
    "turn off notifications, disable emails, stop notifications, mute, stop emails, disable push",
    "关闭通知, 关闭推送, 不想收通知, 停止推送, 关掉提醒, 禁用邮件, 静音",
  ),
  concept(
    "unsubscribe",
    "unsubscribe, opt out, unsubscribe link, stop receiving, marketing consent, remove from list, preference center",
    "退订, 取消订阅, 回T退订, 退订链接, 不再接收, 拒收, 退订短信, 营销授权",
  ),
  concept(
    "opt-in-subscribe",
    "subscribe, opt in, double opt-in, newsletter signup, subscription confirmation, subscriber, email consent",
    "订阅通知, 订阅消息, 双重确认, 订阅者, 订阅确认, 同意接收, 消息订阅",
  ),
  concept(
    "wechat-template-msg",
    "wechat template message, official account message, wechat notification, service notification, template message",
    "模板消息, 公众号通知, 微信通知, 模板消息推送, 服务通知, 微信消息, 服务号消息",
  ),
  concept(
    "wechat-subscribe-msg",
    "subscribe message, one-time subscription, mini program notification, subscription message, long-term subscription",
    "订阅消息, 一次性订阅, 小程序通知, 长期订阅, 订阅授权, 小程序消息",
  ),
  concept(
    "wecom",
    "wecom, enterprise wechat, work wechat bot, wecom app message, corporate wechat",
    "企业微信, 企微, 企微机器人, 企业微信通知, 应用消息, 群机器人, 企微消息",
  ),
  concept(
    "dingtalk-bot",
    "dingtalk, dingtalk robot, dingtalk webhook, ding message, dingtalk group bot",
    "钉钉, 钉钉机器人, 钉钉通知, 钉钉群消息, 工作通知, 钉钉告警, 机器人加签",
  ),
  concept(
    "feishu-bot",
    "feishu, lark, lark bot, feishu robot, message card, lark webhook",
    "飞书, 飞书机器人, 飞书通知, 消息卡片, 飞书群, 卡片消息, 自定义机器人",
  ),
  concept(
    "slack-teams",
    "slack, microsoft teams, discord, telegram bot, slack channel, incoming webhook, chat notification",
    "聊天通知, 群通知, 群消息, 频道通知, 群聊机器人, 机器人推送, 电报机器人",
  ),
  concept(
    "whatsapp-line",
    "whatsapp message, whatsapp template, line message, messenger, whatsapp business, chat app message",
    "海外聊天, 聊天消息, 即时消息, LINE消息, 会话消息, 社交消息",
  ),
  concept(
    "rcs-mms",
    "mms, rcs, picture message, multimedia message, video sms, 5g message",
    "彩信, 视频短信, 富媒体短信, 5G消息, 图片短信, 多媒体短信, 阅信",
  ),
  concept(
    "customer-service-chat",
    "customer service message, live chat, support message, chat reply, auto reply, chatbot, offline reply",
    "客服消息, 在线客服, 自动回复, 客服通知, 聊天机器人, 人工客服, 关键词回复",
  ),
  concept(
    "short-link",
    "short link, short url, link in sms, url shortener, tracked link, link in message",
    "短链接, 短链, 短信链接, 短信跳转, 链接打不开, 链接跳转",
  ),
  concept(
    "sensitive-content",
    "content moderation, prohibited content, message rejected, sensitive words, content audit, blocked keywords",
    "敏感词, 内容审核, 违规内容, 关键词拦截, 消息被拒, 屏蔽词, 内容违规",
  ),
  concept(
    "message-length",
    "message length, character limit, long sms, message segments, title too long, message truncated, message encoding",
    "字数限制, 长短信, 短信字数, 内容超长, 消息截断, 标题长度, 拆分条数",
  ),
  concept(
    "message-queue",
    "message queue, event bus, publish subscribe, kafka, rabbitmq, queue consumer, async message",
    "消息队列, 事件总线, 发布订阅, 消费者, 异步消息, 消息堆积, 消息中间件",
  ),
  concept(
    "event-trigger",
    "event trigger, notification trigger, automation rule, flow trigger, event listener, when happens send, workflow automation",
    "触发器, 事件触发, 自动化规则, 触发通知, 事件监听, 自动发送, 自动化流程, 触发时机",
  ),
  concept(
    "drip-journey",
    "drip campaign, customer journey, automated campaign, welcome email, re-engagement, email sequence, marketing automation",
    "用户旅程, 自动化营销, 欢迎邮件, 召回, 营销自动化, 欢迎短信, 唤醒用户, 触达",
  ),
  concept(
    "birthday-marketing",
    "birthday message, promotional message, marketing sms, campaign message, holiday greeting, promotion push",
    "生日祝福, 营销短信, 活动推送, 节日祝福, 促销短信, 会员短信, 营销推送",
  ),
  concept(
    "ab-test-push",
    "a/b test, split test, test campaign, experiment message, subject line test, message variant",
    "AB测试, 对比测试, 标题测试, 灰度推送, 分组测试, 实验推送",
  ),
  concept(
    "test-send",
    "test notification, send test email, test message, preview email, test push, test device",
    "测试推送, 测试邮件, 测试发送, 预览邮件, 试发, 测试短信, 测试设备",
  ),
  concept(
    "digest",
    "digest email, daily summary, summary email, batched notifications, weekly report email, scheduled report",
    "摘要邮件, 每日汇总, 定时报表, 日报, 周报推送, 汇总通知, 合并发送",
  ),
  concept(
    "multi-channel",
    "multi-channel, fallback channel, channel priority, omnichannel, switch channel, failover, channel routing",
    "多渠道, 渠道优先级, 通道切换, 多通道, 备用通道, 通道路由, 短信补发, 多渠道触达",
  ),
  concept(
    "provider-config",
    "notification provider, message service setup, channel configuration, sms api key, provider credentials, integration settings",
    "通道配置, 渠道配置, 短信配置, 推送配置, 消息服务商, 接入参数, 服务商配置",
  ),
  concept(
    "keep-alive",
    "app killed, background restriction, battery optimization, autostart, process killed, app closed",
    "杀进程, 后台限制, 自启动, 省电策略, 保活, 后台被杀, 进程被杀, 电池优化",
  ),
  concept(
    "delayed-message",
    "delayed notification, late message, slow delivery, notification delay, arrives late",
    "通知延迟, 推送延迟, 消息延迟, 到得很慢, 收到太晚, 邮件延迟, 半天才收到",
  ),
  concept(
    "survey-review-request",
    "review request, feedback email, rating reminder, satisfaction survey, nps survey, review reminder",
    "评价提醒, 邀请评价, 满意度调查, 好评邀请, 问卷邀请, 评价邀请",
  ),
  concept(
    "appointment-reminder",
    "appointment reminder, booking confirmation, event reminder, meeting invite, calendar invitation, schedule change notice",
    "预约提醒, 预约通知, 会议提醒, 日程邀请, 会议通知, 预约成功通知, 活动提醒",
  ),
  concept(
    "let-me-know",
    "let me know, notify me, tell me when, ping me, give me a heads up, keep me posted, keep me informed, alert me, get notified, receive notifications",
    "通知我, 告诉我一声, 提醒我一下, 跟我说一声, 知会我, 通知一声, 第一时间通知, 接收通知, 及时通知, 说一声",
  ),
  concept(
    "keeps-buzzing",
    "keeps buzzing, keeps beeping, keeps ringing, won't stop notifying, nonstop notifications, bombarded with messages, keeps popping up, notification frequency, reminder frequency",
    "一直响, 响个不停, 一直震, 老是弹, 一直弹, 不停弹窗, 老弹消息, 消息轰炸, 通知频率, 提醒频率, 狂响",
  ),
  concept(
    "message-pops-up",
    "pop up on screen, shows up on screen, popping up, display notification, show notification, notification display, pop a message",
    "弹消息, 弹出通知, 弹出消息, 弹个消息, 弹窗提醒, 展示通知, 通知展示, 弹出提示, 消息弹出来",
  ),
  concept(
    "nobody-told-me",
    "nobody told me, wasn't notified, was not notified, never got a notification, didn't get notified, not receiving notifications, no alert received",
    "没人通知我, 没通知我, 没提醒我, 没收到通知, 收不到通知, 收不到消息, 收不到提醒, 没有提醒, 不提醒我",
  ),
  concept(
    "stop-bothering-me",
    "stop texting me, stop emailing me, stop sending me, leave me alone, don't message me, unwanted messages, stop bothering",
    "别发了, 别再发, 不要再发, 骚扰短信, 别推了, 不想收到, 别给我发, 别打扰, 不想再收到, 烦人的推送",
  ),
  concept(
    "resubscribe",
    "resubscribe, subscribe again, undo unsubscribe, unsubscribed by accident, opt back in, reactivate subscriber",
    "重新订阅, 恢复订阅, 误退订, 取消退订, 再次订阅, 恢复接收",
  ),
  concept(
    "opt-out-keyword",
    "stop keyword, reply stop, opt-out keyword, text stop, help keyword, opted out number",
    "回复TD, 回复T退订, 退订关键词, 拒收请回复, 回复退订, 退订回复",
  ),
  concept(
    "scam-message",
    "scam text, phishing email, suspicious email, fake notification, fake sms, is this email real, spoofed email",
    "诈骗短信, 钓鱼邮件, 冒充短信, 假短信, 可疑邮件, 冒名邮件, 假邮件, 伪冒短信",
  ),
  concept(
    "create-template",
    "create template, new template, add template, edit template, submit template, template library, save as template, update template",
    "新建模板, 创建模板, 添加模板, 申请模板, 提交模板, 编辑模板, 模板库, 模板申请, 修改模板",
  ),
  concept(
    "template-rejected",
    "template rejected, template not approved, signature rejected, review rejected, why was my template rejected, review time",
    "模板被拒, 审核不通过, 审核没过, 模板被驳回, 签名被驳回, 模板审核失败, 审核多久, 审核被驳回, 签名审核失败",
  ),
  concept(
    "variable-not-replaced",
    "variable not replaced, variable mismatch, shows raw variable, missing template variable, curly braces in message, template parameter mismatch",
    "变量没替换, 变量不匹配, 变量缺失, 变量为空, 模板参数缺失, 变量没显示, 参数不匹配, 内容与模板不符, 变量格式",
  ),
  concept(
    "template-syntax",
    "template syntax, template engine, handlebars, mustache, jinja, freemarker, conditional content, if else in template, loop in template",
    "模板语法, 模板引擎, 条件内容, 模板循环, 条件判断语句, 模板表达式, 模板语言",
  ),
  concept(
    "email-components",
    "react email, mjml, html email template, email component, code your own template, responsive email, email markup",
    "邮件组件, HTML邮件, MJML模板, 邮件代码, 响应式邮件, 自定义邮件模板",
  ),
  concept(
    "email-branding",
    "email header, email footer, email logo, brand your emails, email branding, email signature, remove branding from emails",
    "邮件页眉, 邮件页脚, 邮件头部, 邮件底部, 邮件签名, 邮件LOGO, 邮件品牌",
  ),
  concept(
    "email-rendering",
    "images not showing in email, email looks broken, email rendering, outlook display, inline css, dark mode email, email client",
    "邮件图片不显示, 邮件排版乱, 邮件显示错乱, 邮件客户端, 邮件格式乱, 内联样式",
  ),
  concept(
    "email-subject",
    "email subject, subject line, email title, preheader, preview text, change email subject",
    "邮件主题, 邮件标题, 主题行, 预览文本, 修改邮件标题, 预览文字",
  ),
  concept(
    "email-service-provider",
    "sendgrid, mailgun, postmark, amazon ses, mailchimp, mailjet, mandrill, brevo, email service provider, email api, email delivery service",
    "邮件服务商, 邮件推送服务, 第三方邮件, 邮件接口, 邮件API, 发信接口, 邮件平台, API发信",
  ),
  concept(
    "dynamic-template",
    "dynamic template, dynamic template data, transactional template, template version, provider template id, stored template",
    "动态模板, 动态模板数据, 事务性模板, 事务邮件, 触发邮件, 模板版本",
  ),
  concept(
    "email-warm-up",
    "ip warm-up, dedicated ip, shared ip, ip pool, warm up domain, sending volume, domain reputation",
    "IP预热, 独立IP, 发信IP, 域名预热, IP池, 共享IP, 发信量",
  ),
  concept(
    "email-dns-records",
    "spf record, dkim record, dmarc record, mx record, txt record for email, return-path, verify domain for sending",
    "SPF记录, DKIM记录, DMARC记录, MX记录, TXT记录, 发信域名解析, 邮箱解析, 验证发信域名",
  ),
  concept(
    "mailbox-rejected",
    "blocked by gmail, rejected by mailbox provider, promotions tab, message rejected by server, greylisted, blocklisted ip, recipient server rejected",
    "邮箱拒收, 邮件被拦截, 被邮箱拒收, 对方服务器拒收, 灰名单, IP被封, 收件服务器拒绝",
  ),
  concept(
    "inbound-email",
    "inbound email, incoming mail server, fetch mail, email to ticket, parse incoming email, mail alias, catchall, imap, pop3",
    "收信服务器, 接收邮件, 收件服务器, 收取邮件, 邮件解析, 邮件别名, 收邮件, 邮件转工单",
  ),
  concept(
    "reply-to-notification",
    "reply to notification email, no-reply address, noreply, customer replies to email, reply handling",
    "回复邮件, 邮件回复, 不要回复, 无需回复, 客户回复邮件, 回复地址",
  ),
  concept(
    "email-log",
    "email log, sent mail, email activity, sent items, email history, outgoing email log, mail status",
    "邮件日志, 邮件记录, 已发送邮件, 发件记录, 发信记录, 邮件状态, 发信日志",
  ),
  concept(
    "send-it-again",
    "send the email again, send it again, resend order confirmation, resend to customer, send receipt again, resend invite",
    "重发邮件, 再发一遍, 重新发一遍, 重发短信, 再推一次, 重发确认邮件, 再发一封, 补发邮件, 重发通知",
  ),
  concept(
    "account-emails",
    "password reset email, invite email, account activation email, verification email, welcome message, account email",
    "重置密码邮件, 邀请邮件, 激活邮件, 验证邮件, 账号通知, 欢迎信, 注册邮件",
  ),
  concept(
    "email-a-document",
    "send by email, email the quotation, email purchase order, send document to customer, email the order, send quote by email",
    "邮件发送单据, 发给客户邮件, 发送报价单, 邮件发报价, 发邮件给供应商, 邮件发送订单",
  ),
  concept(
    "verification-sms",
    "verification sms, otp text, code text message, otp sms, verification text message, sms code not sent",
    "验证码短信, 验证短信, 验证码发不出去, 验证码没发, 发验证码, 验证码下发, 发送验证码",
  ),
  concept(
    "sms-types",
    "marketing sms, promotional sms, transactional sms, notification sms, sms type, sms category",
    "通知短信, 推广短信, 会员营销短信, 短信类型, 验证码类短信, 通知类短信, 营销类短信",
  ),
  concept(
    "sms-to-many",
    "bulk sms, mass text, text blast, send sms to multiple numbers, batch sms, number list",
    "批量短信, 批量发短信, 短信群发, 多个号码, 号码文件, 变量群发, 群发短信任务, 导入号码",
  ),
  concept(
    "unreachable-number",
    "number out of service, phone switched off, invalid phone number, landline number, unreachable number, number portability, number lookup",
    "空号, 停机号码, 手机关机, 号码无效, 手机号格式错误, 携号转网, 号码不存在, 空号检测",
  ),
  concept(
    "sms-error-codes",
    "carrier error code, delivery error code, sms failure reason, status report code, undelivered reason",
    "短信错误码, 失败码, 状态报告码, 短信失败原因, 回执错误码, 运营商错误码, 发送失败原因",
  ),
  concept(
    "sms-blacklist",
    "number blacklisted, blocklist number, do not contact list, suppressed number, remove from blocklist",
    "短信黑名单, 号码黑名单, 手机号黑名单, 解除黑名单, 移出黑名单, 命中黑名单, 加入黑名单",
  ),
  concept(
    "sms-success-rate",
    "low delivery rate, sms success rate, delivery success rate, delivery rate dropped, delivered percentage",
    "到达率低, 送达率低, 发送成功率, 接收成功率, 短信成功率, 下发成功率",
  ),
  concept(
    "sent-but-not-received",
    "says sent but, shows delivered but, sent successfully but, status sent but not received, marked sent",
    "显示成功但没收到, 发送成功没收到, 提示已发送, 显示已发送, 显示发送成功, 成功了但没收到, 显示送达",
  ),
  concept(
    "sms-test-allowlist",
    "test phone number, verified number, trial sms, allowlisted number, test signature",
    "测试白名单, 测试手机号, 体验签名, 测试签名, 测试模板, 测试号码, 专用测试",
  ),
  concept(
    "sms-qualification",
    "business license upload, authorization letter, signature qualification, real-name report, company qualification",
    "资质审核, 企业资质, 授权委托书, 实名报备, 资质材料, 提交资质, 签名资质, 实名制报备",
  ),
  concept(
    "sms-sending-hours",
    "sending hours, night sending restricted, sending time restriction, allowed sending time",
    "发送时段, 营销短信时间, 几点能发, 夜间不能发, 发送时间限制, 晚上能发吗",
  ),
  concept(
    "sms-send-details",
    "sending details, sms log, sms records, sending statistics, message log search, sms history",
    "发送明细, 发送详情, 短信记录, 发送统计, 短信明细, 短信日志, 发送量统计",
  ),
  concept(
    "sender-registration",
    "a2p registration, brand registration, campaign registration, toll-free verification, phone number verification for sending, buy a number",
    "号码注册, 品牌注册, 免费电话号码, A2P注册, 购买号码, 活动注册",
  ),
  concept(
    "push-sdk-integrate",
    "jpush, jiguang push, getui, umeng push, push sdk, integrate push, push plugin, aurora push",
    "极光推送, 个推SDK, 友盟推送, 推送SDK, 集成推送, 推送接入, 极光SDK, 推送插件, 接入推送",
  ),
  concept(
    "start-stop-push-service",
    "stop push service, resume push, start push service, push initialization, push service stopped, is push stopped",
    "停止推送服务, 恢复推送, 推送初始化, 开启推送服务, 推送服务停止, 恢复推送服务",
  ),
  concept(
    "vendor-push-quota",
    "vendor push limit, manufacturer quota, vendor quota exceeded, daily push limit, vendor message quota",
    "厂商配额, 厂商限额, 推送限额, 厂商限制, 每日推送数量, 推送数量限制, 厂商消息限制",
  ),
  concept(
    "vendor-push-setup",
    "vendor channel setup, manufacturer sdk, vendor app id, vendor developer platform, vendor parameters, integrate vendor channel",
    "厂商参数, 厂商SDK, 厂商通道配置, 厂商开放平台, 厂商通道集成, 厂商应用, 厂商通道参数, 集成厂商通道",
  ),
  concept(
    "huawei-harmony-push",
    "huawei push kit, hms push, hms core, harmonyos push, agconnect-services, harmony notification",
    "华为通道, 鸿蒙推送, HMS推送, 鸿蒙通知, 华为消息, 鸿蒙应用推送, 华为推送服务",
  ),
  concept(
    "xiaomi-oppo-vivo-channel",
    "mi push, mipush, xiaomi channel, oppo channel, vivo channel, meizu push, honor push",
    "小米通道, OPPO通道, vivo通道, 魅族推送, 魅族通道, OPPO推送, vivo推送, 荣耀通道, 小米消息",
  ),
  concept(
    "firebase-setup",
    "google-services.json, firebase project, firebase console, firebase admin sdk, fcm http v1, fcm service account",
    "Firebase控制台, Firebase项目, FCM配置, FCM参数, Firebase配置, FCM集成, FCM密钥",
  ),
  concept(
    "apns-certificate-error",
    "bad device token, topic disallowed, invalid provider token, device token not for topic, apns error, sandbox vs production apns",
    "证书不匹配, 证书环境, 推送环境, 推送证书无效, 生产环境证书, 证书与环境不一致, APNs错误",
  ),
  concept(
    "apns-certificate-create",
    "create push certificate, p12 file, apns auth key, token-based apns, key id and team id, upload push certificate",
    "p12证书, p8证书, 上传证书, 导出证书, 证书设置指南, 申请推送证书, 制作推送证书, 鉴权密钥",
  ),
  concept(
    "ios-notification-extension",
    "notification service extension, mutable-content, notification content extension, modify notification before display",
    "通知扩展, 通知服务扩展, 通知内容扩展, 推送扩展, 通知服务拓展",
  ),
  concept(
    "notification-priority",
    "time-sensitive notification, critical alerts, interruption level, focus mode, notification priority, high priority message",
    "时效性通知, 通知优先级, 专注模式, 通知级别, 高优先级消息, 消息优先级, 重要通知, 通知重要性",
  ),
  concept(
    "push-payload",
    "push payload, notification payload, message payload, payload size, custom key value, extras field, extra data in push",
    "消息体, 推送参数, 推送载荷, 自定义键值, 消息体大小, 推送附加字段, 推送扩展字段",
  ),
  concept(
    "push-title-content",
    "notification title, notification body, push title, push content, notification text, emoji in notification",
    "通知标题, 通知内容, 推送标题, 推送内容, 消息标题, 消息内容, 推送文案",
  ),
  concept(
    "push-console",
    "send push from console, create push in console, push console, push dashboard, compose notification, web console push",
    "控制台推送, 控制台发送, 创建推送, 新建推送, 推送后台, 推送控制台, 后台发推送",
  ),
  concept(
    "push-rest-api",
    "push rest api, push api, master secret, call push api, push endpoint, server push api",
    "推送接口, 推送API, 调用推送接口, 推送REST接口, 服务端推送接口, 推送请求",
  ),
  concept(
    "push-message-id",
    "message id, msg_id, notification id, cid value, message identifier, send id",
    "消息ID, 推送ID, 消息标识, 通知ID, 消息编号",
  ),
  concept(
    "tag-combination",
    "tag combination, intersection of tags, exclude tag, tag and alias, audience conditions, combine tags",
    "标签组合, 标签交集, 标签并集, 排除标签, 标签取反, 标签条件, 多标签推送",
  ),
  concept(
    "tag-alias-management",
    "delete tag, delete alias, query alias, tag limit, clean tags, unbind alias, too many tags, check tag binding",
    "删除标签, 删除别名, 查询别名, 标签上限, 清除标签, 解绑别名, 标签数量限制, 查询标签, 更新标签, 别名失效",
  ),
  concept(
    "multi-device-push",
    "multiple devices per user, push to all devices, one account two phones, several devices same alias",
    "多设备推送, 多台设备, 一个用户多台设备, 别名绑定多设备, 多端推送, 换了手机收不到",
  ),
  concept(
    "push-after-logout",
    "still receive after logout, received someone else's notification, pushed to wrong user, unbind device on logout, notifications for previous user",
    "退出后还收到, 退出登录还收到, 收到别人的消息, 推给别人了, 推送串号, 解绑设备, 切换账号推送, 推送错人",
  ),
  concept(
    "inactive-devices",
    "inactive device, uninstalled app users, device not registered, active devices, online devices, device online status, stale tokens",
    "活跃设备, 不活跃设备, 卸载用户, 在线设备, 设备在线状态, 无效设备, 沉默用户, 设备不在线",
  ),
  concept(
    "location-push",
    "geofence, location-based push, push by location, push to nearby users, geofencing, regional push",
    "地理围栏, 位置推送, 按地区推送, 地域推送, LBS推送, 基于位置推送, 围栏推送",
  ),
  concept(
    "push-speed",
    "constant speed push, slow push, push speed, gradual sending, sending speed limit, push qps, spread sending",
    "定速推送, 慢推, 推送速度, 匀速推送, 平滑推送, 缓慢发送, 分批推送",
  ),
  concept(
    "push-diagnosis",
    "delivery trace, debug push, diagnose push, troubleshoot push, message lifecycle, trace a message",
    "消息轨迹, 推送排查, 推送诊断, 消息追踪, 排查工具, 推送链路, 全链路查询, 推送问题排查",
  ),
  concept(
    "in-app-interstitial",
    "in-app popup, interstitial message, in-app banner, full-screen message, in-app pop-up, in-app card",
    "应用内弹窗, 插屏, 插屏消息, 应用内横幅, 浮层, 开屏弹窗, 全屏消息, 应用内提醒",
  ),
  concept(
    "clear-notifications",
    "clear notifications, clear all notifications, delete message from inbox, dismiss notification, swipe away, notification list",
    "清空消息, 删除消息, 清除通知, 清空通知栏, 通知列表, 划掉通知, 消息列表, 清空通知, 移除通知",
  ),
  concept(
    "past-notifications",
    "past notifications, notification history, old notification, earlier messages, find old notification, message history",
    "历史通知, 历史消息, 以前的通知, 通知记录, 消息历史, 找不到通知, 之前的消息",
  ),
  concept(
    "notification-disappears",
    "notification disappeared, notification vanishes, notification gone, disappears by itself, auto dismiss",
    "通知消失, 通知没了, 通知自动消失, 消息不见了, 通知一闪而过, 自动清除",
  ),
  concept(
    "notification-icon",
    "notification small icon, status bar icon, white square icon, notification logo, icon in notification bar",
    "小图标, 状态栏图标, 通知栏图标, 白色方块, 图标显示异常, 通知小图标, 推送图标",
  ),
  concept(
    "hide-notification-content",
    "hide notification content, message preview, sensitive content on lock screen, hide preview, lock screen privacy",
    "隐藏通知内容, 消息预览, 不显示内容, 锁屏隐藏, 隐藏预览, 通知显示详情",
  ),
  concept(
    "recurring-message",
    "send every day, weekly reminder, repeat notification, recurring message, daily push, remind every monday, recurring notification",
    "每天推送, 每天提醒, 每周提醒, 周期推送, 定期发送, 定期推送, 每日提醒, 定期提醒, 每天发一次, 每天早上",
  ),
  concept(
    "cancel-scheduled-send",
    "cancel scheduled message, delete scheduled push, edit scheduled send, pause campaign, stop sending, unschedule",
    "取消定时, 取消定时推送, 修改定时, 暂停发送, 停止发送, 取消发送, 删除定时推送, 终止发送",
  ),
  concept(
    "sent-by-mistake",
    "sent by mistake, sent the wrong message, sent to wrong person, sent to the wrong people, typo in message",
    "发错消息, 发错人, 推错了, 误发, 误推送, 内容写错, 发给错的人, 推送发错, 群发错了",
  ),
  concept(
    "message-draft-approval",
    "message draft, save draft message, review before sending, approval before sending, draft campaign",
    "消息草稿, 发送审批, 推送审批, 推送审核, 发送前审核, 草稿箱",
  ),
  concept(
    "notify-customer-toggle",
    "don't notify customer, without notifying the customer, notify customer checkbox, send notification to customer, no_notification, skip notification",
    "不通知客户, 不通知顾客, 通知客户, 通知买家, 通知顾客, 勾选通知, 不发通知, 是否通知, 通知用户",
  ),
  concept(
    "refund-return-notice",
    "refund notification, refund email, return notification, cancellation email, order canceled email, return confirmation email",
    "退款通知, 退货通知, 订单取消通知, 售后通知, 退款提醒, 取消通知, 退款邮件",
  ),
  concept(
    "payment-notice",
    "payment success notification, payment confirmation email, payment failed email, receipt email, charge notification, payment received email",
    "支付成功通知, 付款成功通知, 收款通知, 支付失败通知, 扣款通知, 到账通知, 到账提醒, 扣费提醒",
  ),
  concept(
    "delivery-stage-notice",
    "out for delivery email, ready for pickup email, delivered notification, arrival notification, delivery notification",
    "派送通知, 派件短信, 签收提醒, 自提通知, 取货通知, 到店通知, 送达通知, 派件通知",
  ),
  concept(
    "voice-broadcast-order",
    "new order sound, order chime, order beep, order sound alert, voice broadcast, sound when order comes in",
    "来单语音, 新订单声音, 订单播报, 订单提示音, 收款播报, 语音提示, 来单没声音, 到账播报",
  ),
  concept(
    "form-submission-alert",
    "contact form email, form submission notification, new user registered alert, new signup notification, lead notification",
    "表单提醒, 表单通知, 新用户通知, 留言提醒, 新注册提醒, 线索提醒",
  ),
  concept(
    "supplier-notice",
    "notify supplier, supplier notification, send to vendor, vendor email, purchase order email",
    "通知供应商, 供应商邮件, 采购邮件, 供应商通知, 采购通知",
  ),
  concept(
    "new-arrival-follow",
    "follow store, new arrivals notification, live stream reminder, sale starts reminder, drop alert, launch reminder",
    "关注店铺, 上新通知, 上新提醒, 开播提醒, 直播提醒, 开抢提醒, 开售提醒, 预约提醒开售",
  ),
  concept(
    "coupon-points-expiry",
    "coupon expiry reminder, points expiry notice, voucher about to expire, coupon notification, points change notification",
    "优惠券到期提醒, 积分到期提醒, 券到期, 发券通知, 积分变动通知, 卡券到期, 券过期提醒",
  ),
  concept(
    "chase-up",
    "nudge, chase up, overdue task reminder, deadline reminder, due date reminder, remind approver, follow up on approval",
    "催一下, 催办一下, 催促, 逾期提醒, 截止提醒, 催审批, 超时提醒, 催一催, 一键催办",
  ),
  concept(
    "set-alarm",
    "set an alarm, remind me later, snooze reminder, countdown reminder, set a reminder, remind again",
    "定闹钟, 设闹钟, 稍后提醒, 再提醒我, 倒计时提醒, 过会儿提醒, 设置提醒, 设个提醒, 到点提醒, 定个提醒",
  ),
  concept(
    "advance-reminder",
    "notify days before, remind in advance, how far in advance, advance notice, notify hours before, reminder lead time",
    "提前几天, 提前通知, 提前多久, 提前多少分钟, 提前一天提醒, 提前提醒时间, 提前一小时提醒",
  ),
  concept(
    "failure-notice",
    "notify on failure, error notification, exception alert, job failure email, failure notification, email when it fails",
    "异常通知, 失败通知, 报错通知, 失败提醒, 出错通知, 任务失败提醒, 异常提醒",
  ),
  concept(
    "low-balance-warning",
    "low balance warning, balance alert, budget alert, spend alert, usage warning, quota warning, overdue payment notice",
    "余额预警, 余额提醒, 预算提醒, 欠费通知, 用量提醒, 余额告警, 余额不足提醒, 费用预警",
  ),
  concept(
    "notification-module",
    "notification module, notification module provider, custom notification provider, notification service, create notification, notification data model, send notification step",
    "通知模块, 通知服务, 自定义通知, 通知提供商, 通知提供者, 创建通知, 消息服务, 消息模块",
  ),
  concept(
    "admin-feed",
    "notification feed, notification panel, feed channel, admin notification, notification drawer, activity feed",
    "通知面板, 通知动态, 消息面板, 后台通知, 通知抽屉, 管理端通知",
  ),
  concept(
    "subscriber-function",
    "subscriber function, subscriber handler, listen to event, handle event, subscribe to an event, event subscriber file",
    "订阅者函数, 监听事件, 事件处理函数, 订阅事件, 处理事件, 事件处理器, 事件消费",
  ),
  concept(
    "message-broker-topics",
    "google pub/sub, eventbridge, amazon sns, sqs, publish to topic, topic subscription, pub/sub subscription",
    "主题订阅, 消息主题, 发布消息, 事件网格, 消息服务主题, 订阅主题",
  ),
  concept(
    "webhook-create",
    "create webhook, add webhook, register webhook, configure webhook url, manage webhooks, webhook settings, webhook subscription",
    "创建回调, 配置回调地址, 回调URL, 设置回调地址, 回调配置, 添加Webhook, 推送地址配置, 回调地址配置, 注册回调",
  ),
  concept(
    "webhook-payload",
    "webhook payload, webhook body, callback parameters, webhook fields, callback body, event data format",
    "回调参数, 回调内容, 回调数据, 回调报文, 推送数据格式, 回调字段, 回调消息体, 通知参数",
  ),
  concept(
    "webhook-acknowledge",
    "respond with 200, return success, acknowledge webhook, 2xx response, webhook timeout, reply to callback",
    "返回success, 返回200, 应答回调, 响应回调, 回调应答, 接收成功应答, 回调响应",
  ),
  concept(
    "webhook-retries",
    "webhook retries, retry schedule, redeliver webhook, replay event, resend webhook, retry failed webhook, webhook retry policy",
    "回调重试, 重推, 补推, 回调重发, 推送间隔, 通知重试, 重新推送事件, 重新推送回调, 通知次数",
  ),
  concept(
    "webhook-events",
    "webhook topics, list of webhook events, webhook event types, supported webhook events, choose events",
    "回调事件, 回调类型, 推送事件, 可订阅的事件, Webhook事件, 消息推送类型",
  ),
  concept(
    "webhook-logs",
    "webhook log, delivery attempts, webhook history, webhook deliveries, webhook event log, failed deliveries",
    "回调日志, 回调记录, 回调历史, 推送日志, Webhook日志, 推送记录",
  ),
  concept(
    "webhook-reachable",
    "public url, reachable url, webhook ip whitelist, https endpoint, firewall blocks webhook, webhook ip addresses",
    "公网地址, 外网可访问, 外网地址, 回调IP, 公网可访问, 回调IP白名单, 内网回调",
  ),
  concept(
    "polling-instead",
    "long polling, poll for status, check for updates periodically, polling interval, instead of polling",
    "轮询, 长轮询, 主动查询, 自动刷新, 轮询间隔, 定时查询状态, 主动轮询",
  ),
  concept(
    "alert-not-firing",
    "alert not firing, alarm not triggered, no alarm received, alert not sent, alerts not working, alert didn't trigger",
    "不报警, 告警不触发, 收不到告警, 没收到告警, 告警没触发, 不告警, 没报警, 告警不生效, 没有告警",
  ),
  concept(
    "false-alarm",
    "false alarm, false positive alert, flapping alert, alert keeps firing, noisy alert, repeated alarm",
    "误报, 误告警, 告警抖动, 反复告警, 频繁告警, 一直报警, 重复告警, 狂报警, 报警不停",
  ),
  concept(
    "alert-handling",
    "acknowledge alarm, resolve incident, handle alert, incident management, close alert, incident response, take over incident",
    "处理告警, 确认告警, 事件处理, 告警处理, 故障处理, 故障单, 关闭告警, 已处理告警",
  ),
  concept(
    "alert-repeat-interval",
    "repeat interval, group wait, group interval, re-notify, alert frequency, evaluation of repeat, renotify interval",
    "重复间隔, 通知间隔, 分组等待, 重复通知间隔, 告警间隔, 多久报一次, 告警频率, 重复告警间隔",
  ),
  concept(
    "notification-policy",
    "notification policy, routing tree, label matcher, matching labels, default policy, notification rule, policy tree",
    "通知策略, 标签匹配, 通知规则, 匹配标签, 默认策略, 策略树, 匹配规则, 订阅规则",
  ),
  concept(
    "alert-message-template",
    "alert template, alert message format, alert content, alert annotation, alert labels, customize alert message",
    "告警模板, 告警内容, 告警文案, 告警消息格式, 告警内容模板, 告警标签, 自定义告警内容",
  ),
  concept(
    "alert-evaluation",
    "evaluation interval, pending period, alert expression, promql alert, alertmanager, grafana alerting, evaluation group, consecutive periods",
    "告警表达式, 评估周期, 告警持续时间, 统计周期, 检测周期, 连续几次, 评估间隔, 检测频率",
  ),
  concept(
    "no-data-alert",
    "no data alert, heartbeat alert, host down, device offline alert, missing data alert, dead man's switch",
    "无数据告警, 心跳告警, 掉线告警, 宕机通知, 离线告警, 掉线提醒, 离线提醒, 断线提醒",
  ),
  concept(
    "resource-alert",
    "cpu alert, disk full alert, memory alert, server down alert, uptime alert, resource monitoring alert",
    "CPU告警, 磁盘告警, 内存告警, 宕机告警, 服务器告警, 磁盘满了, 资源告警",
  ),
  concept(
    "alert-subscription",
    "alert subscription, contact group, add alert contact, alert recipients, verify contact phone, subscribe to alerts",
    "告警订阅, 联系人组, 添加联系人, 告警联系组, 报警联系人, 告警通知人, 通知对象管理",
  ),
  concept(
    "maintenance-window",
    "maintenance period, planned downtime, scheduled silence, mute timing, active time interval, alert schedule",
    "维护期, 计划内停机, 静默规则, 生效时间段, 静默时间, 屏蔽时间段, 维护时段, 静默策略",
  ),
  concept(
    "oncall-shift",
    "on-call schedule, on-call rotation, shift handover, who is on call, override shift, escalation chain",
    "值班计划, 轮班, 换班, 代班, 谁值班, 值班交接, 值班轮换, 升级链, 排班表",
  ),
  concept(
    "wechat-official-account",
    "official account message, follow official account, wechat follower, service account message, official account template",
    "关注公众号, 公众号推送, 公众号消息, 公众号模板, 未关注, 服务号, 公众号模板消息, 微信公众号",
  ),
  concept(
    "wechat-subscribe-denied",
    "user refuse to accept, subscription denied, subscribe prompt not showing, always allow subscribe, subscription authorization popup",
    "用户拒绝接收, 拒绝订阅, 订阅失败, 总是保持以上选择, 订阅弹窗, 授权订阅, 拉起订阅",
  ),
  concept(
    "wechat-template-library",
    "template category, service category template, template keywords, choose template from library, wechat template id",
    "类目模板, 选用模板, 模板关键词, 服务类目, 公共模板库, 模板编号申请, 添加模板ID",
  ),
  concept(
    "mention-everyone",
    "mention everyone, mention all, mention in group, mention a user, notify channel members, tag someone",
    "艾特所有人, at所有人, 艾特全员, 提醒所有人, 艾特某人, at某人, 提及所有人",
  ),
  concept(
    "group-bot-limits",
    "bot rate limit, bot keyword security, bot security settings, custom bot, bot webhook url, bot permission",
    "机器人安全设置, 机器人关键词, 机器人限流, 机器人发消息, 机器人地址, 添加机器人, 机器人配置",
  ),
  concept(
    "im-chat",
    "group chat, im message, instant messaging, chat conversation, offline im push, conversation list, chat history",
    "群聊, 单聊, 即时通讯, IM消息, 会话列表, 聊天记录, 离线推送消息, 聊天群组",
  ),
  concept(
    "voice-notice-details",
    "call not answered, voice template, play audio file, keypress response, text-to-speech template, voice file",
    "没接电话, 未接听, 语音模板, 语音文件, 按键回复, 语音播放, 语音文本",
  ),
  concept(
    "app-message-page",
    "message page in app, message tab, unread reminder, message reminder, message type list, message settings page",
    "消息页, 消息提醒, 未读提醒, 消息页面, 消息通知栏, 消息入口, 新消息提醒",
  ),
  concept(
    "delayed-job-reminder",
    "delay queue, delayed job, delayed task, timed reminder task, schedule a job to send",
    "延迟队列, 延时任务, 延迟任务, 延迟发送, 延时消息, 延迟消息, 到时自动发",
  ),
  concept(
    "campaign-report",
    "campaign report, campaign performance, campaign results, delivered opened clicked, email report, campaign statistics",
    "活动效果, 推送效果, 营销效果, 群发报告, 邮件统计, 送达统计, 推送效果分析, 发送报告",
  ),
  concept(
    "contact-list",
    "contact list, import contacts, subscriber list, mailing contacts, upload recipients, add subscribers",
    "联系人列表, 导入联系人, 订阅者列表, 收件人列表, 收件人导入, 联系人管理, 邮件地址列表",
  ),
  concept(
    "event-not-triggering",
    "event not triggered, subscriber not called, event not fired, subscriber not working, event handler not running, event not received",
    "事件没触发, 订阅者不执行, 事件不触发, 监听不到, 事件没收到, 监听器不执行, 收不到事件",
  ),
];
