import type { IntentDefinition } from "../taxonomy.js";
import { notificationConcepts } from "./concepts/notification.js";
import { certainty, phrases } from "./phrases.js";

export const notification: IntentDefinition = {
  name: "notification",
  description:
    'Sending, scheduling, receiving, subscribing to or muting messages: SMS, e-mail, push, in-app messages, alerts, reminders, webhooks and callbacks, message templates, "let me know when", "remind me".',
  title: { en: "notification", zh: "通知" },
  concepts: notificationConcepts,
  rules: [
    {
      weight: certainty.certain,
      terms: phrases(`
        通知, 短信, 推送, 站内信, 提醒, 告警, 预警, 报警, 群发, 消息模板, 模板消息, 订阅消息, 消息中心,
        未读消息, 免打扰, 告知, 跟我说一声, 说一声, 知会, 转告, 语音播报, 语音电话, 语音通知, 发邮件,
        发消息, 发信息, 发个信, 发微信, 发我邮箱, 邮件发, 邮件告, 短信告, 电话告, 收不到邮件, 垃圾箱,
        垃圾邮件, 退订邮件, 回调, 异步通知, 事件订阅, 喊我, 叫我一声, 吱一声, 吱声, 言语一声, 招呼我,
        打个招呼, 给个信, 捎个信, 知道一声, 吼一声, 喊一嗓子, 钉钉机器人, 群机器人, 第一时间告诉, 马上告诉,
        及时告诉, 立刻告诉, 提示我, 自动提示, 弹提示, 打电话通知, 给我来电话, 来个电话, 小红点, 红点
      `),
    },
    {
      weight: certainty.strong,
      terms: phrases(`
        消息, 邮件, 就告诉我, 时告诉我, 了告诉我, 后告诉我, 喊一声, 喊他, 喊她, 叫我, 叫醒, 响一下, 响一声,
        响铃, 震动, 震我, 闹钟, 铃声, 弹窗, 弹消息, 弹我, 横幅, 推一下, 推一条, 推给, 推到手机, 发一条,
        发条, 发一封, 发个, 发给客户, 发给买家, 发给用户, 发给会员, 发给家长, 发到手机, 发到我, 发到群,
        群里发, 播报, 公告, 触达, 到达率, 送达率, 一条都收不到, 短消息, 信儿, 别给我发, 别给我推, 别给我弹,
        别再给我发, 别老给我发, 不要给我推, 不要给我发, 打扰, 别让我错过, 记得叫, 记得喊, 提个醒, 响儿,
        未读, 已读回执, 就打电话, 打个电话, 第一时间
      `),
    },
    {
      weight: certainty.likely,
      terms: phrases(`
        发给我, 给我发, 推我, 值班群, 订阅, 公众号, 邮箱里, 发到, 发出去, 发送, 一条信息, 发信, 收不到,
        没收到, 动静, 叮, 喊, 吭声, 捅我, 响一次, 给个话, 念叨, 来个响, 一条都
      `),
    },
    {
      weight: certainty.possible,
      terms: phrases(`
        告诉我, 告诉, 打电话, 电话给, 广播, 推, 模板, 群, 响, 弹, 祝福
      `),
    },
    {
      weight: certainty.weak,
      terms: phrases(`
        信, 邮箱, 条, 声, 广告, 警, 触发, 一下子, 早上, 到期前, 立刻, 马上, 得知道, 抄送, 知道一下, 刷屏
      `),
    },
    {
      weight: certainty.certain,
      terms: phrases(`
        notify, notification, sms, text message, push message, push notification, webhook, web hook,
        callback url, callback endpoint, alert me, remind, let me know when, let me know once,
        let me know as, let me know by, let us know, let them know, let him know, let her know,
        let customers know, let the customer know, let people know, lemme know, text me, text us, text the,
        email me, e-mail me, message me, ping me, ping the, buzz me, heads up, give me a shout,
        gimme a shout, shout when, holler, tell me once, tell me as soon, tell me the moment, warn me,
        warn the, drop me a line, newsletter, mailing list, unsubscribe, do not disturb, send a text,
        send an email, send an e-mail, send a message, send me a message, send a push, keep me posted,
        keep me informed, stop texting, stop emailing, stop e-mailing, quit texting, quit emailing,
        stop sending me, email template, e-mail template, sms template, message template, spam folder,
        bulk sms, in-app message, in-app banner, opt out of emails, robocall, apns, fcm, slack channel,
        dkim, dmarc, mms, undelivered sms, mute the, mute push, mute alerts, mute all
      `),
    },
    {
      weight: certainty.strong,
      terms: phrases(`
        alert, push, text, message, callback, email the, e-mail the, spam, tell the customer,
        tell the buyer, tell everyone, ping, buzz, nudge, warn, alarm, inbox, badge count, an email,
        an e-mail, by email, by e-mail, by sms, by text, via sms, via email, ring me, ring the,
        call me when, phone me, give me a ring, shout, yell at me, yell when, poke me, tip me off, wake me,
        announcement, give me a nudge, give me a buzz, gimme a nudge, whatsapp, confirmation email,
        confirmation e-mail, welcome email, let everyone know, know when the, know once the, know as soon,
        don't let me miss, don't let me forget, dont let me forget, mute, advance notice,
        birthday greeting, voice call, post a notice, broadcast message, send a notice
      `),
    },
    {
      weight: certainty.likely,
      terms: phrases(`
        email, e-mail, subscribe to, recipient, whenever, beep, blowing up my phone, red dot, nobody told,
        campaign, attendees, broadcast, digest, invitation, know when, know once, let me know if,
        tell me when, apprise, subscriber, tell the, smtp, template, shout out to
      `),
    },
    {
      weight: certainty.possible,
      terms: phrases(`
        mail, let me know, as soon as, event, poke, ding, know, send, inform, delivered to, notice,
        vibrate, mailer, banner
      `),
    },
    {
      weight: certainty.weak,
      terms: phrases(`
        tell, hear, me when, channel, morning, quiet, hush, endpoint, url, payload, sound, listener,
        resend
      `),
    },
  ],
  exclusions: phrases(`
    通知书, 通知单, 信用, 信息, 微信, 信任, 信号, 相信, 自信, 信息科, 电信, 通信原理, 信封, 书信, 信念,
    迷信, 诚信, 手机信号, 回调地狱, 股市回调, 推荐, 推理, 推导, 推进, 推出, 推翻, 推背图, 推车, 推迟,
    推拿, 推广, 条件, 条款, 条理, 面条, 声明, 声音, 名声, 声调, 歌声, 影响, 响应, 弹性, 弹琴, 子弹,
    群岛, 人群, 警察, 警官, 邮箱注册, 邮箱登录, 绑定邮箱, 邮箱密码, 学校邮箱, 公司邮箱, 信息保护,
    消息队列, 最新消息, 好消息, 新闻消息, 的消息来源, 广播电台, 广播频道, 听广播, 推到下, 推到明,
    推到后, 交期推, 喊麦, 消息面, 回调函数, 没收到货, 没收到钱, 没收到款, 没收到退, 没收到发票,
    没收到包裹, 没收到快递, 没收到东西, 收不到货, 收不到款, 订阅费, 取消订阅, push-up, push up,
    git push, push the envelope, pushing the envelope, push rejected, stay alert, travel alert,
    alarm call, pain message, central message, error message, commit message, main message, text file,
    text editor, text field, text box, text classification, text mining, this text, product text,
    catalogue text, email address, e-mail address, work email, email login, sign in with email,
    callback hell, callback function, letter of notice, weeks' notice, two weeks notice, know how,
    send pain, sound of, event horizon, current events, url encoding, how do you know, do you know,
    need to know, good to know, tell me about, tell me how, tell me why, tell me a, tell me what,
    tell me the difference, tell if, tell whether, message of a, template literal, buzz lightyear,
    know more
  `),
  examples: [
    "下课了喊我一声",
    "短信模板审核没通过",
    "晚上十点以后免打扰",
    "Let me know when the new episode is out",
    "Our webhook endpoint gets no events",
    "Mute alerts at night",
  ],
};
