package kz.localbusiness.web.security;

import kz.localbusiness.application.Instance;
import org.springframework.boot.web.server.servlet.CookieSameSiteSupplier;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// No script reads a session, no other site rides on it, and where people come by https it never
/// travels otherwise.
@Configuration(proxyBeanMethods = false)
class CookieConfiguration {

    @Bean
    CookieSameSiteSupplier lax() {
        return CookieSameSiteSupplier.ofLax();
    }

    @Bean
    ServletContextInitializer sessionCookie(Instance instance) {
        return context -> {
            var cookie = context.getSessionCookieConfig();
            cookie.setHttpOnly(true);
            cookie.setSecure("https".equals(instance.publicUrl().getScheme()));
        };
    }
}
