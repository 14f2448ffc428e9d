package kz.localbusiness.embedded.mail;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/// Opens the developer's mailbox to everyone who reaches this machine, and shuts its pages in. Only
/// imported beside the embedded mail server, never found by a scan.
@ConditionalOnWebApplication
public class DevMailConfiguration {

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; sandbox";

    @Bean
    @Order(-10)
    SecurityFilterChain devMailSecurity(HttpSecurity http) {
        return http.securityMatcher("/dev/mail", "/dev/mail/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers ->
                        headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY)))
                .build();
    }
}
