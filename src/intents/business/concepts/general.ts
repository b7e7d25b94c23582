import type { Concept } from "../../taxonomy.js";
import { concept } from "../phrases.js";

/** Ideas of every trade. */
export const generalConcepts: readonly Concept[] = [
  concept(
    "install",
    "install, installation, set up project, get started, quick start, setup guide, prerequisite, how to begin",
    "安装, 怎么装, 快速开始, 入门, 环境搭建, 快速上手, 初始化项目, 新手指南",
  ),
  concept(
    "deploy",
    "deploy, deployment, go live, production build, hosting, release to server, self host, publish site",
    "部署, 上线, 发布, 服务器部署, 生产环境, 托管, 私有化部署, 打包发布",
  ),
  concept(
    "docker",
    "docker, container image, docker compose, kubernetes, dockerfile, containerize, helm chart",
    "容器镜像, 容器化, 镜像, 容器部署, 编排, 镜像构建",
  ),
  concept(
    "upgrade",
    "upgrade, update version, new version, breaking change, release note, changelog, version bump, upgrade guide",
    "升级, 版本升级, 更新版本, 新版本, 升级指南, 更新日志, 不兼容变更, 版本更新",
  ),
  concept(
    "migrate",
    "migration, database migration, run migration, data migration, schema change, migrate from, move platform",
    "迁移, 数据迁移, 数据库迁移, 搬家, 换系统, 迁移脚本, 旧系统迁移, 表结构变更",
  ),
  concept(
    "configuration",
    "configuration, config file, system setting, config option, configure, preference, module option, parameter setting",
    "配置方法, 配置文件, 设置项, 配置项, 参数配置, 怎么配置, 系统设置, 参数设置",
  ),
  concept(
    "env-variable",
    "environment variable, dotenv, env file, secret, environment config, runtime variable, profile config",
    "环境变量, 环境配置, 密钥配置, 变量设置, 多环境, 运行环境",
  ),
  concept(
    "error-troubleshoot",
    "get an error, troubleshoot, not working, exception, keep failing, debug, fix problem, error message, crash",
    "报错, 错误, 异常, 出错了, 排查, 故障, 问题排查, 不生效, 失败了, 用不了",
  ),
  concept(
    "error-code",
    "error code, status code, return code, response code, http status, failure reason",
    "错误码, 状态码, 返回码, 响应码, 错误代码, 错误信息, 失败原因",
  ),
  concept(
    "import-data",
    "import, upload file, csv import, data load, import template, excel import, seed data",
    "导入, 数据导入, 上传文件, 导入模板, 表格导入, 导入失败, 种子数据, 录入",
  ),
  concept(
    "export-data",
    "export, download csv, export file, report export, excel export, dump, save as file",
    "导出, 数据导出, 下载表格, 导出文件, 导出失败, 导出报表, 下载数据",
  ),
  concept(
    "batch-operation",
    "bulk operation, batch, mass update, batch process, multiple at once, bulk edit, bulk delete",
    "批量, 批量操作, 批处理, 批量修改, 批量删除, 一次改多个, 批量编辑",
  ),
  concept(
    "scheduled-job",
    "scheduled job, cron job, cron expression, scheduler, recurring task, timer, run periodically, background job",
    "定时任务, 计划任务, 定时器, 定时执行, 周期任务, 调度, 后台任务, 每天自动跑",
  ),
  concept(
    "rollback",
    "rollback, compensate, undo, revert, compensation function, restore previous, saga, transaction rollback",
    "回滚, 撤销, 补偿, 回退, 恢复, 事务回滚, 撤回, 还原, 反悔",
  ),
  concept(
    "workflow",
    "workflow, workflow step, business process, step function, process engine, long running workflow, approval flow",
    "工作流, 业务流程, 流程步骤, 流程引擎, 审批流, 流程编排, 流程设计",
  ),
  concept(
    "customize-extend",
    "customize, extend, override, custom logic, hook, extension point, modify default, secondary development",
    "定制, 扩展, 二次开发, 自定义, 重写, 覆盖, 扩展点, 个性化, 改默认",
  ),
  concept(
    "plugin",
    "plugin, extension, add on, plugin module, app store, install plugin, middleware, third party module",
    "插件, 扩展包, 功能模块, 应用市场, 安装插件, 中间件, 第三方组件, 插件开发",
  ),
  concept(
    "custom-field",
    "custom field, metadata, extra attribute, additional data, extend model, custom attribute, custom property",
    "自定义字段, 扩展字段, 附加字段, 元数据, 扩展属性, 加字段, 额外信息",
  ),
  concept(
    "storefront",
    "storefront, front end, shop page, online store, website theme, customer facing site, web shop, ui page",
    "前台, 前端, 商城页面, 店铺页面, 网店, 商城前端, 店面, 用户端, 小程序端",
  ),
  concept(
    "theme-template",
    "theme, theme template, page layout, page design, style sheet, look and feel, branding, page builder",
    "主题, 页面模板, 页面装修, 店铺装修, 样式, 布局, 皮肤, 换肤, 外观",
  ),
  concept(
    "admin-dashboard",
    "admin, dashboard, back office, admin panel, management console, backend interface, control panel, admin widget",
    "后台, 管理后台, 控制台, 仪表盘, 管理端, 商家后台, 管理界面, 后台页面",
  ),
  concept(
    "navigation-menu",
    "sidebar menu, side navigation, navigation, menu item, route page, admin route, page link",
    "菜单管理, 导航, 侧边栏, 菜单配置, 动态菜单, 路由, 找不到菜单",
  ),
  concept(
    "test",
    "automated test, unit test, integration test, test case, test runner, mock, write test",
    "软件测试, 单元测试, 集成测试, 测试用例, 自动化测试, 模拟数据, 写测试",
  ),
  concept(
    "sandbox",
    "sandbox, test mode, test environment, staging, test account, test key, trial environment, test card",
    "沙箱, 沙箱环境, 测试环境, 测试账号, 测试模式, 联调, 预发环境, 体验环境",
  ),
  concept(
    "local-development",
    "local development, run locally, localhost, dev server, development environment, start project, hot reload",
    "本地开发, 本地运行, 开发环境, 本地启动, 本地调试, 跑起来, 热更新, 启动项目",
  ),
  concept(
    "logging",
    "log output, logger, log level, view log, log file, logging config, trace log, console output",
    "日志, 打日志, 日志级别, 查看日志, 日志文件, 日志配置, 日志输出, 运行日志",
  ),
  concept(
    "audit-log",
    "audit log, operation log, activity history, who changed, change record, access log",
    "操作日志, 审计日志, 审计记录, 登录日志, 变更记录, 谁改的, 访问日志",
  ),
  concept(
    "monitoring",
    "monitoring, metrics, health check, alerting, tracing, observability, performance monitor, uptime",
    "监控, 指标, 健康检查, 告警, 链路追踪, 性能监控, 报警, 可观测",
  ),
  concept(
    "cache",
    "cache, redis, clear cache, cache expire, cache invalidation, cache ttl, in memory store, stale data",
    "缓存, 清缓存, 缓存失效, 缓存过期, 刷新缓存, 缓存配置, 内存缓存, 数据不更新",
  ),
  concept(
    "queue",
    "message queue, queue, job worker, consumer, rabbitmq, kafka, async task, background worker",
    "队列, 消息队列, 消费者, 异步任务, 消息堆积, 生产者, 消息中间件, 异步处理",
  ),
  concept(
    "event-subscriber",
    "event subscriber, subscriber, event bus, listener, emit event, publish subscribe, event handler",
    "事件订阅, 监听器, 事件总线, 订阅者, 事件监听, 发布订阅, 触发事件",
  ),
  concept(
    "webhook",
    "webhook, callback url, notify url, server notification, push notification url, callback signature, event callback",
    "回调, 回调地址, 通知地址, 异步通知, 回调通知, 收不到回调, 事件推送, 网络钩子",
  ),
  concept(
    "rate-limit",
    "rate limit, throttle, too many requests, request quota, qps limit, frequency limit, api limit",
    "限流, 频率限制, 请求过多, 调用频率, 限频, 并发限制, 请求次数上限, 太频繁",
  ),
  concept(
    "timeout-retry",
    "timeout, retry, request timeout, retry policy, backoff, connection timeout, resend request, retry attempt",
    "超时, 重试, 请求超时, 重试次数, 连接超时, 失败重试, 重发, 自动重试",
  ),
  concept(
    "performance",
    "performance, slow, optimize, speed up, latency, high concurrency, load test, lag",
    "性能, 很慢, 优化, 卡顿, 加速, 高并发, 响应慢, 压测, 性能优化",
  ),
  concept(
    "permission-error",
    "permission denied, forbidden, unauthorized, access denied, 403 error, 401 error, no privilege, not allowed",
    "没有权限, 无权限, 权限不足, 拒绝访问, 未授权, 禁止访问, 无权访问, 未登录",
  ),
  concept(
    "role-permission",
    "user role, permission, access control, rbac, grant permission, privilege, authorization rule, admin role",
    "角色, 权限, 授权, 访问控制, 角色权限, 权限管理, 分配权限, 权限校验",
  ),
  concept(
    "data-permission",
    "data permission, row level security, data scope, record rule, department scope, tenant isolation, field permission",
    "数据权限, 数据范围, 行级权限, 数据隔离, 部门权限, 字段权限, 仅看自己",
  ),
  concept(
    "login-auth",
    "login, sign in, authentication, log in, password login, auth provider, sign on, login credentials",
    "登录, 登陆, 认证, 身份验证, 账号密码, 登录不上, 登录接口, 鉴权",
  ),
  concept(
    "logout-session",
    "logout, session, kick out, session expire, sign out, stay logged in, force offline, concurrent login",
    "退出登录, 注销, 会话, 踢人下线, 登录过期, 强制下线, 顶号, 会话过期, 记住我",
  ),
  concept(
    "token",
    "access token, jwt, refresh token, token expire, bearer token, invalid token, token renew",
    "令牌, 访问令牌, 刷新令牌, 令牌过期, 令牌失效, 凭证, 续签",
  ),
  concept(
    "api-key",
    "api key, app secret, app id, publishable key, secret key, access key, client credentials, key rotation",
    "密钥, 应用密钥, 接口密钥, 公钥, 私钥, 应用编号, 获取密钥, 换密钥",
  ),
  concept(
    "signature-encrypt",
    "signature, verify signature, sign request, encryption, decrypt, certificate, signature mismatch, checksum",
    "签名, 验签, 加密, 解密, 签名错误, 证书, 签名验证, 加签, 验签失败",
  ),
  concept(
    "sso-oauth",
    "single sign on, sso, oauth, social login, third party login, openid connect, wechat login",
    "单点登录, 第三方登录, 社交登录, 微信登录, 授权登录, 扫码登录, 统一认证",
  ),
  concept(
    "register-account",
    "sign up, register, create account, registration, new account, account verification, invite member",
    "注册, 注册账号, 开户, 创建账号, 新用户注册, 账号激活, 邀请成员",
  ),
  concept(
    "password-reset",
    "reset password, forgot password, change password, password recovery, password policy, account locked",
    "忘记密码, 重置密码, 找回密码, 修改密码, 改密码, 账号锁定, 密码策略",
  ),
  concept(
    "two-factor",
    "two factor, mfa, verification code, otp, one time password, captcha, second verification",
    "验证码, 二次认证, 双因素认证, 短信验证码, 动态口令, 图形验证码, 收不到验证码",
  ),
  concept(
    "sdk-client",
    "sdk, client library, js sdk, api client, package import, integrate sdk, language binding",
    "开发包, 客户端库, 接入指南, 集成开发包, 依赖包, 引入依赖, 开发工具包",
  ),
  concept(
    "rest-api",
    "rest api, endpoint, api route, api reference, http request, api call, request parameter, interface document",
    "开放接口, 接口文档, 接口地址, 调用接口, 请求参数, 接口调用, 路由接口, 怎么调用",
  ),
  concept(
    "api-request-body",
    "request body, payload, request header, query parameter, json format, required field, response field",
    "请求体, 请求头, 入参, 出参, 返回参数, 必填参数, 响应字段, 报文",
  ),
  concept(
    "pagination-sort",
    "pagination, page size, offset limit, sort order, next page, cursor, order by, load more",
    "分页, 翻页, 每页条数, 排序, 下一页, 偏移量, 分页查询, 加载更多",
  ),
  concept(
    "validation",
    "validation, invalid input, validate request, required field, format check, validator, schema validation",
    "校验, 验证规则, 参数校验, 格式错误, 表单校验, 必填, 校验失败, 参数错误",
  ),
  concept(
    "database",
    "database, database table, table column, db connection, sql, postgres, mysql, database schema, connection string",
    "数据库, 数据表, 表字段, 表结构, 连接数据库, 数据源, 建表, 连不上数据库",
  ),
  concept(
    "data-model",
    "data model, entity, entity relation, model link, foreign key, model association, domain model, object property",
    "数据模型, 实体, 关联关系, 模型关系, 外键, 实体类, 表关系, 对象属性",
  ),
  concept(
    "transaction-lock",
    "transaction, distributed lock, optimistic lock, concurrency control, deadlock, isolation level, atomic operation",
    "事务, 分布式锁, 乐观锁, 悲观锁, 并发控制, 死锁, 加锁, 数据一致性",
  ),
  concept(
    "backup-restore",
    "backup, restore, disaster recovery, snapshot, recover deleted, data loss, soft delete",
    "备份, 恢复数据, 数据备份, 还原, 误删, 快照, 数据丢失, 软删除",
  ),
  concept(
    "translation-i18n",
    "translation, i18n, multi language, localization, locale, language switch, internationalization, translate text",
    "翻译, 国际化, 多语言, 语言切换, 本地化, 语言包, 中英文, 换语言",
  ),
  concept(
    "currency",
    "currency, multi currency, exchange rate, price currency, currency code, currency conversion, default currency",
    "币种, 货币, 多币种, 汇率, 货币换算, 默认币种, 外币, 换货币",
  ),
  concept(
    "region-timezone",
    "region setting, country, time zone, locale setting, date format, province city, area code",
    "区域时区, 国家, 时区, 省市区, 日期格式, 行政区划, 时间不对, 地区码",
  ),
  concept(
    "tax-setting",
    "tax region, tax rate, tax provider, tax setting, tax inclusive price, vat config, tax rule",
    "税率设置, 税费设置, 税务, 税种, 含税价, 税收规则, 税区, 计税",
  ),
  concept(
    "file-storage",
    "file upload, image upload, object storage, s3, media file, attachment, file service, oss",
    "文件上传, 图片上传, 对象存储, 附件, 云存储, 文件存储, 上传失败, 传图片",
  ),
  concept(
    "notification-send",
    "send notification, send email, email template, in app message, notification provider, alert message, mail server",
    "发通知, 发邮件, 站内信, 消息通知, 邮件模板, 消息模板, 邮件发送, 通知渠道",
  ),
  concept(
    "sms",
    "sms, text message, sms template, sms signature, send sms, sms provider, sms not received, verification sms",
    "短信, 短信模板, 短信签名, 发短信, 短信发送, 短信通道, 短信平台, 收不到短信",
  ),
  concept(
    "push-notification",
    "push notification, push message, device token, push channel, registration id, push not received, mobile push, alias tag",
    "推送, 消息推送, 推送通知, 厂商通道, 离线推送, 收不到推送, 设备标识, 推送别名",
  ),
  concept(
    "payment-integration",
    "payment gateway, payment provider, payment integration, payment session, stripe, paypal, wechat pay, alipay",
    "支付接入, 支付渠道, 支付网关, 微信支付, 支付宝, 支付接口, 支付方式, 聚合支付",
  ),
  concept(
    "search-index",
    "search engine, full text search, elasticsearch, search index, reindex, keyword search, product search",
    "站内搜索, 全文检索, 搜索引擎, 搜索索引, 重建索引, 关键词搜索, 商品搜索, 搜不到",
  ),
  concept(
    "cors-domain",
    "cors, cross origin, domain name, https certificate, reverse proxy, nginx, ssl, allowed origin",
    "跨域, 域名, 反向代理, 域名配置, 安全域名, 跨域报错, 域名白名单, 证书配置",
  ),
  concept(
    "port-firewall",
    "port number, connection refused, firewall, network error, ip whitelist, network proxy, cannot connect",
    "端口, 连接被拒绝, 防火墙, 网络错误, 白名单, 连不上, 端口占用, 网络不通",
  ),
  concept(
    "cli-command",
    "command line, cli, terminal command, shell script, command option, run command, terminal shell",
    "命令行, 终端命令, 脚本, 终端, 命令参数, 执行命令, 运行脚本",
  ),
  concept(
    "dependency",
    "dependency, package manager, npm, maven, version conflict, install package, peer dependency, lock file",
    "依赖包, 依赖冲突, 版本冲突, 包管理, 安装依赖, 引入包, 依赖安装失败",
  ),
  concept(
    "multi-tenant",
    "multi tenant, tenant, saas, organization, tenant package, workspace, sub account",
    "多租户, 租户, 租户隔离, 租户套餐, 组织架构, 子账号, 企业账号",
  ),
];
