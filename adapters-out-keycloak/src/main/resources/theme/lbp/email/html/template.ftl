<#macro emailLayout>
<html lang="${locale.language}">
<body style="margin:0;padding:16px;background:#f7f6f2;color:#1d2428;font-family:system-ui,'Segoe UI',Roboto,'Noto Sans',sans-serif;font-size:16px;line-height:1.5">
  <div style="max-width:34rem;margin:0 auto;padding:20px;background:#fff;border:1px solid #deddd8;border-radius:14px">
    <p style="margin:0 0 12px;font-size:20px;font-weight:600">${realmName}</p>
    <#nested>
  </div>
</body>
</html>
</#macro>
