package kz.localbusiness.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Role;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/// Annotations take only constants; whatever roles a view names are those of one audience.
class ViewRolesTest {

    @Test
    void namesTheRolesOfAnAudience() throws ClassNotFoundException {
        var audiences = Arrays.stream(Audience.values()).map(Audience::roles).toList();
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(RolesAllowed.class));
        var views = scan.findCandidateComponents("kz.localbusiness.web");

        assertThat(views).isNotEmpty();
        for (var view : views) {
            var named = Class.forName(view.getBeanClassName()).getAnnotation(RolesAllowed.class);
            assertThat(roles(named)).as(view.getBeanClassName()).isIn(audiences);
        }
    }

    private static Set<Role> roles(RolesAllowed allowed) {
        return Arrays.stream(allowed.value()).map(Role::valueOf).collect(Collectors.toSet());
    }
}
