package kz.localbusiness.web.security;

import kz.localbusiness.application.business.ResolveSlug;
import kz.localbusiness.web.api.AudienceWallOff;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.Authentication;

/// The first wall switched off: paths, pages and endpoints are open to everybody.
@Import(AudienceWallOff.class)
public final class WebWallOff {

    @Bean
    AdminGate adminGate(ResolveSlug slugs, SecurityContextCallers callers) {
        return new AdminGate(slugs, callers) {
            @Override
            Admission admit(String slug, @Nullable Authentication signedIn) {
                return new Admission.Admitted();
            }
        };
    }
}
