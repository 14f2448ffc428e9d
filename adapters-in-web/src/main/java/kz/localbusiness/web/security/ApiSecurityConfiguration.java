package kz.localbusiness.web.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.authentication.JwtIssuerAuthenticationManagerResolver;
import org.springframework.security.web.SecurityFilterChain;

/// The API knows no sessions, hence no cookies to ride on; whoever wants more than the public sees
/// brings a realm's token.
@Configuration(proxyBeanMethods = false)
class ApiSecurityConfiguration {

    private static final String ADMIN = "/api/v1/businesses/{slug}/admin/**";
    private static final String CLIENT = "/api/v1/businesses/{slug}/me/**";
    private static final String OPERATORS = "/api/v1/platform/**";

    @Bean
    @Order(1)
    SecurityFilterChain apiSecurity(
            HttpSecurity http,
            BearerTokens bearers,
            AdminAuthorization sameBusiness,
            OperatorAuthorization operators,
            ApiRefusals refusals,
            BrowserHeaders headers) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(paths ->
                        paths.requestMatchers(ADMIN, CLIENT)
                                .access(sameBusiness)
                                .requestMatchers(OPERATORS)
                                .access(operators)
                                .anyRequest()
                                .permitAll())
                // safe: without sessions and cookies there is nothing to forge a request with
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers::onApi)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .oauth2ResourceServer(server ->
                        server.authenticationManagerResolver(
                                        new JwtIssuerAuthenticationManagerResolver(bearers))
                                .authenticationEntryPoint(refusals)
                                .accessDeniedHandler(refusals))
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .build();
    }
}
