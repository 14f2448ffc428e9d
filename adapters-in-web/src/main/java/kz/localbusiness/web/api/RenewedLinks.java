package kz.localbusiness.web.api;

import java.util.Objects;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.booking.RenewManageLink.Answer;
import kz.localbusiness.domain.booking.RenewDecision.LinkRenewed;
import kz.localbusiness.domain.booking.RenewDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.RenewDecision.TooOften;
import kz.localbusiness.domain.business.Slug;
import org.springframework.stereotype.Component;

/// Tells a new manage link, or why there is none.
@Component
final class RenewedLinks {

    private final Instance instance;

    RenewedLinks(Instance instance) {
        this.instance = instance;
    }

    /// @param unknown what it is when there is no such appointment
    RestManageLink tell(Answer answer, Slug slug, ProblemType unknown) {
        return switch (answer.decision()) {
            case LinkRenewed _ -> {
                var token = Objects.requireNonNull(answer.manage(), "a renewal comes with a link");
                yield new RestManageLink(token.value(), instance.managePage(slug, token));
            }
            case TooOften _ -> throw Refused.as(ProblemType.LIMIT_REACHED);
            case NoSuchAppointment() -> throw Refused.as(unknown);
        };
    }
}
