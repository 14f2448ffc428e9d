package kz.localbusiness.web.api;

import java.util.Map;
import kz.localbusiness.web.limit.CallLimits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.mvc.WebContentInterceptor;

/// What all resources of the API share.
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

    private static final String ALL = "/api/**";

    /// After the resources, before the pages of the platform, which would claim every path.
    private static final int AFTER_RESOURCES = 1;

    private final CallLimits limits;

    ApiConfiguration(CallLimits limits) {
        this.limits = limits;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new StrictJson());
    }

    /// Free starts change by the second, and the rest is personal.
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(limits).addPathPatterns(ALL);
        var caching = new WebContentInterceptor();
        caching.addCacheMapping(CacheControl.noStore(), ALL);
        registry.addInterceptor(caching);
    }

    @Bean
    HandlerMapping unknownApiPaths() {
        HttpRequestHandler unknown =
                (_, _) -> {
                    throw Refused.as(ProblemType.NOT_FOUND);
                };
        return new SimpleUrlHandlerMapping(Map.of(ALL, unknown), AFTER_RESOURCES);
    }
}
