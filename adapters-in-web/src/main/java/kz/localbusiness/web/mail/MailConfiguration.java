package kz.localbusiness.web.mail;

import kz.localbusiness.web.limit.CallLimits;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// One address posts no more clicks than calls of the API.
@Configuration(proxyBeanMethods = false)
class MailConfiguration implements WebMvcConfigurer {

    private final CallLimits limits;

    MailConfiguration(CallLimits limits) {
        this.limits = limits;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(limits).addPathPatterns(UnsubscribeResource.ADDRESS);
    }
}
