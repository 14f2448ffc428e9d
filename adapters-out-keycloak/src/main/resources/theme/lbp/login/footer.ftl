<#macro content>
  <#if client?? && client.baseUrl?has_content>
    <a id="to-business" href="${client.baseUrl}">${msg("toBusiness")}</a>
  </#if>
</#macro>
