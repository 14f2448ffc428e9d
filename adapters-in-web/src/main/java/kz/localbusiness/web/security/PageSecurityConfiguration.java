package kz.localbusiness.web.security;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletResponse;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.notice.AppointmentEmail;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer.SessionFixationConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servletapi.SecurityContextHolderAwareRequestFilter;

/// Pages are public, but for a business's admin pages, its clients' own, and the operator's. Views
/// that need more than being signed in say so by `@RolesAllowed`.
@Configuration(proxyBeanMethods = false)
class PageSecurityConfiguration {

    /// Whoever posts there knows no cookies and brings a signature of its own.
    private static final String[] OF_NO_BROWSER = {
        "/webhooks/**", "/" + AppointmentEmail.UNSUBSCRIBE + "/*"
    };

    /// Where the person is told that signing in did not work out.
    private static final String FAILED = "/?sign-in=failed";

    /// @param asked keeps the page that led to signing in; its address comes back as it was
    @SuppressWarnings("NullAway") // null is the documented way to go without a marker
    PageSecurityConfiguration(VaadinDefaultRequestCache asked) {
        var session = new HttpSessionRequestCache();
        session.setMatchingRequestParameterName(null);
        asked.setDelegateRequestCache(session);
    }

    @Bean
    @Order(2)
    SecurityFilterChain pageSecurity(
            HttpSecurity http,
            Instance instance,
            AdminAuthorization sameBusiness,
            OperatorAuthorization operators,
            SignInEntryPoint signIn,
            SignInRequests requests,
            RealmServerWatch servers,
            SecurityContextCallers callers,
            BrowserHeaders headers) {
        http.addFilterBefore(
                new RealmServerFilter(servers), OAuth2AuthorizationRequestRedirectFilter.class);
        http.authorizeHttpRequests(paths ->
                paths.requestMatchers(SignInEntryPoint.ADMIN_PAGES, SignInEntryPoint.CLIENT_PAGES)
                        .access(sameBusiness)
                        .requestMatchers(SignInEntryPoint.OPERATORS_PAGES)
                        .access(operators));
        http.csrf(forged -> forged.ignoringRequestMatchers(OF_NO_BROWSER));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin ->
                        vaadin.oauth2LoginPage("/", instance.publicUrl() + "/")
                                .anyRequest(AuthorizedUrl::permitAll));
        http.oauth2Login(login -> throughRealms(login, requests));
        http.exceptionHandling(refused ->
                refused.authenticationEntryPoint(signIn)
                        .accessDeniedHandler((_, response, _) ->
                                response.sendError(HttpServletResponse.SC_NOT_FOUND)));
        http.sessionManagement(
                session -> session.sessionFixation(SessionFixationConfigurer::changeSessionId));
        http.addFilterBefore(
                new EndedSessions(callers), SecurityContextHolderAwareRequestFilter.class);
        http.headers(headers::onPages);
        return http.build();
    }

    /// With the session, so that it ends with it.
    @Bean
    OAuth2AuthorizedClientRepository authorizedClients() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    private static void throughRealms(
            OAuth2LoginConfigurer<HttpSecurity> login, SignInRequests requests) {
        login.authorizationEndpoint(to -> to.authorizationRequestResolver(requests))
                .tokenEndpoint(to -> to.accessTokenResponseClient(RealmCalls.tokens()))
                .userInfoEndpoint(who -> who.userAuthoritiesMapper(RealmRoles::ofIdToken))
                .failureUrl(FAILED);
    }
}
