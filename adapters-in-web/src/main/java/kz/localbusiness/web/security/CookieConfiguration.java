package kz.localbusiness.web.security;

import com.vaadin.flow.server.InitParameters;
import com.vaadin.flow.spring.SpringServlet;
import kz.localbusiness.application.Instance;
import org.atmosphere.cpr.ApplicationConfig;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// No script reads a session, no other site rides on it, and where people come by https it never
/// travels otherwise.
@Configuration(proxyBeanMethods = false)
class CookieConfiguration {

    /// What the framework says of frames where [BrowserHeaders] says nothing.
    private static final String NO_WORD = "";

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> cookiesOfFramesApart() {
        return tomcat ->
                tomcat.addContextCustomizers(
                        context -> context.setCookieProcessor(new FramedCookies()));
    }

    @Bean
    ServletContextInitializer sessionCookie(Instance instance) {
        return context -> {
            var cookie = context.getSessionCookieConfig();
            cookie.setHttpOnly(true);
            cookie.setSecure("https".equals(instance.publicUrl().getScheme()));
        };
    }

    /// A page that is left says so with the session it knew. When that has changed its id
    /// meanwhile, as it does when somebody signs in, the farewell must not begin another one: its
    /// cookie would take the place of the one they are signed in with.
    @Bean
    static BeanPostProcessor pagesThatLeaveBeginNoSession() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof ServletRegistrationBean<?> vaadin
                        && vaadin.getServlet() instanceof SpringServlet) {
                    vaadin.addInitParameter(ApplicationConfig.PROPERTY_SESSION_CREATE, "false");
                    vaadin.addInitParameter(
                            InitParameters.SERVLET_PARAMETER_FRAME_OPTIONS, NO_WORD);
                }
                return bean;
            }
        };
    }
}
