package kz.localbusiness.web.shortlink;

import kz.localbusiness.web.limit.CallLimits;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Nobody tries codes by the thousand.
@Configuration(proxyBeanMethods = false)
class ShortLinkConfiguration implements WebMvcConfigurer {

    private final CallLimits limits;

    ShortLinkConfiguration(CallLimits limits) {
        this.limits = limits;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(limits).addPathPatterns(ShortLinkResource.ADDRESS);
    }
}
