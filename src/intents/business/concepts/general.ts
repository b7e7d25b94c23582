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
  concept(
    "first-steps",
    "how do i start, where do i start, first steps, hello world, beginner tutorial, step-by-step guide, getting started, introduction guide",
    "怎么开始, 从哪开始, 新手教程, 入门教程, 上手指南, 第一步做什么, 入门指南, 开始使用",
  ),
  concept(
    "system-requirements",
    "system requirements, minimum requirements, supported versions, node version, hardware requirements, jdk version, compatible versions",
    "环境要求, 系统要求, 硬件要求, 支持的版本, 最低配置, 运行要求, 版本要求, 前置条件, 配置要求",
  ),
  concept(
    "startup-failure",
    "won't start, fails to start, startup error, server not starting, doesn't start, cannot start",
    "启动失败, 启动报错, 起不来, 启动不了, 跑不起来, 服务起不来, 无法启动, 启动不起来",
  ),
  concept(
    "build-failure",
    "build failed, compile error, build error, compilation failed, doesn't compile",
    "编译失败, 打包失败, 编译报错, 构建失败, 打包报错, 编译错误, 编译不过",
  ),
  concept(
    "exception-trace",
    "stack trace, null pointer, exception stack, undefined error, unhandled rejection, uncaught exception",
    "空指针, 堆栈, 异常堆栈, 报错信息, 异常信息, 抛异常, 未捕获异常",
  ),
  concept(
    "server-error",
    "internal server error, 500 error, server error, bad gateway, service unavailable, system error, server down",
    "服务器错误, 500错误, 服务不可用, 系统异常, 网关错误, 服务器异常, 系统繁忙, 内部错误, 服务器挂了",
  ),
  concept(
    "not-found-error",
    "404 error, page not found, route not found, resource not found, not found error, 404 not found",
    "404错误, 页面不存在, 接口不存在, 找不到页面, 请求地址不存在, 资源不存在, 报404",
  ),
  concept(
    "bad-request",
    "bad request, 400 error, malformed request, invalid parameter, missing parameter, invalid request, illegal argument",
    "参数不合法, 缺少参数, 400错误, 参数缺失, 无效参数, 参数格式错误, 参数不正确, 请求参数错误, 非法参数",
  ),
  concept(
    "page-wont-load",
    "blank page, white screen, page not loading, won't load, page won't open, keeps spinning, stuck loading",
    "白屏, 页面空白, 页面打不开, 加载不出来, 一直加载, 加载失败, 一直转圈, 打不开网页, 空白页",
  ),
  concept(
    "no-response-click",
    "nothing happens, button does nothing, click not working, unresponsive, frozen screen, app freezes",
    "点了没反应, 点不了, 按钮点不动, 无响应, 点击无效, 卡死, 卡住不动, 闪退, 点不动",
  ),
  concept(
    "save-failed",
    "cannot save, changes not saved, save failed, can't save, update not reflected, changes not showing",
    "保存不了, 保存失败, 修改不生效, 没保存上, 提交失败, 改了不生效, 改了没反应, 保存不上",
  ),
  concept(
    "data-missing",
    "data missing, records disappeared, list is empty, not showing up, no results, doesn't show up, empty list",
    "数据不见了, 列表为空, 查不到数据, 数据没了, 不显示数据, 显示不出来, 没有数据, 查不出来, 数据为空",
  ),
  concept(
    "data-mismatch",
    "data inconsistent, out of sync, data mismatch, doesn't match, inconsistent data, data not updated",
    "数据不一致, 数据对不上, 不同步, 数据不同步, 数据没更新, 数据有误, 数据错乱",
  ),
  concept(
    "system-sync",
    "data synchronization, sync data, two-way sync, data sync, integrate erp, sync between systems, import from external",
    "数据同步, 双向同步, 对接ERP, 系统打通, 同步数据, 同步失败, 数据对接",
  ),
  concept(
    "third-party-integration",
    "third-party integration, integrate third-party, external system, third-party service, third-party system, connect external, connector",
    "第三方对接, 系统集成, 系统对接, 外部系统, 对接第三方, 第三方系统, 接入第三方, 集成第三方, 第三方服务",
  ),
  concept("graphql", "graphql, graphql query, graphql mutation, graphql schema", "GraphQL查询, GraphQL接口"),
  concept(
    "http-client",
    "http client, axios, curl command, fetch request, httpclient, send http request, js client, postman collection",
    "发请求, HTTP客户端, 请求封装, 发送请求, 调用示例, 远程调用, HTTP请求",
  ),
  concept(
    "deprecated-api",
    "deprecated, legacy api, end of life, api version, no longer supported, removed in",
    "接口版本, 弃用, 已废弃, 旧接口, 停止维护, 接口下线, 不再支持",
  ),
  concept(
    "filter-query",
    "filter results, query filter, search criteria, advanced filter, filter by, query condition, apply filters",
    "筛选, 查询条件, 条件查询, 过滤条件, 高级筛选, 按条件查, 过滤数据, 组合查询",
  ),
  concept(
    "select-fields",
    "select fields, expand relations, retrieve relations, fields parameter, field selection, specify fields, include relations",
    "返回字段, 指定字段, 关联查询, 查询关联, 字段选择, 联表查询, 多返回字段, 带出关联",
  ),
  concept(
    "cross-module-query",
    "query graph, cross-module query, retrieve linked records, query across modules, remote query, index module",
    "跨模块查询, 查询关联数据, 跨模块取数, 联合查询, 查询多个模块",
  ),
  concept(
    "create-module",
    "create module, custom module, module definition, add a module, build a module, new module",
    "自定义模块, 创建模块, 新建模块, 模块开发, 开发模块, 添加模块, 模块定义",
  ),
  concept(
    "module-link",
    "module link, define link, link modules, link data models, dismiss link, link records",
    "模块关联, 定义关联, 关联模型, 数据模型关联, 模块间关联, 链接模块, 关联两个模块",
  ),
  concept(
    "modular-architecture",
    "modular architecture, loosely coupled, module isolation, microservice architecture, monolith, system architecture, commerce modules",
    "模块化, 微服务架构, 单体架构, 架构设计, 系统架构, 整体架构, 模块隔离, 技术架构",
  ),
  concept(
    "service-class",
    "service class, service method, service factory, business logic, service layer, extend service",
    "服务类, 服务层, 业务层, 服务方法, 业务逻辑层, 业务代码, 服务工厂",
  ),
  concept(
    "dependency-injection",
    "dependency injection, di container, inject service, resolve from container, ioc container, module container, resolve dependency",
    "依赖注入, 注入服务, 容器解析, 注入依赖, 依赖容器, 自动注入, 注入失败, 循环依赖",
  ),
  concept(
    "startup-loader",
    "loader, run at startup, on application start, run code on start, bootstrap script, when server starts",
    "启动时执行, 加载器, 启动加载, 启动后执行, 应用启动时, 项目启动时执行",
  ),
  concept(
    "api-middleware",
    "api middleware, request middleware, apply middleware, route middleware, express middleware, define middleware",
    "接口中间件, 请求中间件, 自定义中间件, 全局中间件, 路由中间件, 中间件函数, 中间件不生效",
  ),
  concept(
    "custom-api-route",
    "custom api route, create endpoint, add endpoint, create api route, custom endpoint, expose api, new endpoint, controller class",
    "自定义接口, 新增接口, 加接口, 怎么写接口, 添加路由, 控制器, 写个接口, 新增路由, 开发接口",
  ),
  concept(
    "override-builtin",
    "override api route, override core, replicate route, change built-in behavior, replace default, modify core code",
    "重写接口, 覆盖接口, 修改内置, 覆盖默认, 改源码, 修改默认行为, 替换默认实现, 修改源码",
  ),
  concept(
    "pass-extra-data",
    "additional data, pass custom data, extra parameters, extra request field, pass-through data",
    "附加数据, 透传参数, 额外参数, 附加参数, 传自定义数据, 扩展参数, 透传字段",
  ),
  concept(
    "workflow-hook",
    "workflow hook, consume hook, hook handler, inject into workflow, lifecycle hook",
    "工作流钩子, 钩子函数, 流程钩子, 消费钩子, 前置钩子, 后置钩子, 生命周期钩子",
  ),
  concept(
    "workflow-step",
    "create step, step response, workflow composition, workflow constructor, conditional step, step input, transform data in workflow",
    "创建步骤, 流程节点, 节点配置, 编写步骤, 步骤返回, 工作流步骤, 条件步骤",
  ),
  concept(
    "long-running-process",
    "long-running workflow, async step, workflow execution, workflow status, background execution, execution status",
    "长流程, 异步步骤, 长时间运行, 执行状态, 工作流执行, 后台执行, 流程进度",
  ),
  concept(
    "workflow-parallel",
    "run steps in parallel, nested workflow, run workflow in workflow, loop in workflow",
    "并行步骤, 并行执行, 嵌套工作流, 子流程, 循环步骤, 多步并行, 并行分支",
  ),
  concept(
    "bpm-process",
    "bpm, bpmn, process definition, process instance, process model, process designer, approval process",
    "流程定义, 流程模型, 发起流程, 流程实例, 流程图, 流程变量, 流程设计器, 审批流程, 流程表单",
  ),
  concept(
    "approval-actions",
    "approve task, reject task, return to previous step, add approver, countersign, transfer task, recall approval",
    "审批通过, 驳回, 退回上一步, 减签, 转办, 抄送, 撤回审批, 退回重审, 审批驳回, 减签审批, 会签或签, 驳回重审",
  ),
  concept(
    "my-tasks",
    "to-do list, my tasks, pending tasks, work items, assigned to me, task list",
    "待办, 我的待办, 待办任务, 待审批, 工作项, 已办任务",
  ),
  concept(
    "emit-event",
    "emit custom event, custom event, event payload, event name, publish event, trigger event, emit event step",
    "自定义事件, 发布事件, 发送事件, 事件名称, 事件数据, 触发自定义事件, 事件负载",
  ),
  concept(
    "events-list",
    "events reference, list of events, available events, event types, supported events",
    "事件列表, 事件类型, 有哪些事件, 支持的事件, 事件清单, 全部事件",
  ),
  concept(
    "event-infrastructure",
    "event module, redis event, local event, event broker, event infrastructure",
    "事件模块, Redis事件, 本地事件, 事件中间件, 事件驱动",
  ),
  concept(
    "file-download",
    "download file, presigned url, file url, private file, signed url, download link",
    "文件下载, 下载链接, 私有文件, 文件地址, 临时链接, 下载文件, 下载不了, 文件链接",
  ),
  concept(
    "image-handling",
    "resize image, thumbnail, image optimization, image not showing, images not loading, image size",
    "图片裁剪, 缩略图, 图片压缩, 图片不显示, 图片加载不出来, 图片水印, 图片打不开, 图片尺寸",
  ),
  concept(
    "upload-limit",
    "file too large, upload limit, max file size, supported file types, upload failed, file size limit",
    "文件太大, 上传限制, 文件大小限制, 超过大小, 文件格式不支持, 支持的格式, 上传不了, 上传大小",
  ),
  concept(
    "import-mapping",
    "column mapping, import format, field mapping, import template columns, import errors, map columns",
    "导入格式, 列映射, 字段映射, 模板格式, 导入报错, 导不进去, 导入不了, 导入失败原因",
  ),
  concept(
    "excel-files",
    "excel file, spreadsheet, excel template, excel export, excel import, xlsx",
    "Excel导出, Excel导入, 电子表格, Excel表格, Excel模板, 表格导出",
  ),
  concept(
    "print-document",
    "print document, print template, printer setup, print layout, document printing, printer not working, document printer",
    "打印机, 打印模板, 打印设置, 打印单据, 打印不出来, 打印格式, 批量打印, 连接打印机, 套打模板",
  ),
  concept(
    "pdf-generate",
    "generate pdf, pdf export, export as pdf, pdf report, pdf template",
    "生成PDF, 导出PDF, PDF模板, PDF文件, 下载PDF",
  ),
  concept(
    "report-analytics",
    "custom report, report builder, analytics, business intelligence, statistics, data analysis, pivot table",
    "统计分析, 数据分析, 统计报表, 数据看板, 自定义报表, 数据统计, 报表设计, 数据报表, 看报表",
  ),
  concept(
    "data-screen",
    "kpi, key figures, dashboard chart, data visualization, big screen, charts",
    "数据大屏, 大屏设计, 指标看板, 可视化, 图表, 数据可视化, 首页统计",
  ),
  concept(
    "number-sequence",
    "number sequence, document numbering, auto numbering, sequence prefix, numbering format, next number, number series",
    "单据编号, 编码规则, 编号生成, 自动编号, 流水号规则, 单号规则, 编号规则, 编号重复, 单号前缀",
  ),
  concept(
    "unique-id",
    "unique id, id generator, snowflake id, uuid, primary key, id prefix, auto increment",
    "主键, 唯一标识, 雪花算法, 主键生成, 唯一编号, 自增主键, 生成ID",
  ),
  concept(
    "data-dictionary",
    "data dictionary, lookup values, enum values, code table, reference data, dropdown options",
    "数据字典, 枚举值, 字典管理, 下拉选项, 字典类型, 字典数据, 枚举字典",
  ),
  concept(
    "code-generator",
    "code generator, generate code, boilerplate, code scaffold",
    "代码生成, 代码生成器, 生成代码, 脚手架, 自动生成代码, 主子表生成",
  ),
  concept(
    "crud-records",
    "crud, create read update delete, add record, edit record, delete record, manage records",
    "增删改查, 新增记录, 编辑记录, 删除记录, 单表增删, 基础增删改",
  ),
  concept(
    "accidental-delete",
    "deleted by mistake, accidentally deleted, recycle bin, restore deleted record, undelete, recover deleted",
    "误删了, 删错了, 回收站, 恢复删除, 删除恢复, 不小心删, 删掉了怎么恢复, 逻辑删除",
  ),
  concept(
    "data-cleanup",
    "archive data, purge old data, clean up data, data retention, delete old records, cleanup job",
    "归档, 清理数据, 数据清理, 删除旧数据, 定期清理, 数据保留, 清理历史数据",
  ),
  concept(
    "orm-query",
    "orm, mybatis, entity manager, repository class, query builder, raw sql, mikro orm",
    "实体管理器, 持久层, 手写SQL, 原生SQL, 查询构造器, 数据访问层, 自定义SQL, 写SQL",
  ),
  concept(
    "slow-query",
    "slow query, database index, query optimization, slow sql, n+1 query, add index, query is slow",
    "慢查询, 慢SQL, 索引优化, 查询慢, 数据库慢, SQL优化, 加索引, 查询很慢",
  ),
  concept(
    "multi-datasource",
    "multiple data sources, read-write splitting, database sharding, dynamic datasource, read replica",
    "多数据源, 读写分离, 分库分表, 主从库, 动态数据源, 切换数据源",
  ),
  concept(
    "connection-pool",
    "connection pool, too many connections, database connection timeout, database pool, connection leak",
    "连接池, 数据库连接数, 数据库连接超时, 连接不够, 连接泄漏, 连接池满",
  ),
  concept(
    "migration-files",
    "generate migration, revert migration, migration file, sync links, migration failed, run migrations, db migrate",
    "迁移文件, 生成迁移, 执行迁移, 迁移失败, 回滚迁移, 建表脚本, 迁移报错",
  ),
  concept(
    "seed-data",
    "seed script, demo data, sample data, seed data, initial data, test data",
    "演示数据, 示例数据, 初始数据, 测试数据, 样例数据, 初始化数据, 假数据",
  ),
  concept(
    "memory-cpu",
    "out of memory, memory leak, high cpu, heap size, memory usage, ran out of memory",
    "内存溢出, 内存泄漏, 内存不足, CPU过高, 占用过高, 内存占用, CPU飙高, 爆内存",
  ),
  concept(
    "scale-out",
    "scale out, load balancing, horizontal scaling, multiple instances, high availability, worker mode, cluster deployment",
    "集群部署, 负载均衡, 多实例, 高可用, 横向扩展, 扩容, 多节点, 集群模式",
  ),
  concept(
    "ci-cd",
    "ci cd, continuous integration, deployment pipeline, github actions, automated deployment, jenkins, continuous deployment",
    "持续集成, 自动化部署, 自动部署, Jenkins部署, 流水线部署, 持续部署",
  ),
  concept(
    "cloud-hosting",
    "cloud hosting, vercel, aws, cloud platform, managed hosting, azure, deploy to cloud, cloud server",
    "云服务器, 云平台, 云部署, 阿里云, 腾讯云, 华为云, 云主机, 部署到云",
  ),
  concept(
    "nginx-proxy",
    "nginx config, nginx configuration, static files, proxy pass, reverse proxy config, apache config",
    "Nginx配置, 静态资源, 代理转发, 反代, 转发配置, Nginx代理",
  ),
  concept(
    "https-certificate",
    "ssl certificate, https setup, certificate expired, tls certificate, enable https, let's encrypt, certificate renewal",
    "HTTPS配置, 证书过期, SSL证书, 安装证书, 证书失效, 证书更新, 配置HTTPS, 换证书",
  ),
  concept(
    "custom-domain",
    "custom domain, dns record, cname, point domain, domain setup, change domain, connect domain",
    "域名解析, 绑定域名, 自定义域名, DNS解析, 换域名, 域名备案, 独立域名",
  ),
  concept(
    "feature-flag",
    "feature flag, feature toggle, enable feature, turn on feature, experimental feature, feature management",
    "功能开关, 开启功能, 启用功能, 实验功能, 特性开关, 关闭功能, 功能没开, 功能标志",
  ),
  concept(
    "gradual-rollout",
    "canary release, gradual rollout, blue-green deployment, zero downtime, rolling update, downtime",
    "灰度发布, 灰度, 蓝绿部署, 不停机, 平滑升级, 滚动更新, 停机维护",
  ),
  concept(
    "license-edition",
    "open source license, commercial license, enterprise edition, community edition, free to use, commercial use, software license",
    "开源协议, 商用授权, 商业版, 社区版, 收费版, 能不能商用, 免费使用, 开源吗, 商业授权",
  ),
  concept(
    "get-support",
    "contact support, technical support, talk to a human, customer support, get help, support ticket, community support",
    "联系客服, 技术支持, 提工单, 在线客服, 人工客服, 找客服, 转人工, 交流群, 客服电话",
  ),
  concept(
    "contribute-feedback",
    "report a bug, submit issue, pull request, feature request, give feedback, contributing guide",
    "提交问题, 反馈问题, 贡献代码, 提bug, 反馈建议, 意见反馈, 功能建议, 提需求",
  ),
  concept(
    "type-definitions",
    "typescript types, type definition, generated types, type inference, type error",
    "类型定义, 类型声明, TS类型, 类型错误, 类型推断, 类型提示",
  ),
  concept(
    "annotation-aop",
    "annotation, decorator, aop, custom annotation, aspect oriented",
    "注解, 切面, 装饰器, 自定义注解, AOP切面, 注解不生效",
  ),
  concept(
    "serialization",
    "json serialization, date serialization, precision loss, deserialize, serialization error, json parse",
    "序列化, 反序列化, 精度丢失, JSON转换, JSON解析, 序列化失败",
  ),
  concept(
    "async-thread",
    "asynchronous execution, thread pool, async method, background thread, thread local",
    "线程池, 异步执行, 异步方法, 多线程, 异步调用, 子线程, 异步线程",
  ),
  concept(
    "distributed-transaction",
    "distributed transaction, eventual consistency, two-phase commit, seata, saga pattern",
    "分布式事务, 最终一致性, 两阶段提交, 事务消息, 跨服务事务",
  ),
  concept(
    "acquire-lock",
    "locking module, acquire lock, lock key, release lock, lock provider, race condition, redis lock",
    "获取锁, 释放锁, 锁超时, 锁模块, 并发锁, 竞态, 抢锁, 并发问题",
  ),
  concept(
    "mq-delivery",
    "dead letter queue, message acknowledgement, consumer group, message ordering, message lost, consumed twice, message topic",
    "死信队列, 消息确认, 消费组, 重复消费, 消息丢失, 顺序消息, 消费失败, 消费不到",
  ),
  concept(
    "service-registry",
    "service discovery, nacos, eureka, config center, service registry, consul",
    "注册中心, 配置中心, 服务发现, 服务注册, 配置热更新",
  ),
  concept(
    "api-gateway",
    "api gateway, spring cloud gateway, route forwarding, gateway route",
    "网关路由, 服务网关, 网关转发, API网关, 网关配置, 微服务网关",
  ),
  concept(
    "circuit-breaker",
    "circuit breaker, service degradation, sentinel, fallback method",
    "熔断, 服务降级, 熔断降级, 兜底逻辑, 降级策略",
  ),
  concept(
    "mobile-app",
    "mobile app, android app, ios app, react native, flutter, uni-app, app development",
    "移动端, 手机端, 安卓端, 苹果端, 移动应用, APP端, 手机APP, 打包APP",
  ),
  concept(
    "mini-program",
    "mini program, wechat mini program, mini app, wechat mini app",
    "微信小程序, 小程序开发, 小程序发布, 小程序审核, 小程序配置, 小程序端, 小程序码, 小程序链接",
  ),
  concept(
    "android-sdk-setup",
    "gradle dependency, androidmanifest, aar, maven repository, proguard, build.gradle, android integration",
    "Gradle配置, 混淆配置, 代码混淆, 清单文件, 手动集成, 自动集成, Android集成, 安卓集成",
  ),
  concept(
    "ios-sdk-setup",
    "cocoapods, podfile, xcode, info.plist, swift package, ios integration, bridging header",
    "CocoaPods集成, Xcode配置, iOS集成, Pod集成, 苹果集成",
  ),
  concept(
    "sdk-init",
    "initialize sdk, sdk initialization, sdk setup, sdk not initialized, init failed, sdk integration guide",
    "初始化SDK, SDK初始化, 初始化失败, 初始化接口, 集成SDK, SDK集成, 接入SDK",
  ),
  concept(
    "server-sdk",
    "java sdk, python sdk, php sdk, go sdk, node sdk, server sdk, sdk download",
    "服务端SDK, SDK下载, 各语言SDK, 服务端示例, Java示例, 后端SDK, 服务端接入",
  ),
  concept(
    "admin-extension",
    "admin widget, ui route, injection zone, admin extension, custom admin page, extend admin, add page to admin",
    "后台组件, 自定义后台页面, 扩展后台, 注入区域, 后台加页面, 后台扩展, 管理端扩展",
  ),
  concept(
    "ui-components",
    "ui component, form component, data table component, modal component, component library, design system",
    "界面组件, 表单组件, 弹窗组件, 组件库, 表格组件, 前端组件, UI组件",
  ),
  concept(
    "form-designer",
    "form builder, dynamic form, form designer, custom form, online form",
    "表单设计器, 动态表单, 自定义表单, 表单设计, 表单生成, 在线表单",
  ),
  concept(
    "headless-frontend",
    "next.js starter, headless commerce, server-side rendering, headless storefront, storefront starter, react storefront",
    "无头电商, 前后端分离, 服务端渲染, 前端项目, 前端工程, 自建前端",
  ),
  concept(
    "seo",
    "seo, meta tags, sitemap, search engine optimization, url slug, meta description, canonical url",
    "搜索引擎优化, 网站地图, 页面标题, SEO设置, 伪静态, 网页收录",
  ),
  concept(
    "user-tracking",
    "google analytics, analytics provider, track events, tracking pixel, posthog, visitor statistics",
    "埋点, 网站统计, 访问统计, 流量统计, 行为追踪, 数据埋点, 访问量",
  ),
  concept(
    "error-tracking",
    "sentry, error tracking, instrumentation, opentelemetry, trace spans, crash report",
    "错误追踪, 异常监控, 异常上报, 崩溃日志, 崩溃统计, 调用链",
  ),
  concept(
    "content-management",
    "cms, content management, page content, headless cms, rich text editor, blog post, contentful cms, sanity cms",
    "内容管理, 文章管理, 富文本, 图文内容, 内容发布, 富文本编辑器, 文章发布",
  ),
  concept(
    "product-options",
    "product variant, product option, product attribute, variant option, size and color",
    "商品规格, 商品属性, 多规格, 产品变体, 规格属性, 颜色尺码, 规格值, 产品属性",
  ),
  concept(
    "product-create",
    "create product, add product, publish product, new product, product listing, edit product",
    "新建商品, 添加商品, 发布商品, 商品发布, 新增商品, 编辑商品, 上传商品, 创建产品, 商品上新, 新品上架",
  ),
  concept(
    "product-category",
    "product category, category tree, product type, product collection, product hierarchy",
    "商品分类, 商品类目, 分类管理, 商品系列, 产品类别, 类目管理, 分类树",
  ),
  concept(
    "product-review",
    "product review, customer reviews, star rating, leave a review, product rating",
    "商品评价, 差评, 好评, 评价管理, 晒单, 商品评论, 写评价, 删评价",
  ),
  concept(
    "wishlist",
    "wishlist, saved items, save for later, favorites list",
    "心愿单, 收藏夹, 收藏商品, 我的收藏, 商品收藏, 愿望清单",
  ),
  concept(
    "product-recommendation",
    "related products, product recommendation, cross-sell, upsell, suggested products",
    "商品推荐, 相关商品, 关联推荐, 猜你喜欢, 交叉销售, 推荐商品",
  ),
  concept(
    "multi-vendor",
    "multi store, multi-vendor, marketplace, multiple shops, several stores, seller onboarding",
    "多商户, 多店铺, 商家入驻, 多门店, 连锁门店, 平台商家, 入驻商家",
  ),
  concept(
    "store-settings",
    "store settings, store details, shop information, store name, default store, store configuration",
    "店铺设置, 店铺信息, 商店设置, 店铺名称, 门店设置, 店铺资料",
  ),
  concept(
    "interface-language",
    "change language, admin language, add language, interface language, switch language, user interface language",
    "切换中文, 中文界面, 界面语言, 英文界面, 语言设置, 切换语言, 改成中文, 变成英文",
  ),
  concept(
    "wrong-time",
    "wrong time, time difference, eight hours off, utc time, time offset, time is off",
    "时间不对, 差8小时, 差八小时, 时区错误, 时间显示错误, 时间不准, 时差问题",
  ),
  concept(
    "garbled-text",
    "garbled text, character encoding, utf-8, encoding problem, strange characters",
    "乱码, 中文乱码, 字符编码, 编码格式, 显示乱码, 编码问题",
  ),
  concept(
    "job-not-running",
    "cron not running, job not executed, scheduled task failed, job runs twice, job doesn't run, job failed",
    "定时任务不执行, 任务没执行, 任务重复执行, 定时没跑, 任务不跑, 定时任务失败",
  ),
  concept(
    "job-history",
    "job log, job status, job execution history, job monitoring, run history",
    "任务日志, 任务记录, 执行记录, 调度日志, 任务监控, 运行记录",
  ),
  concept(
    "usage-quota",
    "usage limits, quota exceeded, service quota, limits and quotas, monthly quota, quota used up",
    "配额, 使用限制, 额度用完, 超出配额, 调用量, 用量限制, 配额不足",
  ),
  concept(
    "service-pricing",
    "pricing page, service pricing, free tier, cost of service, how much does it cost, resource package",
    "资费, 计费说明, 免费额度, 收费标准, 资源包, 怎么收费, 套餐价格, 要钱吗",
  ),
  concept(
    "activate-service",
    "activate service, enable service, apply for service, product activation, subscribe to service",
    "开通服务, 服务开通, 产品开通, 控制台开通, 申请开通, 开通流程, 服务怎么开通",
  ),
  concept(
    "glossary-overview",
    "glossary, terminology, basic concepts, product overview, key concepts, core concepts, what does it mean",
    "名词解释, 术语, 基本概念, 产品概述, 概念介绍, 核心概念, 产品介绍, 概念解释",
  ),
  concept(
    "faq",
    "faq, frequently asked questions, common problems, known issues, common issues, common errors",
    "常见问题, 常见错误, 已知问题, 疑难解答, 常见报错",
  ),
  concept(
    "best-practice",
    "best practice, recommended approach, production checklist, development guidelines",
    "最佳实践, 推荐做法, 使用建议, 注意事项, 检查清单, 开发规范, 建议做法",
  ),
  concept(
    "code-sample",
    "code example, sample code, demo project, sample app, example project, code snippet",
    "示例代码, 代码示例, 示例项目, 官方示例, 代码片段, 参考代码, 示例工程",
  ),
  concept(
    "project-structure",
    "project structure, directory structure, folder structure, source code layout, file structure",
    "项目结构, 目录结构, 代码结构, 文件结构, 工程结构, 代码目录",
  ),
  concept(
    "create-project",
    "create project, starter template, create app command, new project, create application, bootstrap project",
    "新建项目, 创建项目, 初始化工程, 项目模板, 创建工程, 创建应用程序",
  ),
  concept(
    "source-code",
    "clone repository, source code, download source, git repository, git clone",
    "源码, 下载源码, 拉代码, 克隆仓库, 源代码, 代码仓库",
  ),
  concept(
    "ai-assistant",
    "ai assistant, llm, mcp server, chatbot, ai agent, copilot",
    "大模型, 智能助手, AI助手, 智能客服, AI对话, 知识库问答",
  ),
  concept(
    "search-tuning",
    "search synonyms, search relevance, autocomplete, facets, algolia, meilisearch, search suggestions",
    "搜索联想, 搜索结果不准, 搜索排序, 搜索建议, 搜索不准, 热搜词, 分词器, 中文分词",
  ),
  concept(
    "draft-publish",
    "unpublish, schedule publish, draft status, publish status, save as draft",
    "发布状态, 取消发布, 保存草稿, 草稿箱, 草稿状态, 存草稿",
  ),
  concept(
    "state-machine",
    "status transition, state machine, change status, status flow, state transition",
    "状态流转, 状态机, 状态变更, 状态变化, 状态修改, 状态转换",
  ),
  concept(
    "version-history",
    "version history, revision history, record history, who modified, record changes, change tracking",
    "历史版本, 修改历史, 变更历史, 版本记录, 修订记录, 谁修改的, 改动记录",
  ),
  concept(
    "internal-note",
    "internal note, add a note, leave a comment, follow-up record, log note",
    "内部备注, 跟进记录, 加备注, 写备注, 添加备注, 备注信息",
  ),
  concept(
    "crm-leads",
    "sales lead, sales pipeline, crm, lead opportunity, prospect, customer relationship management",
    "销售线索, 商机, 客户跟进, 公海客户, 客户池, 线索转化, 客户关系管理",
  ),
  concept(
    "contract-signing",
    "contract management, e-signature, sign contract, electronic signature, sign document",
    "合同管理, 电子签, 电子合同, 签署合同, 电子签章, 签合同, 合同签署",
  ),
  concept(
    "security-vulnerability",
    "vulnerability, penetration test, sql injection, security patch, security hardening, security issue",
    "安全漏洞, 安全加固, 渗透测试, 安全检查, SQL注入, 漏洞修复, 有漏洞",
  ),
  concept(
    "api-encryption",
    "encrypt api response, encrypted request, aes encryption, encrypt data, encrypted field",
    "接口加密, 请求加密, 响应加密, 数据加密, 加密传输, 字段加密, 报文加密",
  ),
  concept(
    "duplicate-submit",
    "double click submit, prevent duplicate submission, submitted twice, repeat submission, debounce",
    "表单重复提交, 防重复点击, 重复点击, 提交了两次, 防抖, 防止重复提交",
  ),
  concept(
    "local-webhook-test",
    "expose localhost, ngrok, public url for webhook, test webhook locally, webhook on localhost, tunneling service",
    "内网穿透, 本地回调, 外网访问, 公网地址, 本地接收回调, 本地测试回调",
  ),
  concept(
    "reset-settings",
    "reset to default, restore defaults, factory reset, clear settings, default settings",
    "恢复默认, 重置设置, 恢复出厂, 默认配置, 还原设置, 恢复初始",
  ),
  concept(
    "add-region",
    "create region, country in region, add country, supported countries, region settings, add region",
    "新建区域, 添加国家, 国家设置, 区域管理, 支持的国家, 添加地区, 新增区域",
  ),
  concept(
    "request-signing-headers",
    "request headers, content type, accept header, custom header, header parameters",
    "请求头参数, 公共参数, 公共请求头, 请求头设置, 自定义请求头, 公共请求参数",
  ),
  concept(
    "response-wrapper",
    "response format, response structure, unified response, error response, response body",
    "统一返回, 返回格式, 响应格式, 返回结构, 响应结构, 统一响应, 返回结果",
  ),
  concept(
    "global-exception-handler",
    "error handler, global exception handler, exception handling, throw error, custom error",
    "全局异常, 异常处理, 异常处理器, 全局异常处理, 统一异常, 抛出异常, 自定义异常",
  ),
  concept(
    "openapi-docs",
    "swagger, openapi, api documentation, knife4j, api spec, generate api docs",
    "Swagger文档, 接口文档生成, API文档, 在线接口文档, 接口说明",
  ),
  concept(
    "worker-process",
    "worker process, background process, background service, daemon, windows service",
    "后台进程, 守护进程, 后台服务, 常驻进程, 服务进程",
  ),
  concept(
    "restart-service",
    "restart server, restart service, shut down server, stop server, server restart",
    "重启服务, 重启服务器, 停止服务, 重启后, 关闭服务, 重启应用",
  ),
  concept(
    "hot-config",
    "change config without restart, reload configuration, config not taking effect, dynamic configuration",
    "动态配置, 配置不生效, 热加载, 热部署, 改配置不重启, 刷新配置, 配置没生效",
  ),
  concept(
    "hide-show-field",
    "hide field, show hidden field, make field required, read-only field, mandatory field, field visibility",
    "隐藏字段, 必填字段, 字段显示, 字段隐藏, 只读字段, 字段必填, 加一列",
  ),
  concept(
    "bulk-import-products",
    "import products, bulk upload products, product import, product export, product csv",
    "商品导入, 批量上传商品, 导入商品, 商品导出, 批量导入产品, 批量上架",
  ),
  concept(
    "web-page-access",
    "can't open website, can't access site, site is down, can't reach server, website down",
    "网站打不开, 网站进不去, 访问不了, 无法访问, 网站挂了, 打不开网站, 系统打不开",
  ),
  concept(
    "version-check",
    "check version, which version, current version, version number",
    "查看版本, 当前版本, 版本号, 什么版本, 哪个版本, 最新版本",
  ),
  concept(
    "uninstall",
    "uninstall, remove plugin, remove module, disable plugin, delete module",
    "卸载, 删除插件, 移除模块, 禁用插件, 去掉模块, 卸载插件",
  ),
  concept(
    "conflict-compat",
    "compatibility, incompatible, conflicts with, compatible with, browser support",
    "兼容性, 不兼容, 兼容问题, 冲突报错, 浏览器兼容, 插件冲突",
  ),
];
