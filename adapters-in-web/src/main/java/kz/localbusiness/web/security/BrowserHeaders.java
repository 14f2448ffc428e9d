package kz.localbusiness.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import kz.localbusiness.application.Instance;
import kz.localbusiness.web.biller.BankSite;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/// What a browser may do with our answers.
///
/// @see "features/decisions/017-browser-hardening.md"
@Component
final class BrowserHeaders {

    private static final String CONTENT = "Content-Security-Policy";
    private static final long YEAR = 31_536_000;

    /// Nothing that a booking needs.
    private static final String NO_DEVICES =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), hid=(),"
                    + " midi=(), display-capture=(), browsing-topics=()";

    /// Flow compiles what its server sends, hence the `unsafe-eval`; its parts style themselves.
    private static final String PAGE =
            """
            default-src 'self'; script-src 'nonce-{nonce}' 'strict-dynamic' 'unsafe-eval'; \
            style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; \
            connect-src 'self' {push}; worker-src 'self'; object-src 'none'; base-uri 'self'; \
            form-action 'self' {bank}; \
            frame-ancestors {ancestors}\
            """;

    /// The description of the API: scripts in files only.
    private static final String DESCRIPTION =
            """
            default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; \
            object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'\
            """;

    private static final String API = "default-src 'none'; frame-ancestors 'none'";

    /// A page is forwarded to Vaadin, and whoever forwards sends an answer off before a filter can
    /// add to it.
    private static final ObjectPostProcessor<HeaderWriterFilter> AT_ONCE =
            new ObjectPostProcessor<>() {
                @Override
                public <F extends HeaderWriterFilter> F postProcess(F filter) {
                    filter.setShouldWriteHeadersEagerly(true);
                    return filter;
                }
            };

    private final String page;
    private final boolean isSecure;

    /// @param bank where clients go to pay, from whatever page they began with
    BrowserHeaders(Instance instance, BankSite bank) {
        this.page =
                PAGE.replace("{push}", webSocket(instance.publicUrl()))
                        .replace("{bank}", bank.origin());
        this.isSecure = "https".equals(instance.publicUrl().getScheme());
    }

    void onPages(HeadersConfigurer<HttpSecurity> headers) {
        onAll(headers);
        headers.frameOptions(FrameOptionsConfig::sameOrigin)
                .addHeaderWriter(BrowserHeaders::letIntoFrames)
                .addHeaderWriter(
                        (request, response) -> response.setHeader(CONTENT, policyOf(request)));
    }

    /// For browsers that do not know the policy's word for it the framework forbids every frame.
    @SuppressWarnings("NullAway") // null is the documented way to take a header back
    private static void letIntoFrames(HttpServletRequest request, HttpServletResponse response) {
        if (Framed.isAllowed(request)) {
            response.setHeader("X-Frame-Options", null);
        }
    }

    void onApi(HeadersConfigurer<HttpSecurity> headers) {
        onAll(headers);
        headers.addHeaderWriter((_, response) -> response.setHeader(CONTENT, API));
    }

    private void onAll(HeadersConfigurer<HttpSecurity> headers) {
        headers.withObjectPostProcessor(AT_ONCE);
        headers.referrerPolicy(
                        referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .permissionsPolicyHeader(devices -> devices.policy(NO_DEVICES))
                .crossOriginOpenerPolicy(
                        opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(only ->
                        only.requestMatcher(_ -> isSecure)
                                .includeSubDomains(false)
                                .maxAgeInSeconds(YEAR));
    }

    private String policyOf(HttpServletRequest request) {
        return request.getServletPath().startsWith("/swagger-ui")
                ? DESCRIPTION
                : page.replace("{nonce}", Nonce.of(request))
                        .replace("{ancestors}", Framed.isAllowed(request) ? "*" : "'self'");
    }

    /// Older browsers do not count it as the page's own origin.
    private static String webSocket(URI page) {
        var scheme = "https".equals(page.getScheme()) ? "wss" : "ws";
        return "%s://%s".formatted(scheme, page.getRawAuthority());
    }
}
