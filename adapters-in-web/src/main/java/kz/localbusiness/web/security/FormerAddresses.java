package kz.localbusiness.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.localbusiness.application.business.FollowAddress;
import kz.localbusiness.domain.business.Slug;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Sends whoever comes to a former address of a business on to the present one, before anybody is
/// asked to sign in. Nobody may remember the way: the address may become its own again.
///
/// @see "features/decisions/028-settings.md"
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class FormerAddresses extends OncePerRequestFilter {

    private static final Pattern CALL = Pattern.compile("(/api/v1/businesses/)([a-z0-9-]+)(/.*)?");
    private static final Pattern PAGE = Pattern.compile("(/)([a-z0-9-]+)(/.*)?");
    private static final Set<String> READS = Set.of("GET", "HEAD");

    private final FollowAddress followAddress;

    FormerAddresses(FollowAddress followAddress) {
        this.followAddress = followAddress;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var call = follow(CALL, path);
        var page =
                READS.contains(request.getMethod()) ? follow(PAGE, path) : Optional.<String>empty();
        if (call.isPresent()) {
            send(response, HttpServletResponse.SC_PERMANENT_REDIRECT, there(request, call.get()));
        } else if (page.isPresent()) {
            send(response, HttpServletResponse.SC_FOUND, there(request, page.get()));
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<String> follow(Pattern shape, String path) {
        var matcher = shape.matcher(path);
        return matcher.matches() && Slug.isValid(matcher.group(2))
                ? followAddress
                        .follow(new Slug(matcher.group(2)))
                        .map(present ->
                                matcher.group(1)
                                        + present.value()
                                        + Optional.ofNullable(matcher.group(3)).orElse(""))
                : Optional.empty();
    }

    private static String there(HttpServletRequest request, String path) {
        var query = request.getQueryString();
        return request.getContextPath() + path + (query == null ? "" : "?" + query);
    }

    private static void send(HttpServletResponse response, int status, String location) {
        response.setStatus(status);
        response.setHeader(HttpHeaders.LOCATION, location);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
