package kz.localbusiness.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Caller.Anyone;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.business.ResolveSlug;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.web.OpenTo;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/// Lets only those reach an endpoint for whom it is there, before anything of the request is read.
@Component
class AudienceWall implements HandlerInterceptor {

    private final ResolveSlug slugs;
    private final Callers callers;

    AudienceWall(ResolveSlug slugs, Callers callers) {
        this.slugs = slugs;
        this.callers = callers;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod endpoint && !admits(audience(endpoint), request)) {
            throw Refused.as(
                    callers.current() instanceof Anyone
                            ? ProblemType.UNAUTHORIZED
                            : ProblemType.NOT_FOUND);
        }
        return true;
    }

    /// @throws IllegalStateException when nobody has said for whom the endpoint is there
    static Audience audience(HandlerMethod endpoint) {
        return Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(
                                endpoint.getMethod(), OpenTo.class))
                .or(() ->
                        Optional.ofNullable(
                                AnnotatedElementUtils.findMergedAnnotation(
                                        endpoint.getBeanType(), OpenTo.class)))
                .map(OpenTo::value)
                .orElseThrow(() -> new IllegalStateException("@OpenTo is missing at " + endpoint));
    }

    private boolean admits(Audience audience, HttpServletRequest request) {
        var caller = callers.current();
        return slug(request)
                .map(slug -> admits(audience, caller, slug))
                .orElseGet(() -> audience.admits(caller));
    }

    private boolean admits(Audience audience, Caller caller, String slug) {
        return audience == Audience.EVERYONE
                || business(slug).filter(one -> audience.admits(caller, one)).isPresent();
    }

    private Optional<BusinessId> business(String slug) {
        return Slug.isValid(slug) ? slugs.resolve(new Slug(slug)) : Optional.empty();
    }

    private static Optional<String> slug(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                        instanceof Map<?, ?> path
                ? Optional.ofNullable(path.get("slug")).map(String::valueOf)
                : Optional.empty();
    }
}
