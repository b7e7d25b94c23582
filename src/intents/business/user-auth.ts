import type { IntentDefinition } from "../taxonomy.js";
import { userAuthConcepts } from "./concepts/user-auth.js";
import { certainty, phrases } from "./phrases.js";

export const userAuth: IntentDefinition = {
  name: "user_auth",
  description:
    "Sign-up, login, logout, passwords, codes that prove identity, 2FA, SSO and OAuth, sessions and access tokens, API keys, roles and permissions, identity and profile changes, locked or deleted accounts.",
  title: { en: "user authentication", zh: "用户认证" },
  concepts: userAuthConcepts,
  rules: [
    {
      weight: certainty.certain,
      terms: phrases(`
        登录, 登陆不, 登不上, 登不进, 登进, 登出, 登上去, 重新登, 免登, 登入, 注册, 注销, 密码, 口令,
        验证码, 校验码, 动态码, 账号, 帐号, 子账号, 封号, 号被封, 号被盗, 盗号, 拿我的号, 权限, 鉴权, 授权,
        实名, 实名认证, 身份认证, 身份验证, 人脸识别, 人脸核, 人脸验证, 刷脸, 指纹登, 单点登, 二次验证,
        两步验证, 双因素, 多因素, 会话过期, 会话, 令牌, 密钥, 秘钥, 管理员, 角色, 只读, 换绑, 解绑手机,
        绑定手机, 手机号注册, 换手机号, 改手机号, 个人资料, 个人信息, 昵称, 用户名, 改名字, 换个名, 踢下线,
        强制下线, 远程下线, 退出登录, 退出所有, 解封, 被锁, 锁定账, 身份信息, 修改身份, 改身份, 防沉迷,
        扫码登, 访问权, 销户
      `),
    },
    {
      weight: certainty.strong,
      terms: phrases(`
        登, 进不去, 进不来, 号上, 的号, 个号, 开号, 换号, 旧号, 新号, 认证, 验证, 核验, 身份, 本人, 绑定,
        盗了, 轰出去, 踢出, 踢掉, 把我踢, 谁能看, 只能看, 能看不能, 看不到别, 不让看, 不给看, 忘了密,
        动态数, 没资格, 无权, 备用恢复码, 恢复码
      `),
    },
    {
      weight: certainty.likely,
      terms: phrases(`
        手机号, 头像, 找回, 离职, 走人, 退出, 员工, 子用户, 成员, 游客, 访客, 会员资料, 资料, 被盗, 输错,
        密保, 第三方登录, 授予, 吊销, 换了手机, 换了新手机, 换了个手机, 旧手机, 不认我, 抹掉, 抹干净,
        不是本人, 下线, 冻结账
      `),
    },
    {
      weight: certainty.possible,
      terms: phrases(`
        停用, 能改, 指纹, 名下, 设备, 同事, 部门, 后台, 自己的, 开通, 权
      `),
    },
    {
      weight: certainty.weak,
      terms: phrases(`
        号, 账户, 用户, 看不见, 看得见, 实习生, 能看, 凭证, 上线, 锁, 失效, 证件
      `),
    },
    {
      weight: certainty.certain,
      terms: phrases(`
        login, log in, log into, log on, logout, log out, log me out, sign in, sign into, sign-on, sign up,
        sign out, signup, password, passcode, passphrase, username, user name, 2fa, mfa, two-factor,
        two-step, second factor, authentication, verification code, one-time code, one-time password, otp,
        totp, recovery code, backup code, captcha, sso, saml, oauth, OAuth, oauth2, oidc, openid, ldap,
        scim, jwt, access token, refresh token, bearer token, api key, api token, app secret, appsecret,
        client secret, client credentials, credentials, unauthorized, permission, privilege, access rights,
        admin rights, user rights, rbac, read-only access, user account, account locked, locked account,
        delete account, delete my account, deactivate, reactivate, account settings, guest account,
        locked out, shut out, frozen out, hacked, hijacked, face id, touch id, fingerprint, biometric,
        passkey, identity check, verify my identity, identity verification, kyc, profile, nickname, avatar,
        invalid_grant, redirect_uri, service account, service identity, magic link, impersonate,
        my own account, a new account, create an account, switch account, two accounts, my old account,
        account owner, iam, entitlement, login page
      `),
    },
    {
      weight: certainty.strong,
      terms: phrases(`
        account, register, registration, token, role, can't get in, can't get into, cannot get in,
        won't let me in, let me in, let him in, let her in, kicked me out, boots me, throws me out,
        kick him out, kick her, session, verify, verification, identity, admin, administrator, superuser,
        suspend the login, revoke, invite a colleague, access to, give access, has access, have access,
        who can see, can only see, see only, shouldn't be able, should be able, but not touch,
        but nothing else, reset link, secret word, under my name, phone number on my, change my name,
        my surname, 401, 403, prove that i, prove who i, prove i'm, age check, birth date, pin code,
        my pin, reset my pin, change my pin, personal details
      `),
    },
    {
      weight: certainty.likely,
      terms: phrases(`
        access, pin, workspace, ownership, employee, own login, six-digit, google account, got a new phone,
        lost my phone, my old phone, changed my number, chuck him off, wipe me, new hire, passport,
        password reset
      `),
    },
    {
      weight: certainty.possible,
      terms: phrases(`
        staff, nothing else, secret, owner, device, guest, security, portal, restrict, former, user,
        colleague, scope, personal data, signature, in with, my ex, lockout, allowed
      `),
    },
    {
      weight: certainty.weak,
      terms: phrases(`
        key, name, identify, lock, reset, expired, invalid, codes, block, only see, visibility
      `),
    },
  ],
  exclusions: phrases(`
    诺曼底登陆, 登陆火星, 登陆战, 登山, 登记, 登机, 登报, 攀登, 登月, 登顶, 订单号, 单号, 运单号, 型号,
    编号, 符号, 信号, 账号余额, 卡号, 批号, 税号, 尾号, 流水号, 序列号, 商户号, 批次号, 几号, 月号,
    号前, 公众号, 星号, 冒号, 问号, 号楼, 号仓, 二号, 三号, 一号, 个号码, 预授权, 注册会计师, 注册商标,
    注册资本, 凯撒密码, 密码学, 达芬奇密码, 密码锁, 密码箱, 社会角色, 身份认同, 角色扮演, 令牌桶,
    设备令牌, 用户体验, 用户协议, 权责, 权衡, 股权, 主权, 维权, 版权, 银行卡号, 支付密码, 锁货, 锁库存,
    锁住库存, 锁单, 锁骨, 锁屏, 锁定库存, 封锁, 锁着, 锁库, 支付验证, 通知权限, 推送权限, 推送的权限,
    预留手机号, 通讯设备, 指纹印, bank account, bank accounts, savings account, checking account,
    current account, account number, account balance, accounts receivable, accounts payable,
    account manager, on account of, on no account, take into account, wallet account, merchant account,
    settlement account, player account balance, money in my account, balance in my account,
    into my account, from my account, to my account balance, key account, key accounts, cash register,
    register a webhook, register payment, token of, token bucket, small token, tokens per, role model,
    role did, role does, what role, role-playing, play a role, identity matrix, identity crisis,
    access road, random access, jam session, session of, session musicians, training session,
    therapy session, key signature, key takeaway, what key, key of, key to success, user experience,
    user manual, payment session, checkout session, name for, name of, names for, suggest a name,
    suggest names, social security, 3-d secure, national security, staff pick, staff meeting,
    border security, foreign key, primary key, key ingredient, unauthorized transaction,
    unauthorized charge, unauthorized payment, device token, carry-on restrictions, callback signature,
    webhook signature, hmac signature, signature of an incoming, not registered, verify the signature,
    role of the, charge on my account, payment on my account, fee on my account, hit my account,
    reach my account, top up my account, top up your account, refund on my account,
    refund in my account, payment in my account, debit on my account
  `),
  examples: [
    "密码忘了怎么找回",
    "验证码一直不对",
    "给审计开一个只读账号",
    "I'm locked out of my account",
    "Rotate the API key",
    "Enable two-factor for every admin",
  ],
};
