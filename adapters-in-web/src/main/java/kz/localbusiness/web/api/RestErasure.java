package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import kz.localbusiness.domain.privacy.ErasureDecision.Erased;

/// What is nobody's any more; all zero when nothing was kept.
@Schema(name = "Erasure")
record RestErasure(int visits, int waitlist, int accounts) {

    static RestErasure of(Erased erased) {
        return new RestErasure(erased.visits(), erased.waits(), erased.accounts());
    }
}
