package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import kz.localbusiness.domain.privacy.ErasureDecision;
import kz.localbusiness.domain.privacy.ErasureDecision.AccountsSilent;
import kz.localbusiness.domain.privacy.ErasureDecision.Erased;
import kz.localbusiness.domain.privacy.ErasureDecision.PaymentsUnderway;
import kz.localbusiness.domain.privacy.ErasureDecision.VisitsAhead;

/// What is nobody's any more; all zero when nothing was kept.
@Schema(name = "Erasure")
record RestErasure(int visits, int waitlist, int accounts, int charges) {

    static RestErasure done(ErasureDecision decision) {
        return switch (decision) {
            case Erased erased -> of(erased);
            case VisitsAhead(var count) ->
                    throw Refused.about(
                            ProblemType.CLIENT_EXPECTED,
                            new WrongField("phone", WrongField.Rule.VISITS_AHEAD, count));
            case PaymentsUnderway _ -> throw Refused.as(ProblemType.PAYMENT_UNDERWAY);
            case AccountsSilent() -> throw Refused.as(ProblemType.SIGN_IN_SILENT);
        };
    }

    private static RestErasure of(Erased erased) {
        return new RestErasure(
                erased.visits(), erased.waits(), erased.accounts(), erased.charges());
    }
}
