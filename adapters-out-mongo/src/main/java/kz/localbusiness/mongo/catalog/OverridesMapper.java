package kz.localbusiness.mongo.catalog;

import java.time.Duration;
import kz.localbusiness.domain.business.Advance;
import kz.localbusiness.domain.business.Approval;
import kz.localbusiness.domain.business.PolicyOverrides;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.mongo.catalog.OfferingDocument.Rules;
import org.jspecify.annotations.Nullable;

/// By hand: nearly everything may be missing, and so may the whole.
interface OverridesMapper {

    default Rules toDocument(PolicyOverrides own) {
        return new Rules(
                inSeconds(own.step()),
                inSeconds(own.minimumNotice()),
                own.horizonDays(),
                inSeconds(own.cancelCutoff()),
                inSeconds(own.moveCutoff()),
                own.maxMoves(),
                own.perClient(),
                own.perPersonDay(),
                own.approval() == null ? null : own.approval().name(),
                own.advance() instanceof Advance.Share(var percent) ? percent : null,
                own.advance() instanceof Advance.Fixed(var sum) ? (Long) sum.tiyn() : null);
    }

    default PolicyOverrides toDomain(@Nullable Rules stored) {
        return stored == null
                ? PolicyOverrides.NONE
                : new PolicyOverrides(
                        lasting(stored.step()),
                        lasting(stored.minimumNotice()),
                        stored.horizonDays(),
                        lasting(stored.cancelCutoff()),
                        lasting(stored.moveCutoff()),
                        stored.maxMoves(),
                        stored.perClient(),
                        stored.perPersonDay(),
                        stored.approval() == null ? null : Approval.valueOf(stored.approval()),
                        advance(stored));
    }

    private static @Nullable Advance advance(Rules stored) {
        var percent = stored.advancePercent();
        var tiyn = stored.advanceTiyn();
        if (percent != null) {
            return new Advance.Share(percent);
        }
        return tiyn == null ? null : new Advance.Fixed(new Money(tiyn));
    }

    private static @Nullable Long inSeconds(@Nullable Duration duration) {
        return duration == null ? null : (Long) duration.toSeconds();
    }

    private static @Nullable Duration lasting(@Nullable Long seconds) {
        return seconds == null ? null : Duration.ofSeconds(seconds);
    }
}
