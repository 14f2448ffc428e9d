package kz.localbusiness.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.business.ResolveSlug;
import org.springframework.context.annotation.Bean;

/// Endpoints that ask nobody who they are.
public final class AudienceWallOff {

    @Bean
    AudienceWall audienceWall(ResolveSlug slugs, Callers callers) {
        return new AudienceWall(slugs, callers) {
            @Override
            public boolean preHandle(
                    HttpServletRequest request, HttpServletResponse response, Object handler) {
                return true;
            }
        };
    }
}
