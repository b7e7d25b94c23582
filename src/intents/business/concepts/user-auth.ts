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
  concept(
    "cant-get-in",
    "can't get in, cannot get in, can't access my account, locked out of my account, unable to sign in, unable to log in, won't let me in, won't let me log in, can't log in, can't sign in, login not working, login failure, authentication failed, get into my account, can't get into, let me in",
    "登不上去, 登不了, 登录不了, 登录不上, 登不进, 上不去号, 账号进不去, 登陆不上, 登陆失败, 无法登陆, 认证失败, 账号登不上, 登不上账号, 进不去了, 进不回去, 帐号登录, 登不进去了",
  ),
  concept(
    "got-kicked-out",
    "got kicked out, kicked me out, logged me out, keeps logging me out, signs me out, thrown out, session replaced, signed out unexpectedly, logged out by itself, boots me, throws me out",
    "被挤下线, 被顶下来, 被踢了, 被踢出来, 被顶号, 被挤掉, 自己退出了, 别处登录, 在别处登录, 被顶下线, 被迫下线, 突然退出, 把我踢出来, 踢出来, 退出来了, 自动掉线, 把我挤",
  ),
  concept(
    "login-page-stuck",
    "login page blank, login button not working, stuck on login, infinite redirect, redirect loop, keeps redirecting to login, login page won't load",
    "登录没反应, 登录按钮没反应, 登录白屏, 登录页打不开, 循环跳转, 无限重定向, 一直跳登录, 又跳回登录, 登录一直转圈, 登录卡住",
  ),
  concept(
    "password-rejected",
    "password is correct, password not accepted, keeps saying wrong password, incorrect password, password doesn't work, wrong username or password",
    "密码明明对, 密码没错, 密码不对, 说密码错误, 提示密码错误, 密码输错, 密码是对的, 账号或密码错误, 用户名或密码错误",
  ),
  concept(
    "account-recovery",
    "forgot username, forgot my email, find my account, recover my account, account recovery, forgot which account, get my account back, forgot login",
    "忘了账号, 账号忘了, 找不到账号, 忘了用哪个号, 账号找回, 找回用户名, 不记得账号, 忘记用户名, 账号找不回来",
  ),
  concept(
    "reset-email-missing",
    "reset email not received, no reset email, reset link expired, password reset email, reset link not working, reset password link, reset password token",
    "重置邮件没收到, 重置链接失效, 重置链接过期, 没收到重置邮件, 重置密码邮件, 找回密码邮件, 重置密码链接",
  ),
  concept(
    "admin-sets-password",
    "reset a user's password, set password for user, admin reset password, temporary password, force password change, must change password, change another user's password",
    "帮用户改密码, 重置用户密码, 临时密码, 强制改密码, 首次登录改密码, 管理员重置密码, 给员工改密码, 帮别人改密码",
  ),
  concept(
    "no-password-account",
    "no password set, account without password, set first password, never set a password, create password",
    "没设密码, 没有设置密码, 没设置过密码, 首次设置密码, 设置登录密码, 没有密码怎么登",
  ),
  concept(
    "password-history",
    "password reuse, password history, previous passwords, reuse old password, same as old password",
    "历史密码, 密码重复使用, 旧密码不能用, 以前的密码, 不能与原密码相同, 新旧密码相同",
  ),
  concept(
    "leaked-password",
    "leaked password, compromised password, breached password, credential stuffing, common passwords, password was leaked",
    "密码泄露, 密码被泄露, 撞库, 弱口令, 密码外泄, 密码被人知道",
  ),
  concept(
    "password-in-transit",
    "encrypt password in transit, password sent in plain text, rsa encrypt password, plaintext password",
    "密码传输加密, 前端加密密码, 密码明文, 明文传输, 登录加密, 密码加密传输, 明文密码",
  ),
  concept(
    "lost-2fa-device",
    "lost my phone, broken phone, switched phones, lost authenticator device, can't access authenticator, recovery code, backup code, got a new phone, old phone",
    "手机丢了, 换手机了, 手机坏了, 验证器丢了, 收不到动态码, 恢复代码, 备用验证码, 换了新手机, 换新手机",
  ),
  concept(
    "enforce-mfa",
    "enforce mfa, require two-factor, mandatory 2fa, mfa policy, conditional access, require mfa, enforce two-factor",
    "强制双因素, 强制二次验证, 必须两步验证, 条件访问, 强制MFA, 强制多因素",
  ),
  concept(
    "turn-off-2fa",
    "turn off 2fa, disable two-factor, disable 2fa, disable mfa, remove two-factor, turn off two-step verification",
    "关闭两步验证, 关闭二次验证, 取消双重验证, 关掉动态口令, 关闭双因素, 取消二次验证, 关闭MFA",
  ),
  concept(
    "turn-on-2fa",
    "turn on 2fa, enable 2fa, enable mfa, enable two-factor, set up authenticator, set up two-factor, enroll factor",
    "开启两步验证, 开启双因素, 绑定验证器, 开启MFA, 绑定动态口令, 开启二次认证, 开启双重认证, 打开两步验证",
  ),
  concept(
    "email-code",
    "email verification code, email otp, code by email, code sent to email, email code login",
    "邮箱验证码, 邮件验证码, 验证码发邮箱, 邮箱登录, 邮箱收不到验证码, 邮箱验证码登录",
  ),
  concept(
    "voice-code",
    "voice verification code, call me with code, phone call verification, voice otp",
    "语音验证码, 电话验证码, 语音接收验证码, 打电话报验证码",
  ),
  concept(
    "code-frequency-limit",
    "too many codes, code request limit, resend cooldown, code sent too often, verification attempts exceeded, resend interval",
    "验证码次数上限, 获取验证码太频繁, 验证码倒计时, 验证码发送频繁, 验证码限制, 验证码次数超限",
  ),
  concept(
    "verify-code-backend",
    "generate verification code, verify otp, code verification api, store verification code, generate otp, check verification code",
    "生成验证码, 校验验证码, 验证码接口, 验证码缓存, 验证码校验, 验证码存储, 发送验证码接口",
  ),
  concept(
    "captcha-trouble",
    "captcha not loading, captcha failed, can't pass captcha, captcha wrong, captcha not showing, stuck on captcha",
    "图形验证码不显示, 验证码不显示, 滑块过不去, 验证码加载失败, 看不清验证码, 验证码图片, 滑块验证失败, 拼图过不去",
  ),
  concept(
    "captcha-switch",
    "disable captcha, captcha setting, captcha secret, enable captcha, captcha keys",
    "关闭验证码, 验证码开关, 去掉验证码, 验证码类型, 验证码配置, 登录不要验证码",
  ),
  concept(
    "social-login-failed",
    "google login not working, facebook login failed, social login error, third-party login failed, wechat login failed",
    "微信登录失败, 第三方登录失败, 微信登不上, QQ登不上, 授权登录失败, 拉不起微信, 授权失败, 微信登录不了",
  ),
  concept(
    "social-login-setup",
    "social provider, social connection, configure social login, social app id, google client id, identity provider settings, add social login",
    "社交平台配置, 第三方登录配置, 社交应用, 三方应用, 社交客户端, 接入第三方登录, 社交用户",
  ),
  concept(
    "wechat-identity",
    "unionid, openid differs, same user across apps, different openid, user openid",
    "同一用户, unionid打通, openid不同, 开放平台绑定, 获取openid, 获取unionid, openid不一致",
  ),
  concept(
    "mini-program-phone",
    "get phone number button, mini program phone number, phone number authorization, wechat phone number",
    "获取手机号, 手机号授权, 小程序获取手机号, 手机号快速验证, 授权手机号, 微信手机号",
  ),
  concept(
    "mini-program-code-session",
    "code to session, code2session, session key, js code, wx login, temporary login code",
    "登录凭证校验, 临时登录凭证, code换openid, 小程序登录凭证, 小程序登录流程, 小程序会话密钥",
  ),
  concept(
    "work-im-login",
    "dingtalk login, wecom login, feishu login, lark login, wechat work login, slack login",
    "企业微信登录, 钉钉登录, 飞书登录, 企微登录, 钉钉扫码, 企微扫码, 企业微信授权",
  ),
  concept(
    "apple-sign-in",
    "sign in with apple, apple id login, hide my email, apple private relay, apple login",
    "苹果登录, Apple登录, 苹果ID登录, 通过Apple登录, 苹果账号登录, 隐藏邮箱",
  ),
  concept(
    "google-sign-in",
    "google sign-in, sign in with google, google one tap, google oauth, google account login, continue with google",
    "谷歌登录, 谷歌账号登录, Google登录, 谷歌授权",
  ),
  concept(
    "oauth-grant-types",
    "authorization code flow, implicit flow, password grant, device code flow, client credentials grant, resource owner password, grant types",
    "授权码模式, 密码模式, 简化模式, 客户端凭证模式, 隐藏式, 凭证式, 密码式, 授权方式, 授权码式",
  ),
  concept(
    "oauth-token-exchange",
    "exchange code for token, token endpoint, token exchange, code verifier, authorization code exchange, get access token with code",
    "换取令牌, code换token, 换取access_token, 令牌端点, 令牌交换, 授权码换, 获取授权令牌",
  ),
  concept(
    "oauth-errors",
    "invalid grant, invalid client, invalid scope, unauthorized client, redirect uri mismatch, authorization code expired",
    "授权码过期, code失效, code已使用, 客户端认证失败, 授权码无效, code无效, 授权报错",
  ),
  concept(
    "oauth-server-build",
    "oauth server, oauth provider, issue tokens to third parties, own authorization server, oauth2 server",
    "自建授权中心, OAuth2服务端, 搭建认证服务器, OAuth2服务器, 搭建OAuth2, 对外授权登录",
  ),
  concept(
    "oauth-consent",
    "consent page, consent prompt, approve access, auto approve, scope approval, user consent, consent required",
    "同意授权, 授权确认页, 自动授权, 确认授权, 授权同意, 用户授权确认, 授权弹窗",
  ),
  concept(
    "single-logout",
    "single logout, global logout, sso logout, back-channel logout, log out of all apps",
    "单点注销, 统一登出, 全端注销, 单点退出, 统一退出, 一处退出",
  ),
  concept(
    "sso-ticket",
    "sso ticket, ticket validation, sso client, sso server, check ticket, service ticket",
    "校验ticket, ticket校验, SSO客户端, SSO服务端, 登录票据, 认证票据, ticket码, SSO对接",
  ),
  concept(
    "cross-domain-session",
    "share login across subdomains, cross-domain sso, same login on subdomains, login shared between domains, cross-subdomain cookie",
    "跨域单点, 同域单点, 子域名共享登录, 跨域登录, 前后端分离单点, 共享登录, 共享Cookie",
  ),
  concept(
    "saml-setup",
    "saml metadata, acs url, entity id, attribute mapping, idp certificate, saml configuration, saml app",
    "SAML配置, SAML登录, 属性映射, 实体标识, SAML应用",
  ),
  concept(
    "auto-create-on-login",
    "just-in-time provisioning, jit provisioning, auto create user on login, account created on first login, auto sign-up",
    "首次登录自动创建, 自动注册, 登录即注册, 自动建号, 未注册自动注册, 自动创建用户, 没注册直接登录",
  ),
  concept(
    "offboard-employee",
    "offboard employee, employee left, deprovision user, remove staff member, revoke employee access, left the company, former employee",
    "员工离职, 离职账号, 离职人员, 移除员工, 收回权限, 离职了, 离职员工, 删除员工",
  ),
  concept(
    "token-in-request",
    "send token in header, bearer header, where to put token, pass the token, token in request header, authorization bearer, attach token",
    "请求头带token, 携带令牌, 怎么传token, 令牌放哪, token前缀, 提交token, 携带token, 带上token, 前端提交token",
  ),
  concept(
    "token-rejected",
    "token not valid, token rejected, token keeps expiring, token invalid, 401 unauthorized, unauthenticated, token is expired, jwt expired, token mismatch",
    "token失效, token过期, token无效, 未能读取到有效, 登录状态已过期, 账号未登录, token不对, 未提供token, 401未授权, token已过期",
  ),
  concept(
    "token-lifetime",
    "token lifetime, token ttl, token expiry time, token validity period, token expiration, access token lifetime",
    "令牌有效期, token有效期, token过期时间, token时长, 永不过期, 活跃过期, 临时有效期, 最低活跃频率",
  ),
  concept(
    "token-storage",
    "token storage, store the token, where to save token, token in local storage, token persistence, save token",
    "token存储, 令牌存储, 保存token, token存哪, token持久化, 令牌持久化, 存token",
  ),
  concept(
    "token-style",
    "token style, custom token, opaque token, token generation, uuid token, token format, generate token",
    "自定义token, token风格, 令牌风格, token生成, 生成令牌, 令牌格式, 生成token, token样式",
  ),
  concept(
    "jwt-key",
    "jwt secret, jwks, jwk set, jwt signing key, jwt public key, verify jwt, hs256, rs256",
    "jwt密钥, jwt秘钥, 令牌签名密钥, 公钥验证令牌, 验证jwt, 令牌公钥",
  ),
  concept(
    "distributed-session",
    "session sharing, distributed session, redis session, sticky session, session cluster, session lost after restart, spring session",
    "分布式会话, 会话共享, session共享, 集群会话, session丢失, Redis会话, 重启后掉登录, 分布式session",
  ),
  concept(
    "session-cookie-config",
    "cookie secret, secure cookie, cookie expires, cookie max age, same-site cookie, cookie options, cookie not saved",
    "cookie配置, cookie有效期, cookie丢失, cookie带不过去, cookie存不上, 禁用cookie, 无cookie, 不支持cookie",
  ),
  concept(
    "session-data",
    "store data in session, session attribute, session object, custom session, token session, account session",
    "会话存值, session存取, 会话数据, 会话对象, 账号会话, 令牌会话, 自定义会话",
  ),
  concept(
    "current-user",
    "get current user, logged-in user, current customer, who is logged in, authenticated user, logged-in customer, actor id, auth context, current user id",
    "当前用户, 获取当前用户, 当前登录用户, 获取登录用户, 当前登录人, 登录用户信息, 当前会话登录, 获取用户信息, 我是谁",
  ),
  concept(
    "actor-types",
    "actor type, user type, multiple user types, custom actor type, customer and admin users, separate user tables",
    "用户类型, 多账号体系, 多用户表, 账号体系, 多账户认证, 前后台用户, 账号类型",
  ),
  concept(
    "auth-identity",
    "auth identity, provider identity, authentication identity, auth module, provider metadata",
    "认证身份, 登录身份, 身份记录, 认证模块, 认证信息",
  ),
  concept(
    "custom-auth-provider",
    "custom auth provider, custom authentication, implement login method, auth module provider, authentication strategy, create auth provider, authentication plugin",
    "自定义认证, 自定义登录方式, 扩展登录方式, 自定义登录逻辑, 认证策略, 多种登录方式, 认证扩展, 自定义授权模式",
  ),
  concept(
    "email-password-login",
    "email and password login, emailpass, username and password authentication, credential login, email password provider",
    "邮箱密码登录, 账号密码登录, 用户名密码登录, 账密登录, 密码登录",
  ),
  concept(
    "login-methods",
    "login methods, ways to sign in, login options, enable login method, sign-in methods",
    "登录方式, 登录方式有哪些, 支持哪些登录, 登录类型, 几种登录, 怎么登录系统",
  ),
  concept(
    "protect-route",
    "protect route, protected endpoint, secure endpoint, require authentication, require login, authenticate middleware, authenticated request, must be logged in",
    "保护接口, 接口需要登录, 登录校验, 登录拦截, 路由鉴权, 必须登录, 登录才能看, 强制登录, 校验登录, 路由拦截鉴权",
  ),
  concept(
    "auth-interceptor",
    "auth interceptor, auth filter, authentication filter, security interceptor, global filter auth",
    "拦截器, 鉴权拦截, 全局过滤器, 注册拦截器, 登录过滤器, 认证过滤器, 拦截器不生效",
  ),
  concept(
    "websocket-auth",
    "websocket authentication, websocket token, authenticate socket connection",
    "websocket鉴权, 长连接鉴权, websocket登录, websocket认证, 握手鉴权",
  ),
  concept(
    "microservice-auth",
    "microservice authentication, service-to-service authentication, internal token, gateway auth, token relay, rpc authentication",
    "微服务鉴权, 内部调用鉴权, 服务间鉴权, 令牌传递, 网关统一鉴权, 内部服务外网隔离, 服务调用鉴权, 同源系统, rpc鉴权",
  ),
  concept(
    "create-role",
    "create role, edit role, custom role, role definition, delete role, add role, security role, define roles",
    "新建角色, 创建角色, 自定义角色, 编辑角色, 删除角色, 添加角色, 角色定义, 设置角色, 改角色",
  ),
  concept(
    "multiple-roles",
    "multiple roles, user with two roles, switch role, more than one role",
    "多角色, 多个角色, 切换角色, 一人多角色, 角色切换, 两个角色",
  ),
  concept(
    "permission-sets",
    "role inheritance, composite role, permission group, permission set, security duty, privilege group, inherit permissions",
    "角色继承, 权限组, 权限集, 权限包, 组合角色, 权限模板, 继承权限, 权限继承",
  ),
  concept(
    "permission-not-effective",
    "permission change not effective, permissions not updated, role change not taking effect, still no access, permission cache",
    "权限不生效, 改了权限没用, 权限缓存, 权限刷新, 权限更新, 权限没变, 加了权限没用, 刷新权限",
  ),
  concept(
    "permission-code",
    "permission code, permission key, permission string, wildcard permission, permission list",
    "权限字符, 权限码, 权限字符串, 权限通配符, 权限编码, 权限码集合, 获取权限码",
  ),
  concept(
    "sees-others-data",
    "can see other users' data, see other people's orders, data leak between users, broken access control, seeing someone else's account, privilege escalation",
    "看到别人的, 看见别人的, 能看到别人, 越权访问, 水平越权, 垂直越权, 不该看到, 看不到别人, 越权漏洞",
  ),
  concept(
    "read-only-access",
    "read-only access, view only, read-only user, viewer role, can view but not edit, view permission",
    "只读权限, 只能看不能改, 只读账号, 只读用户, 查看权限, 只能查看",
  ),
  concept(
    "segregation-of-duties",
    "segregation of duties, least privilege, duty conflict, security privilege",
    "职责分离, 最小权限, 不相容职责, 三员分立, 权限分离",
  ),
  concept(
    "user-management",
    "manage users, user management, user list, list users, list customers, user administration, search users, all users",
    "用户管理, 用户列表, 账号管理, 会员管理, 会员列表, 查询用户, 客户列表, 账号列表, 管理用户, 搜索用户",
  ),
  concept(
    "admin-creates-user",
    "create user, add user, add a user, new user account, add admin user, create staff account, create admin user, set up a new user",
    "新增用户, 添加用户, 创建用户, 创建管理员, 新建账号, 加个账号, 新建用户, 开个账号, 添加账号, 给员工开账号",
  ),
  concept(
    "user-license-limit",
    "user license, seat limit, number of users, user limit reached, maximum users, user cap",
    "用户数限制, 用户许可, 账号数量, 授权用户数, 账号上限, 用户数上限, 账号数限制, 能加几个人",
  ),
  concept(
    "store-access",
    "multi-store access, switch store, store access, store manager account, access to another store",
    "切换店铺, 多店铺账号, 店铺权限, 门店权限, 切换门店, 换店铺, 门店账号",
  ),
  concept(
    "customer-registration",
    "customer registration, register customer, create customer, customer sign-up, customer account, register as a customer",
    "客户注册, 会员注册, 创建客户, 新增客户, 顾客注册, 买家注册, 新建客户, 添加客户, 客户账号",
  ),
  concept(
    "guest-to-registered",
    "convert guest, claim order, claim account, attach order to account, guest to registered, link guest order, order transfer to account, guest profile, link my guest orders",
    "游客转会员, 游客绑定, 匿名转正式, 关联历史订单, 认领订单, 游客账号升级, 游客订单找回, 游客身份, 游客身份下单",
  ),
  concept(
    "phone-already-used",
    "phone number already in use, number linked to another account, phone already registered, number taken, phone number exists",
    "手机号被占用, 手机号被绑定, 手机号已注册, 被别人注册, 已被绑定, 号码被注册, 手机号被别人, 手机号已被, 已绑定其他账号",
  ),
  concept(
    "recycled-number",
    "recycled phone number, previous owner of number, new number already registered, secondhand number",
    "二次放号, 新号码被注册, 前机主, 新办的号, 上一个机主, 新号码注册过",
  ),
  concept(
    "account-not-activated",
    "email not verified, unverified account, resend verification email, verification link expired, account not activated, activation email not received, inactive account",
    "未验证邮箱, 没激活, 账号未激活, 激活不了, 重发激活邮件, 收不到激活邮件, 激活链接失效, 邮箱未验证, 收不到验证邮件",
  ),
  concept(
    "signup-form-fields",
    "registration fields, signup form fields, custom registration form, extra signup field, registration page",
    "注册字段, 注册表单, 自定义注册, 注册页, 注册页面, 注册资料",
  ),
  concept(
    "cant-register",
    "can't register, cannot sign up, sign up not working, registration failed, registration error, unable to create account",
    "注册不上, 无法注册, 注册不成功, 注册报错, 没法注册, 注册不上去, 开不了号, 注册出错",
  ),
  concept(
    "fake-signups",
    "fake accounts, bot registrations, spam signups, bulk registration, fake users, signup abuse",
    "虚假注册, 恶意注册, 批量注册, 刷注册, 注册机, 僵尸账号, 垃圾注册, 刷号",
  ),
  concept(
    "agree-terms",
    "accept terms, terms of service, terms and conditions, agree to privacy policy, consent checkbox",
    "勾选协议, 同意条款, 服务条款, 同意隐私, 服务协议, 注册协议, 协议弹窗",
  ),
  concept(
    "merge-customers",
    "duplicate customers, merge customers, merge duplicate, two accounts same person, customer merge",
    "合并客户, 重复客户, 合并会员, 账号重复, 两个账号合并, 客户去重, 合并成一个账号",
  ),
  concept(
    "switch-account",
    "switch account, multiple accounts, switch between accounts, account switcher, log in with another account",
    "切换账号, 换账号登录, 换个号, 多个账号, 切换用户, 换号登录, 两个账号",
  ),
  concept(
    "change-birthday",
    "date of birth, change birthday, gender, edit birthday",
    "改生日, 修改生日, 修改性别, 改性别, 出生日期, 生日填错",
  ),
  concept(
    "change-real-name",
    "change real name, wrong real name, re-verify identity, name mismatch, change verified identity",
    "修改实名, 实名错误, 更换实名, 取消实名, 换实名, 实名不一致, 改实名, 解除实名, 实名变更, 身份证绑错",
  ),
  concept(
    "real-name-failed",
    "identity verification failed, document rejected, face verification failed, liveness check, id verification failed, verification not passed",
    "实名失败, 人脸识别失败, 身份验证失败, 认证不通过, 活体检测, 人脸核身, 刷脸不过, 实名不通过, 实名认证失败, 人脸验证",
  ),
  concept(
    "business-verification",
    "company verification, business license, enterprise authentication, organization verification, business identity, verify a business",
    "企业实名, 营业执照, 企业资质, 企业认证失败, 机构认证, 企业身份认证, 主体认证, 变更主体",
  ),
  concept(
    "account-security",
    "account security, security settings, secure my account, protect my account, security center",
    "账号安全, 安全设置, 安全中心, 账户安全, 账号保护, 账号不安全, 保护账号",
  ),
  concept(
    "suspicious-login",
    "new login alert, unfamiliar device, login from unknown location, was this you, wasn't me, unknown login, suspicious sign-in, someone logged in to my account",
    "陌生设备, 异常登录提醒, 不是我登录, 不是本人登录, 异地登录提醒, 陌生登录, 有人登我的号, 别人登录, 被异地登录",
  ),
  concept(
    "recovery-options",
    "security question, secret answer, backup email, recovery phone, account recovery email",
    "密保问题, 安全问题, 备用邮箱, 密保手机, 安全邮箱, 安全手机, 设置密保",
  ),
  concept(
    "ban-appeal",
    "appeal a ban, unban request, account appeal, why was i banned, banned by mistake, wrongly banned",
    "账号解封申请, 封号申诉, 为什么封我, 被封了怎么办, 误封, 申诉解封, 无故封号, 申诉不通过",
  ),
  concept(
    "ban-duration",
    "temporary ban, ban duration, mute user, service ban, tiered ban, how long is the ban, ban expires",
    "封禁时间, 封多久, 分类封禁, 阶梯封禁, 禁言, 封禁时长, 永久封禁, 封号多久",
  ),
  concept(
    "undo-deletion",
    "cancel account deletion, restore deleted account, deletion waiting period, cooling-off period, deleted my account by mistake",
    "注销冷静期, 撤销注销, 注销后恢复, 注销反悔, 注销条件, 注销不了, 恢复已注销, 无法注销",
  ),
  concept(
    "erase-customer-data",
    "anonymize data, data erasure, right to be forgotten, erase customer data, personal data deletion, delete my data",
    "数据匿名化, 被遗忘权, 删除个人数据, 清除用户数据, 匿名化, 删除个人信息",
  ),
  concept(
    "api-authentication",
    "authenticate api request, api authentication, api credentials, authorize api requests, authenticated api call, api auth",
    "接口认证, 接口怎么鉴权, API鉴权, 接口授权, API认证, 接口身份验证, 接口权限校验, 调用鉴权",
  ),
  concept(
    "publishable-key",
    "publishable api key, publishable key, x-publishable-api-key, storefront api key, sales channel key",
    "可发布密钥, 公开密钥, 前台密钥, 发布密钥",
  ),
  concept(
    "key-restriction",
    "restricted key, restrict api key, key scope, key permissions, key expiry, revoke api key, api key expired",
    "密钥权限, 密钥有效期, 限制密钥, 受限密钥, 密钥过期, 吊销密钥, 禁用密钥, 密钥失效",
  ),
  concept(
    "cloud-access-key",
    "access key id, access key secret, accesskey, ram user, sts token, temporary credentials, security token, secret id",
    "临时凭证, RAM用户, AK泄露, 访问凭证, STS临时, 密钥ID, 访问密钥ID",
  ),
  concept(
    "app-key-secret",
    "app key, master secret, appkey, mastersecret, app credentials, application key",
    "应用标识, 应用秘钥, AppSecret, 应用凭据, 应用Key",
  ),
  concept(
    "basic-auth-header",
    "http basic, basic authentication, digest authentication, base64 credentials, basic auth header",
    "Basic认证, HTTP认证, 摘要认证, HTTP基本认证, Base64编码认证",
  ),
  concept(
    "app-level-token",
    "global access token, app access token, tenant access token, get access_token, access_token expired",
    "全局access_token, 获取access_token, 接口调用凭证, 中控服务器, 应用级token, access_token失效, access_token过期",
  ),
  concept(
    "sign-string",
    "string to sign, canonical request, sort parameters, hmac sha256, signature algorithm, compute signature",
    "签名算法, 待签名字符串, 参数排序, 签名串, 签名方法, 签名计算, 签名规则, 怎么签名",
  ),
  concept(
    "clock-skew",
    "clock skew, timestamp expired, request expired, server time differs, timestamp invalid",
    "时间戳过期, 时间不同步, 请求过期, 时钟偏差, 时间误差, 时间戳错误, 服务器时间",
  ),
  concept(
    "mutual-tls",
    "mutual tls, client certificate, certificate authentication, certificate login",
    "双向认证, 客户端证书, 证书登录, 双向TLS, 证书认证登录",
  ),
  concept(
    "after-login-redirect",
    "redirect after login, after logging in, post-login page, return to previous page after login, landing page after login",
    "登录成功后, 登录后跳转, 登录后首页, 登录成功跳转, 跳回原页面, 登录完跳转",
  ),
  concept(
    "default-credentials",
    "default username and password, initial admin password, default login, default credentials, initial password",
    "默认账号密码, 默认账号, 初始账号, 初始密码, 演示账号, 默认用户名, 初始用户名",
  ),
  concept(
    "admin-login-trouble",
    "can't log in to admin, admin login error, admin login page, forgot admin password, locked out of admin, back office login",
    "后台登不上, 后台登录不了, 后台密码忘了, 管理后台登录, 管理员密码忘, 后台进不去, 后台登录失败, 进不了后台",
  ),
  concept(
    "first-admin-user",
    "create admin user command, cli create user, first admin, seed admin user, medusa user",
    "命令行创建用户, 第一个管理员, 初始管理员, 添加管理员, 命令行添加管理员",
  ),
  concept(
    "web-attack-protection",
    "xss, security headers, content security policy, script injection, clickjacking",
    "XSS攻击, 注入攻击, 安全响应头, 脚本注入, 防XSS, 跨站脚本",
  ),
  concept(
    "mask-personal-data",
    "data masking, mask phone number, hide personal data, masked field, sensitive fields",
    "数据脱敏, 手机号脱敏, 隐藏手机号, 敏感信息, 脱敏显示, 手机号打星, 敏感字段",
  ),
  concept(
    "department-position",
    "department manager, job position, add department, department tree, reporting line, move to another department, move to another team",
    "部门管理, 岗位管理, 添加部门, 部门树, 部门负责人, 上级部门, 换部门, 调岗, 换组, 转岗, 调部门, 移到其他部门",
  ),
  concept(
    "team-members",
    "team member, change member role, remove member, leave team, leave organization, member list, workspace members",
    "移除成员, 成员角色, 退出团队, 退出组织, 成员权限, 团队成员, 退出企业, 成员管理, 踢出团队",
  ),
  concept(
    "invite-problem",
    "invite expired, resend invite, invite link not working, invitation pending, invite token, invitation not received",
    "邀请过期, 邀请失效, 重新邀请, 重发邀请, 邀请没收到, 邀请链接失效, 邀请不了",
  ),
  concept(
    "company-buyer",
    "company buyer, buyer role, company admin, b2b company account, company employee, employee spending limit",
    "企业采购账号, 采购员账号, 公司管理员, 企业买家, 企业会员, 企业客户账号",
  ),
  concept(
    "approval-delegation",
    "delegate approval, out of office delegate, proxy approver, delegation, act on behalf",
    "代理审批, 委托审批, 委派权限, 审批委托, 转交审批, 授权他人, 代理人",
  ),
  concept(
    "member-growth",
    "growth value, tier upgrade, tier downgrade, keep tier, lost my tier, level up",
    "成长值, 会员降级, 等级降了, 升级条件, 会员成长, 会员经验, 掉级, 会员保级",
  ),
  concept(
    "member-card",
    "membership card number, bind member card, digital membership card, loyalty card, member code",
    "会员卡号, 会员码, 绑定会员卡, 电子会员卡, 领会员卡, 会员卡绑定, 实体会员卡",
  ),
  concept(
    "customer-tag",
    "customer tag, label customers, user tag, tag users",
    "客户标签, 用户标签, 会员标签, 给用户打标签, 标签管理",
  ),
  concept(
    "customer-record",
    "retrieve customer, update customer, customer details, customer id, customer record, customer profile",
    "客户详情, 客户资料, 更新客户, 客户编号, 会员资料, 会员信息, 客户信息, 客户档案",
  ),
  concept(
    "login-device-limit",
    "device limit, login limit, how many devices, maximum login count, simultaneous sign-ins, too many devices",
    "登录设备数, 最多几台设备, 设备上限, 最大登录数量, 几个人同时用, 同时在线数, 登录数量, 设备数超限",
  ),
  concept(
    "shared-account",
    "share account, account sharing, family account, lend account, several people one account, shared login account",
    "共享账号, 账号共用, 借号, 家庭账号, 账号出租, 多人共用, 同一个账号, 一个账号多人",
  ),
  concept(
    "multi-platform-login",
    "phone and computer at the same time, login per device type, app and web at the same time, login on two devices",
    "手机电脑同时登录, 不同端登录, 两台手机, 两台设备, 多个设备登录, 登录设备类型, 手机和电脑同时",
  ),
  concept(
    "idle-auto-logout",
    "auto logout timer, inactivity timeout, idle logout, sign out after inactivity, automatic sign-out",
    "无操作退出, 多久自动退出, 长时间不操作, 闲置超时, 自动登出, 长时间未操作, 多久没操作",
  ),
  concept(
    "login-every-time",
    "keep me logged in, log in every time, log in again every time, keeps asking me to log in, asks for password every time, have to log in again",
    "每次都要登录, 老要重新登录, 总是要登录, 不用每次登录, 总让我登录, 反复登录, 老让我登录, 一直要登录, 重新登录",
  ),
  concept(
    "mock-login",
    "mock login, skip login in development, test user login, fake user in tests",
    "模拟用户, 跳过登录, 测试登录, 免登录调试, 模拟令牌, 模拟身份",
  ),
  concept(
    "security-framework",
    "spring security, security filter chain, user details service, authentication manager, security context, shiro, sa-token",
    "过滤器链, 安全上下文, 认证管理器, 安全框架, 权限框架, 权限认证框架, 安全组件",
  ),
  concept(
    "identity-realm",
    "realm, client scope, identity broker, realm role, auth0 tenant",
    "身份代理, 客户端作用域, Realm配置, 认证域",
  ),
  concept(
    "policy-engine",
    "abac, attribute-based access control, policy engine, casbin, fine-grained authorization, open policy agent",
    "策略引擎, 属性权限, 细粒度权限, 访问策略, 基于属性, 授权策略",
  ),
  concept(
    "one-tap-failed",
    "one-tap login failed, number verification failed, carrier token failed, mobile data required, authorization page failed to open",
    "一键登录失败, 取号失败, 预取号失败, 拉起授权页失败, 授权页拉不起来, 号码校验失败, 本机号码校验失败, 获取号码失败, 蜂窝网络, 移动数据网络",
  ),
  concept(
    "one-tap-sdk",
    "login token, number authentication sdk, authorization page ui, customize authorization page, pre-login",
    "授权页自定义, 授权页UI, 号码认证SDK, 授权页弹窗, 授权页界面, 拉起授权页, 极光认证",
  ),
  concept(
    "qr-login-failed",
    "login qr expired, qr login failed, scan login failed, qr code not scanning",
    "登录二维码失效, 扫码登不上, 扫码没反应, 二维码刷新, 扫码登录失败, 扫不了码, 二维码过期",
  ),
  concept(
    "user-event",
    "user created event, customer created event, password reset event, auth event, on user registered, after registration, login listener",
    "用户创建事件, 注册事件, 登录事件, 注册成功后, 登录监听, 全局侦听器, 登录监听器",
  ),
  concept(
    "bind-email",
    "add email, bind email, link email, email binding, attach email to account",
    "绑定邮箱, 绑邮箱, 添加邮箱, 解绑邮箱, 邮箱绑定, 绑不了邮箱",
  ),
  concept(
    "user-not-found",
    "user not found, account does not exist, no such user, account not found, email not registered",
    "用户不存在, 没有此用户, 未注册, 查无此人, 账号未注册, 用户未找到, 没有这个账号, 账户不存在",
  ),
  concept(
    "account-disabled",
    "account disabled, inactive user, user not enabled, account deactivated, account is inactive",
    "账号已停用, 账户被禁用, 用户被禁用, 账号失效, 账号不可用, 账号被禁用, 账号被停, 账号停用",
  ),
  concept(
    "sign-out-all",
    "sign out of all devices, log out everywhere, clear login, logout endpoint, delete session, logout api",
    "退出接口, 注销接口, 退出所有设备, 全部下线, 清除登录状态, 所有设备下线, 会话注销, 注销会话",
  ),
  concept(
    "replace-phone-talk",
    "changed my number, old phone number not working, no longer have that number, lost access to phone number, got a new number, my number changed, change the phone number, different phone number",
    "改手机号, 换号了, 手机号换了, 换了手机号, 原手机号不用了, 老号码, 旧号码, 手机号注销了, 更改手机号, 号码不用了, 换号码了, 换了号, 换号码",
  ),
  concept(
    "email-lost",
    "no access to email, lost access to email, old email, email no longer used, can't open my email",
    "邮箱不用了, 邮箱登不上, 原邮箱, 旧邮箱, 邮箱注销了, 邮箱进不去",
  ),
  concept(
    "account-transfer-person",
    "transfer account to another person, sell account, give account to someone, account handover",
    "账号过户, 账号转让, 账号转给别人, 账号给别人, 账号交接, 换人用",
  ),
  concept(
    "login-with-multiple-ids",
    "log in with email or phone, login identifier, sign in with username or email",
    "手机号或邮箱登录, 登录标识, 多种账号登录, 支持手机和邮箱",
  ),
  concept(
    "hacked-account-talk",
    "stole my account, someone is using my account, someone got into my account, someone in my account, account was hacked, got hacked, compromised account, account takeover",
    "让人盗了, 号被盗, 号被偷, 号让人, 账号被人用, 帐号被盗, 被盗了, 有人登了我的, 有人用我的号, 被盗号, 账号盗用, 账号被盗用, 有人进了我的",
  ),
  concept(
    "delete-my-account",
    "delete my account, wipe my account, remove my account, close my account, erase my account, delete my profile, get rid of my account, account closure",
    "删号, 号不要了, 把号注销, 账号删掉, 帐号注销, 注销帐号, 抹掉, 销掉账号, 删掉我的账号, 注销掉, 不想要这个账号",
  ),
  concept(
    "former-employee-access",
    "fired employee, dismissed employee, ex-employee, former staff, cut off access, remove access, quit yesterday, kick her out, kick him out, employee resigned",
    "走人了, 辞职了, 不干了, 停掉账号, 停他的号, 掐掉账号, 收回账号, 离职停用, 离职后, 离职处理, 停掉他",
  ),
  concept(
    "new-staff-access",
    "new hire, new starter, new employee, new guy, add a teammate, add my colleague, new teammate, onboard employee, give someone access",
    "新同事, 新员工, 新来的人, 新来的同事, 给新人开, 给他开个, 加个人, 开通权限, 新入职, 给员工开",
  ),
  concept(
    "look-not-touch",
    "look but not touch, see but not edit, view but not change, only look, nothing else",
    "只能看, 能看不能改, 只看不改, 能看不能动, 只能瞅, 不让改, 不能修改只能, 仅查看",
  ),
  concept(
    "who-can-do",
    "restrict access, limit access, limit who can, only admins can, who can see, who can edit, access control list, restrict permissions, control access",
    "只有我能, 不让别人, 谁能看, 谁能改, 限制谁, 不让员工, 只允许管理员, 谁可以看, 谁有权限, 控制谁, 权限控制",
  ),
  concept(
    "greyed-out",
    "greyed out, grayed out, button is grey, button disabled, button missing, option not available to me",
    "按钮是灰, 按钮灰色, 置灰, 看不到按钮, 没有这个按钮, 按钮不见了, 按钮不显示, 按钮隐藏",
  ),
  concept(
    "make-an-account",
    "make an account, set up an account, open an account, get an account, how do i join, first time here, create my account",
    "弄个号, 开个号, 申请账号, 怎么注册, 注册一个, 开号, 办个账号, 注册流程, 创建帐户, 注册帐号, 新建账户",
  ),
  concept(
    "already-exists-signup",
    "says i already exist, email already used, already have an account, email already in use, username already exists, username taken, account already exists, duplicate email",
    "已经注册过, 邮箱已被使用, 邮箱被占用, 用户名已存在, 用户名被占用, 邮箱已存在, 邮箱已注册, 提示已注册",
  ),
  concept(
    "locked-out-attempts",
    "too many tries, too many attempts, locked me out, account blocked, wrong pin, entered wrong password, frozen out, lockout duration, temporarily locked",
    "输错好几次, 连续输错, 输错太多次, 输错五次, 被锁了, 锁多久, 锁住了, 账号锁了, 帐号被锁, 号被锁, 被限制登录, 输错次数",
  ),
  concept(
    "code-talk",
    "six-digit code, six digit number, code never arrives, code doesn't work, code not working, login code, verification text, code keeps changing, security code by text",
    "六位数的码, 六位数字, 那串数字, 码没来, 码不对, 码收不到, 短信码, 验证码短信, 验证码没用, 验证码一直, 验证码怎么, 验证码发不",
  ),
  concept(
    "biometric-trouble",
    "face recognition fails, face scan, thumbprint, fingerprint not working, fingerprint unlock, face unlock, fingerprint scan, face recognition",
    "扫脸, 刷脸失败, 刷脸, 指纹不认, 指纹用不了, 说不是本人, 不是我本人, 人脸不通过, 面部识别, 指纹失效, 识别不过, 指纹解锁",
  ),
  concept(
    "identity-check",
    "identity check, proof of identity, passport scan, upload id, id photo, id document, driving licence, verify my identity, identity proof",
    "上传身份证, 身份证照片, 上传护照, 证件照, 证件审核, 手持身份证, 身份审核, 证件不清晰, 核验身份, 身份认证资料",
  ),
  concept(
    "name-change",
    "change my name, surname, last name, married name, name is wrong, fix my name, legal name, change display name",
    "改名, 换个名, 姓名错了, 名字写错, 改姓, 改网名, 名字填错, 换名字, 改姓名, 更改姓名",
  ),
  concept(
    "combine-my-accounts",
    "two accounts by accident, two profiles, combine my accounts, combine accounts, merge my accounts, accounts by mistake, merge the two accounts",
    "合成一个, 合并账号, 账号合一, 两个账户合并, 合并帐号",
  ),
  concept(
    "orders-missing-after-login",
    "orders missing after login, my orders are gone, can't see my orders, order history empty, orders disappeared",
    "订单没了, 订单是空的, 订单不见了, 以前的订单, 订单全没了, 订单看不到, 看不到订单, 历史订单不见",
  ),
  concept(
    "pin-code",
    "reset pin, forgot pin, change pin, pin code, set a pin, pin not accepted, reset my pin",
    "PIN码, 忘记PIN, 改PIN, 数字密码, 手势密码, 锁屏密码",
  ),
  concept(
    "remote-sign-out",
    "forgot to log out, left logged in, public computer, log out remotely, remote logout, still logged in on, log out other devices, boot other devices",
    "忘了退出, 忘记退出, 忘了退, 公共电脑, 网吧电脑, 远程下线, 远程退出, 退出别的设备, 踢掉设备, 移除登录设备",
  ),
  concept(
    "new-device-unrecognized",
    "new device not recognized, doesn't recognize my phone, unrecognized device, new device verification, log in on new phone",
    "换了个手机, 设备不认, 新手机登录, 新手机登不上, 换手机登录, 新设备验证, 设备验证, 不常用设备",
  ),
  concept(
    "same-account-together",
    "use the same account, two people one account, use it on another phone, both use one account, logged in at the same time",
    "别的手机也能用, 一起用一个号, 共用一个号, 都能登, 同时登同一个, 账号一起用",
  ),
  concept(
    "getting-401-403",
    "getting 401, getting 403, 401 error, 403 error, keeps saying unauthorized, unauthorized error, returns 401, returns 403, not authenticated",
    "说没权限, 报401, 报403, 401错误, 403错误, 提示没权限, 接口没权限, 返回401, 返回403, 未认证, 认证不过",
  ),
  concept(
    "exposed-key",
    "exposed secret, api key exposed, pushed key to github, key got out, key was leaked, secret was leaked, key compromised",
    "key泄露, 密钥暴露, 泄漏密钥, 密钥传到网上, 密钥被泄露, 秘钥泄露, 密钥外泄, 秘钥丢失",
  ),
  concept(
    "one-login-for-all",
    "one login for all, one password for everything, one account for all systems, same login for everything, single account",
    "一套账号, 一个账号登所有, 一个账号通用, 统一账号, 一套密码, 账号互通, 一次登录处处, 一号通用, 多系统登录",
  ),
  concept(
    "full-access-account",
    "full access, all permissions, top-level account, can do everything, super user, unrestricted access",
    "全部权限, 所有权限, 最高权限, 什么都能看, 最高管理员, 谁都能管, 全权限账号",
  ),
  concept(
    "freeze-own-account",
    "freeze my account, lock my account, block my account, disable my account temporarily, suspend my account",
    "冻结我的账号, 把号锁了, 锁定我的账号, 紧急冻结, 自助冻结, 先冻结账号, 冻结帐号",
  ),
  concept(
    "suspended-talk",
    "account suspended, account got banned, my account is banned, blocked from my account, account was blocked, account restricted",
    "被封了, 封了我的号, 号被封, 帐号被封, 账号被冻结, 账户被冻结, 账号受限, 账号被限制, 封我号",
  ),
  concept(
    "reactivate-account",
    "reactivate my account, reopen my account, restore my account, reactivate account, get unbanned, re-enable account",
    "重新启用账号, 重新激活, 恢复账户, 重开账号, 恢复使用, 账号怎么恢复, 取消冻结",
  ),
  concept(
    "password-expiry",
    "password expires, password about to expire, periodic password change, password age",
    "密码到期, 密码快过期, 定期改密码, 密码已过期, 定期更换密码, 多久换一次密码, 密码最长使用",
  ),
  concept(
    "time-boxed-access",
    "external auditor access, access expires automatically, temporary account, access for a few days, contractor access, expiring access",
    "临时账号, 到期自动收回, 临时访问, 临时开权限, 外包账号, 限时权限, 账号有效期, 临时工账号",
  ),
  concept(
    "bulk-deactivate",
    "bulk deactivate users, disable many users, bulk disable accounts, deactivate users in bulk",
    "批量停用, 批量禁用, 批量注销账号, 批量删除用户, 批量冻结",
  ),
  concept(
    "student-verification",
    "student verification, proof of student status, student discount verification, verify student",
    "学生认证, 学生身份, 学信网, 学生验证, 教师认证",
  ),
  concept(
    "child-profile-lock",
    "profile lock, child lock, parental control, lock kids profile, kids mode",
    "家长控制, 儿童锁, 家长模式, 儿童模式, 家长监护",
  ),
  concept(
    "permission-for-staff",
    "what can staff do, give permission, grant rights, editor rights, assign permissions, user rights, access level, give access",
    "给权限, 加权限, 分权限, 开个权限, 给他权限, 授予权限, 赋权, 员工权限, 分配权限给",
  ),
];
