package kz.localbusiness.web.business;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Caller.Anyone;
import kz.localbusiness.application.Caller.Member;
import kz.localbusiness.application.Caller.Operator;
import kz.localbusiness.application.Caller.Platform;
import kz.localbusiness.application.Callers;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.shared.BusinessId;
import org.springframework.stereotype.Component;

/// The business that the person at this screen has signed in to, whatever the path says.
@Component
public final class OwnBusiness {

    private final Callers callers;

    OwnBusiness(Callers callers) {
        this.callers = callers;
    }

    /// Whether the caller is of an audience in the business that they have signed in to.
    public boolean admits(Audience audience) {
        return ofCaller().filter(own -> audience.admits(callers.current(), own)).isPresent();
    }

    public Optional<BusinessId> ofCaller() {
        return switch (callers.current()) {
            case Member member -> Optional.of(member.business());
            case Anyone _, Operator _, Platform _ -> Optional.empty();
        };
    }

    /// Whether the address that is entered names it: nobody reads their own under another's name.
    public static boolean isNamedBy(BeforeEnterEvent event, Business own) {
        return event.getRouteParameters()
                .get("slug")
                .filter(own.slug().value()::equals)
                .isPresent();
    }
}
