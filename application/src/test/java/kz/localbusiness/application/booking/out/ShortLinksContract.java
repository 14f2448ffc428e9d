package kz.localbusiness.application.booking.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.ShortCode;
import kz.localbusiness.domain.shared.BusinessId;
import org.junit.jupiter.api.Test;

/// What a store of short links keeps, finds and forgets.
public abstract class ShortLinksContract extends BusinessBoundContract {

    private static final Instant UNTIL = Instant.parse("2026-11-23T05:07:09.123Z");
    private static final Duration LATER = Duration.ofDays(3);

    private final AppointmentId visit = new AppointmentId(UUID.randomUUID());

    protected abstract ShortLinks links();

    @Test
    void leadsToWhatWasKept() {
        var code = code();
        var link = kept(code, link(here, 2, UNTIL));

        assertThat(links().find(code)).contains(link);
        assertThat(links().find(code())).isEmpty();
    }

    @Test
    void keepsOneThatLastsAsLongAsItsLatestLink() {
        var code = code();
        kept(code, link(here, 0, UNTIL));
        var later = kept(code, link(here, 0, UNTIL.plus(LATER)));
        kept(code, link(here, 0, UNTIL));

        assertThat(links().find(code)).contains(later);
        links().forgetExpired(UNTIL);
        assertThat(links().find(code)).contains(later);
    }

    @Test
    void keepsOneWhenManyDoAtOnce() throws InterruptedException {
        var code = code();
        var link = link(here, 0, UNTIL);

        Callable<ManageLink> keep = () -> kept(code, link);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(Collections.nCopies(8, keep)))
                    .allSatisfy(done -> assertThat(done.get()).isEqualTo(link));
        }

        assertThat(links().find(code)).contains(link);
        doHere(() -> links().forget(visit));
        assertThat(links().find(code)).isEmpty();
    }

    @Test
    void forgetsEveryGenerationOfAVisitHereOnly() {
        var first = code();
        var last = code();
        var theirs = code();
        var other = code();
        kept(first, link(here, 0, UNTIL));
        kept(last, link(here, ManageLink.MOST_RENEWALS, UNTIL));
        var kept = kept(theirs, link(elsewhere, 0, UNTIL));
        var another = new ManageLink(here, new AppointmentId(UUID.randomUUID()), UNTIL, 0);
        kept(other, another);

        doHere(() -> links().forget(visit));

        assertThat(links().find(first)).isEmpty();
        assertThat(links().find(last)).isEmpty();
        assertThat(links().find(theirs)).contains(kept);
        assertThat(links().find(other)).contains(another);
    }

    @Test
    void forgetsWhatHasExpiredOfAll() {
        var over = code();
        var theirs = code();
        var code = code();
        kept(over, link(here, 0, UNTIL));
        kept(theirs, link(elsewhere, 0, UNTIL));
        var link = kept(code, link(here, 1, UNTIL.plusMillis(1)));

        links().forgetExpired(UNTIL);

        assertThat(links().find(over)).isEmpty();
        assertThat(links().find(theirs)).isEmpty();
        assertThat(links().find(code)).contains(link);
    }

    @Test
    void keepsNothingForAnotherBusiness() {
        var code = code();
        var link = link(here, 0, UNTIL);

        assertThatIllegalStateException()
                .isThrownBy(() -> doElsewhere(() -> links().keep(code, link)));
        assertThat(links().find(code)).isEmpty();
    }

    private ManageLink kept(ShortCode code, ManageLink link) {
        doAs(link.business(), () -> links().keep(code, link));
        return link;
    }

    private ManageLink link(BusinessId business, int generation, Instant until) {
        return new ManageLink(business, visit, until, generation);
    }

    private static ShortCode code() {
        var secret = new byte[20];
        new SecureRandom().nextBytes(secret);
        return ShortCode.of(secret);
    }
}
