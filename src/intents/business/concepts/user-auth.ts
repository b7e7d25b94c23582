import type { Concept } from "../../taxonomy.js";
import { concept } from "../phrases.js";

/** What askers and documentation call the things of `user_auth`. */
export const userAuthConcepts: readonly Concept[] = [
  concept(
    "sign-up",
    "sign up, register, create account, open account, new account, registration form, user registration, enroll",
    "注册, 开户, 注册账号, 新用户注册, 创建账号, 用户注册, 开通账号",
  ),
  concept(
    "registration-blocked",
    "already registered, email taken, account exists, disable registration, registration closed, duplicate account",
    "已注册, 手机号已存在, 账号已存在, 关闭注册, 禁止注册, 注册不了, 注册失败",
  ),
  concept(
    "login",
    "log in, sign in, login, signin, login page, authenticate, authentication",
    "登录, 登陆, 登入, 怎么登录, 登录页, 身份认证, 登录接口, 账号登录",
  ),
  concept(
    "login-failed",
    "cannot log in, login failed, wrong password, invalid credentials, login error, bad credentials, unauthorized",
    "登录失败, 登不上, 密码错误, 登不进去, 用户名错误, 账号不存在, 无法登录",
  ),
  concept(
    "logout",
    "log out, sign out, logout, end session, revoke session, logout url, exit account",
    "退出登录, 登出, 注销登录, 退出账号, 单点登出, 安全退出",
  ),
  concept(
    "unexpected-logout",
    "logged out automatically, kicked to login, login expired, keep logging out, login loop, session lost",
    "自动退出, 登录失效, 老是掉线, 登录过期, 频繁重新登录, 登录状态丢失, 登录死循环",
  ),
  concept(
    "password-reset",
    "forgot password, reset password, recover password, lost password, password recovery, reset link, reset token",
    "忘记密码, 重置密码, 找回密码, 密码忘了, 密码找回, 重设密码, 初始密码",
  ),
  concept(
    "change-password",
    "change password, update password, modify password, new password, old password, set password",
    "修改密码, 改密码, 更改密码, 设置密码, 新密码, 原密码, 更新密码",
  ),
  concept(
    "password-policy",
    "password policy, password strength, weak password, password rules, password expiry, password complexity, password length",
    "密码策略, 密码强度, 弱密码, 密码复杂度, 密码过期, 密码规则, 密码有效期",
  ),
  concept(
    "password-hash",
    "password hash, password encryption, bcrypt, password salt, password encoder, hashing algorithm",
    "密码加密, 密码哈希, 加盐, 密码编码器, 密码存储, 加密算法",
  ),
  concept(
    "verification-code",
    "verification code, one-time password, otp, sms code, passcode, code login, one-time code",
    "验证码, 短信验证码, 动态密码, 一次性密码, 校验码, 动态码, 验证码登录",
  ),
  concept(
    "code-not-received",
    "code not received, no verification code, not getting code, otp not arriving, missing code, resend code",
    "收不到验证码, 收不到码, 没收到验证码, 验证码没来, 重新发送, 重发验证码, 验证码不到",
  ),
  concept(
    "code-invalid",
    "code expired, invalid code, wrong code, code incorrect, otp expired, code validity",
    "验证码错误, 验证码过期, 验证码失效, 验证码无效, 验证码不对, 验证码有效期",
  ),
  concept(
    "captcha",
    "captcha, recaptcha, slider captcha, bot protection, image captcha, human verification, hcaptcha, turnstile",
    "图形验证码, 滑块验证, 人机验证, 行为验证, 滑动验证, 防机器人, 拼图验证",
  ),
  concept(
    "two-factor",
    "two-factor authentication, 2fa, mfa, two-step verification, multi-factor, second factor, extra login security",
    "双因素认证, 二次验证, 两步验证, 多因素认证, 双重验证, 二步验证, 二级认证",
  ),
  concept(
    "authenticator-app",
    "authenticator app, totp, google authenticator, lost authenticator, recovery codes, backup codes, reset 2fa",
    "身份验证器, 动态口令, 谷歌验证器, 恢复码, 备用码, 令牌丢了, 重置两步验证",
  ),
  concept(
    "passkey",
    "passkey, webauthn, fido, security key, passwordless, hardware key",
    "通行密钥, 无密码登录, 安全密钥, 免密登录, 硬件密钥",
  ),
  concept(
    "biometric-login",
    "fingerprint login, face login, face id, touch id, biometric authentication, biometric",
    "指纹登录, 刷脸登录, 人脸识别, 生物识别, 面容登录, 人脸登录",
  ),
  concept(
    "magic-link",
    "magic link, email link login, login link, sign-in link, one-time link",
    "邮件登录链接, 魔法链接, 登录链接, 链接登录, 邮箱免密登录",
  ),
  concept(
    "sso",
    "single sign-on, sso, one login everywhere, central login, unified login, cas server, shared login",
    "单点登录, 统一登录, 统一身份认证, 一处登录, 免登, 统一认证, 跨系统登录",
  ),
  concept(
    "saml",
    "saml, identity provider, idp, service provider, saml assertion, identity federation, enterprise login",
    "身份提供商, 联合登录, 断言, 企业身份, 联邦认证, 身份源",
  ),
  concept(
    "ldap",
    "ldap, active directory, domain account, ad login, directory sync, domain login",
    "域账号, 域控登录, 目录服务, 活动目录, LDAP认证, AD域, 同步组织架构",
  ),
  concept(
    "oauth",
    "oauth, oauth2, authorization code, grant type, consent screen, third-party authorization, access delegation, pkce",
    "授权码, 第三方授权, 授权模式, 开放授权, 授权登录, 授权页, 客户端模式",
  ),
  concept(
    "openid-connect",
    "openid connect, oidc, id token, userinfo endpoint, discovery endpoint, token claims",
    "身份令牌, 用户信息端点, OIDC登录, 令牌声明, 发现端点",
  ),
  concept(
    "oauth-redirect",
    "redirect uri, callback url mismatch, redirect url, invalid redirect, login redirect, state parameter",
    "回调域名, 重定向地址, 授权回调, 跳转地址错误, 回调地址错误, 登录后跳转",
  ),
  concept(
    "oauth-scope",
    "token scope, oauth scope, permission scope, grant access, requested scopes, access scope, app permissions",
    "授权范围, 权限范围, 作用域, 接口权限, 授权作用域, 静默授权",
  ),
  concept(
    "social-login",
    "social login, login with google, facebook login, third-party login, sign in with, apple sign-in, github login",
    "第三方登录, 社交登录, 三方登录, 快捷登录, 苹果登录, QQ登录, 微博登录",
  ),
  concept(
    "wechat-login",
    "wechat login, wechat authorization, openid, unionid, mini program login, scan wechat",
    "微信登录, 微信授权, 小程序登录, 微信扫码登录, 公众号授权, 网页授权",
  ),
  concept(
    "qr-login",
    "qr login, scan to login, scan code login, qr code sign-in, pc scan login",
    "扫码登录, 二维码登录, 扫一扫登录, 扫码授权, 扫码登陆",
  ),
  concept(
    "one-tap-login",
    "one-tap login, phone number login, carrier authentication, number verification, one-click login, silent verification",
    "一键登录, 本机号码登录, 号码认证, 运营商取号, 本机号码校验, 取号, 预取号",
  ),
  concept(
    "phone-login",
    "phone login, mobile login, login by phone, sms login, phone authentication, country code",
    "手机号登录, 短信登录, 手机登录, 验证码登录, 区号, 免密登录",
  ),
  concept(
    "bind-account",
    "link account, bind account, connect account, merge accounts, account linking, associate account, connect social",
    "绑定账号, 关联账号, 账号合并, 绑定微信, 账号绑定, 合并账户, 账号打通",
  ),
  concept(
    "unbind-account",
    "unlink account, disconnect account, unbind, remove login method, revoke authorization, disconnect app",
    "解绑, 解除绑定, 解绑微信, 取消授权, 解除关联, 取消关联",
  ),
  concept(
    "bind-phone",
    "bind phone, add phone number, verify phone, phone verification, attach mobile",
    "绑定手机, 绑定手机号, 手机验证, 验证手机号, 绑手机, 添加手机号",
  ),
  concept(
    "change-phone",
    "change phone number, new phone number, replace number, lost phone, old number inactive, update mobile",
    "换手机号, 更换手机号, 改手机号, 换绑手机, 手机号停用, 旧手机号不用, 换绑",
  ),
  concept(
    "change-email",
    "change email, update email address, new email, email change confirmation, replace email",
    "修改邮箱, 更换邮箱, 换邮箱, 绑定邮箱, 更改邮箱, 换绑邮箱",
  ),
  concept(
    "email-verification",
    "verify email, email confirmation, activation email, confirm account, activate account, activation link",
    "邮箱验证, 激活账号, 验证邮件, 激活链接, 激活邮件, 邮箱激活, 账号激活",
  ),
  concept(
    "username",
    "username, change username, login name, user id, forgot username, account name, rename account",
    "用户名, 登录名, 修改用户名, 忘记账号, 账号名, 改用户名, 登录账号",
  ),
  concept(
    "profile-edit",
    "edit profile, user profile, personal information, account settings, update profile, change name, account details",
    "个人资料, 修改资料, 个人信息, 个人中心, 账户设置, 完善资料, 改名字, 基本信息",
  ),
  concept(
    "avatar-nickname",
    "avatar, profile picture, nickname, profile photo, display name, upload avatar",
    "头像, 昵称, 换头像, 改昵称, 上传头像, 修改昵称, 获取昵称",
  ),
  concept(
    "user-attributes",
    "custom field, user attributes, user metadata, extra profile fields, customer attribute, custom claims",
    "自定义字段, 用户属性, 扩展字段, 用户扩展信息, 客户属性, 元数据",
  ),
  concept(
    "real-name",
    "real-name authentication, identity verification, id card, kyc, verify identity, identity document",
    "实名认证, 实名, 身份验证, 身份证, 身份核验, 实名信息, 二要素",
  ),
  concept(
    "session",
    "session, session timeout, session expired, session management, stay logged in, idle timeout, session store",
    "会话, 会话超时, 会话过期, 登录有效期, 会话管理, 登录超时, 登录态",
  ),
  concept(
    "remember-me",
    "remember me, keep signed in, auto login, persistent login, stay signed in",
    "记住我, 自动登录, 保持登录, 记住密码, 免登录, 下次自动登录",
  ),
  concept(
    "access-token",
    "access token, bearer token, auth token, get token, token expired, invalid token, authorization header, token authentication",
    "访问令牌, 令牌, 获取令牌, 令牌过期, 登录凭证, 凭证失效, 登录凭据, 令牌无效",
  ),
  concept(
    "refresh-token",
    "refresh token, renew token, token renewal, extend session, token rotation, token refresh",
    "刷新令牌, 续签, 令牌续期, 双令牌, 自动续签, 无感刷新",
  ),
  concept(
    "jwt",
    "jwt, json web token, decode token, token payload, signing key, token claims, stateless authentication",
    "JWT令牌, 令牌解析, 无状态登录, 签发令牌, 载荷, 令牌签名, 校验令牌",
  ),
  concept(
    "token-revoke",
    "revoke token, token blacklist, invalidate token, token denylist, force token expire, revoke access",
    "吊销令牌, 令牌黑名单, 撤销令牌, 令牌失效, 令牌注销, 令牌作废",
  ),
  concept(
    "api-key",
    "api key, access key, secret key, developer key, api token, generate key, personal access token, app secret",
    "接口密钥, API密钥, 访问密钥, 应用密钥, 密钥对, 开发者密钥, 生成密钥",
  ),
  concept(
    "rotate-key",
    "rotate key, regenerate secret, leaked key, reset secret, key rotation, key leaked",
    "更换密钥, 重置密钥, 密钥泄露, 密钥轮换, 轮转密钥, 密钥丢了",
  ),
  concept(
    "service-account",
    "service account, machine to machine, client credentials, server authentication, app-only access, integration user",
    "服务账号, 客户端凭证, 机器账号, 服务间认证, 集成用户, 系统账号",
  ),
  concept(
    "signature-auth",
    "request signature, signed request, api signature, timestamp nonce, basic auth, replay attack",
    "接口签名, 请求签名, 接口鉴权, 时间戳, 防重放, 参数签名, 随机数校验",
  ),
  concept(
    "rbac",
    "role, user role, role-based access, rbac, assign role, role management, role hierarchy",
    "角色, 分配角色, 角色管理, 角色权限, 用户角色, 权限角色, 授予角色",
  ),
  concept(
    "permission",
    "permission, access rights, access control, authorization, privileges, grant permission, acl, access policy",
    "权限, 访问控制, 授权, 鉴权, 权限管理, 访问权限, 开权限, 权限配置",
  ),
  concept(
    "permission-denied",
    "permission denied, access denied, forbidden, no permission, not authorized, 403 error, insufficient privileges",
    "没有权限, 无权限, 权限不足, 拒绝访问, 禁止访问, 无权访问, 越权",
  ),
  concept(
    "menu-permission",
    "menu permission, button permission, hide menu, page access, dynamic routes, menu not showing, route guard",
    "菜单权限, 按钮权限, 菜单不显示, 路由权限, 动态路由, 页面权限, 路由守卫, 看不到菜单",
  ),
  concept(
    "data-permission",
    "data permission, record rules, row-level security, data scope, see own records, field permission, visible records",
    "数据权限, 数据范围, 行级权限, 记录规则, 字段权限, 只看自己数据, 数据隔离",
  ),
  concept(
    "permission-annotation",
    "permission annotation, method security, check permission, security expression, permission check, authorization middleware",
    "权限注解, 权限校验, 注解鉴权, 方法权限, 校验权限, 权限标识, 鉴权拦截器",
  ),
  concept(
    "anonymous-access",
    "public endpoint, whitelist path, skip authentication, anonymous access, no login required, permit all, exclude path",
    "匿名访问, 放行, 免登录访问, 白名单路径, 不需要登录, 忽略鉴权, 公开接口",
  ),
  concept(
    "admin-account",
    "admin account, administrator, superuser, super admin, default admin, admin password, owner account, root account",
    "管理员, 超级管理员, 超管, 管理员账号, 默认密码, 主账号, 后台登录",
  ),
  concept(
    "sub-account",
    "sub-account, staff account, employee account, operator account, child account, store staff, staff seat",
    "子账号, 员工账号, 店员, 操作员, 添加员工, 子账户, 坐席",
  ),
  concept(
    "impersonation",
    "impersonate, login as customer, act as user, switch user, view as user, assume identity, masquerade",
    "模拟登录, 代登录, 切换身份, 冒充用户, 身份切换, 模拟他人账号, 扮演用户",
  ),
  concept(
    "transfer-ownership",
    "transfer ownership, change owner, hand over account, store owner, new owner, transfer admin",
    "转移所有权, 转让店铺, 更换管理员, 移交账号, 变更负责人, 过户, 离职交接",
  ),
  concept(
    "account-lock",
    "account locked, lock account, too many attempts, brute force, failed attempts, lockout policy, login attempt limit",
    "账号锁定, 账户被锁, 密码错误次数, 登录次数限制, 防暴力破解, 锁定用户, 输错密码",
  ),
  concept(
    "unlock-account",
    "unlock account, unblock user, reactivate account, restore account, lift ban, enable user",
    "解锁, 解锁账号, 解封, 账号解冻, 恢复账号, 启用用户, 解除锁定",
  ),
  concept(
    "ban-user",
    "ban user, block user, suspend account, blacklist, disable user, deactivate user, freeze account, account banned",
    "封号, 封禁, 禁用用户, 拉黑, 停用账号, 冻结账号, 黑名单, 账号被封",
  ),
  concept(
    "delete-account",
    "delete account, close account, deactivate account, erase my data, remove account, account deletion, gdpr erasure",
    "注销账号, 删除账号, 销户, 销号, 注销账户, 账号注销, 删除用户, 清除个人数据",
  ),
  concept(
    "data-export-privacy",
    "data request, gdpr, export personal data, privacy consent, data access request, privacy policy, ccpa",
    "隐私政策, 隐私协议, 导出个人数据, 个人信息保护, 隐私授权, 用户协议, 同意协议",
  ),
  concept(
    "stolen-account",
    "account hacked, stolen account, compromised account, suspicious login, account takeover, unauthorized access",
    "账号被盗, 盗号, 异常登录, 账号异常, 被人登录, 找回账号, 账号申诉",
  ),
  concept(
    "invite-user",
    "invite user, invite member, invitation email, add team member, invitation link, invite staff, accept invite",
    "邀请成员, 邀请用户, 邀请链接, 加人, 添加成员, 邀请同事, 邀请加入",
  ),
  concept(
    "invite-code",
    "invitation code, referral code, invite code, invite only, registration code",
    "邀请码, 推荐码, 注册邀请码, 内测码, 推广码, 邀请注册",
  ),
  concept(
    "approval-registration",
    "account approval, registration approval, pending approval, approve customer, manual approval, review signup",
    "注册审核, 账号审核, 等待审核, 审批注册, 审核通过, 客户审核",
  ),
  concept(
    "organization",
    "organization, team account, department, workspace, org structure, company account, business unit",
    "组织架构, 部门, 团队, 企业账号, 岗位, 组织机构, 公司账户",
  ),
  concept(
    "multi-tenant",
    "tenant, multi-tenancy, tenant isolation, switch tenant, switch company, multi-company, tenant id",
    "租户, 多租户, 租户隔离, 切换租户, 切换公司, 多公司, 租户套餐",
  ),
  concept(
    "import-users",
    "import users, bulk create users, user migration, user provisioning, scim, sync users, import customers",
    "导入用户, 批量创建账号, 用户迁移, 用户同步, 批量导入客户, 批量开户, 账号同步",
  ),
  concept(
    "device-management",
    "device management, trusted device, logged-in devices, new device login, remove device, active sessions, remembered device",
    "设备管理, 可信设备, 登录设备, 新设备登录, 移除设备, 常用设备, 设备锁, 换设备",
  ),
  concept(
    "kick-out",
    "kick out, force logout, kick user offline, sign out everywhere, end other sessions, force offline",
    "踢下线, 踢人, 强制下线, 强退, 被踢下线, 挤下线, 顶下线, 强制退出",
  ),
  concept(
    "concurrent-login",
    "concurrent login, multiple devices, same account login, single session, exclusive login, concurrent sessions, multi-device login",
    "同端互斥, 多端登录, 并发登录, 重复登录, 单设备登录, 同时登录, 异地登录",
  ),
  concept(
    "online-users",
    "online users, who is online, active users, current sessions, online status, online presence",
    "在线用户, 谁在线, 在线状态, 在线人数, 当前在线, 在线列表",
  ),
  concept(
    "login-log",
    "login log, audit log, login history, access log, sign-in records, activity log, last login",
    "登录日志, 登录记录, 操作日志, 审计日志, 登录历史, 最后登录时间, 谁登录过",
  ),
  concept(
    "ip-restriction",
    "ip whitelist, ip restriction, allowed ip, trusted ip, block ip, geo restriction, login hours",
    "IP白名单, 限制IP, IP限制, 可信IP, 封IP, 登录地限制, 访问限制",
  ),
  concept(
    "cookies",
    "cookie, httponly, samesite, session cookie, cookie domain, third-party cookies, cookie not sent",
    "Cookie, 会话标识, 跨域凭证, 浏览器凭证",
  ),
  concept(
    "cors",
    "cors, cross-origin, cors error, allowed origins, preflight, origin blocked, access-control header",
    "跨域, 跨域请求, 跨域报错, 跨域配置, 允许来源, 预检请求, 同源策略",
  ),
  concept(
    "csrf",
    "csrf, csrf token, xsrf, cross-site request forgery, invalid csrf, form key, anti-forgery token",
    "跨站请求伪造, CSRF令牌, 防CSRF, 表单令牌, 跨站攻击, 页面过期",
  ),
  concept(
    "customer-group",
    "customer group, customer segment, user group, membership tier, b2b customer, wholesale group, group pricing",
    "客户组, 用户组, 客户分组, 用户分组, 会员组, 批发客户",
  ),
  concept(
    "guest-account",
    "guest checkout, guest account, anonymous user, buy without account, visitor, guest customer, unregistered customer",
    "游客, 游客登录, 匿名用户, 免注册购买, 访客, 游客下单, 未登录下单",
  ),
  concept(
    "membership-level",
    "membership, vip, member level, member card, loyalty tier, member benefits, upgrade member",
    "会员, 会员卡, 会员等级, 会员权益, 会员升级, 等级规则, 付费会员",
  ),
  concept(
    "address-book",
    "address book, shipping address, delivery address, default address, saved address, edit address",
    "收货地址, 地址簿, 默认地址, 修改地址, 地址管理, 新增地址",
  ),
  concept(
    "customer-portal",
    "customer portal, portal access, self-service portal, my account, account page, portal user",
    "客户门户, 门户用户, 我的账户, 自助门户, 门户权限, 会员中心",
  ),
  concept(
    "app-registration",
    "register app, client id, client secret, oauth client, developer app, install app, app credentials",
    "创建应用, 应用凭证, 应用注册, 客户端密钥, 开放平台, 应用授权, 安装应用",
  ),
  concept(
    "auth-server",
    "authorization server, authentication provider, keycloak, auth middleware, security filter, auth guard, gateway authentication",
    "授权服务器, 认证中心, 认证服务, 网关鉴权, 安全过滤器, 登录拦截器, 认证中间件",
  ),
  concept(
    "temp-authorization",
    "step-up authentication, confirm password, reauthenticate, sudo mode, secondary authentication, sensitive operation",
    "二级认证, 敏感操作验证, 再次验证, 重新认证, 安全校验, 二次确认密码",
  ),
  concept(
    "temp-access",
    "temporary access, share link access, guest access, time-limited access, collaborator access, support access",
    "临时权限, 临时授权, 访客权限, 外部协作者, 分享权限, 权限到期",
  ),
  concept(
    "separation-approval",
    "approval workflow, approve request, approval rule, approver, permission request",
    "审批流, 审批, 审批人, 申请权限, 审批规则, 会签, 权限申请",
  ),
  concept(
    "login-customize",
    "custom login page, login form, login theme, login branding, hosted login, login ui",
    "自定义登录页, 登录页样式, 登录界面, 登录框, 登录主题, 授权页定制",
  ),
  concept(
    "underage-antiaddiction",
    "age verification, minor protection, parental consent, age gate, minor account",
    "未成年人, 防沉迷, 年龄验证, 青少年模式, 家长同意, 儿童账号",
  ),
];
