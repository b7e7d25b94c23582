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
];
