package kz.localbusiness.application.privacy;

import static kz.localbusiness.application.OpenSalon.MONDAY;
import static kz.localbusiness.application.OpenSalon.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import kz.localbusiness.application.BoundaryProxy;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.audit.AuditEntry;
import kz.localbusiness.application.audit.ShowAuditLog.Filter;
import kz.localbusiness.application.booking.RelayNews;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.export.KeptExports;
import kz.localbusiness.application.payment.out.ChargeFixture;
import kz.localbusiness.application.races.DyingAgendas;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.ShortCode;
import kz.localbusiness.domain.chat.ChatInvitation;
import kz.localbusiness.domain.chat.ChatKey;
import kz.localbusiness.domain.chat.ChatLink;
import kz.localbusiness.domain.client.ClientProfile;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.ChargeState.Ending;
import kz.localbusiness.domain.privacy.ErasureDecision;
import kz.localbusiness.domain.privacy.ErasureDecision.AccountsSilent;
import kz.localbusiness.domain.privacy.ErasureDecision.Erased;
import kz.localbusiness.domain.privacy.ErasureDecision.PaymentsUnderway;
import kz.localbusiness.domain.privacy.ErasureDecision.VisitsAhead;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EraseClientTest {

    private static final PhoneNumber DANA = new PhoneNumber("+77011234567");

    private final OpenSalon salon = new OpenSalon();

    @ParameterizedTest
    @CsvSource({
        "0, false",
        "0, true",
        "1, false",
        "1, true",
        "2, false",
        "2, true",
        "3, false",
        "3, true",
        "4, false"
    })
    void goesOnWhereACrashHasLeftIt(int fatal, boolean late) {
        visitedTwice();
        var dying =
                new DyingAgendas(
                        salon.platform.agendas,
                        fatal,
                        late,
                        () -> {
                            throw new IllegalStateException("killed");
                        });

        assertThatIllegalStateException().isThrownBy(() -> erase(dying));
        assertThat(erase(salon.platform.agendas)).isInstanceOf(Erased.class);

        assertForgotten();
        assertThat(entries()).isNotEmpty();
    }

    @Test
    void tellsOnceThatSomebodyWasForgotten() {
        visitedTwice();

        erase(salon.platform.agendas);
        erase(salon.platform.agendas);

        assertThat(entries()).hasSize(1);
    }

    @Test
    void forgetsWhoeverIsOnACardUnderAllOfItsNumbers() {
        visitedTwice();
        var other = new PhoneNumber("+77770001122");
        var card = salon.call(() -> salon.platform.clientCards.having(DANA)).orElseThrow();
        var one = card.profile();
        var both =
                new ClientProfile(
                        one.name(), List.of(other, DANA), null, one.language(), null, List.of());
        salon.call(() -> {
            salon.platform.clientCards.save(card.described(both));
            return true;
        });

        assertThat(erase(salon.platform.agendas, other)).isEqualTo(new Erased(2, 0, 0, 1));

        assertForgotten();
        assertThat(entries()).hasSize(2);
    }

    @Test
    void erasesNothingWhileTheClientIsExpected() {
        salon.booked(MONDAY, "10:00");
        salon.booked(TUESDAY, "10:00");
        salon.platform.clock.advance(Duration.ofHours(1).plusMinutes(30));

        assertThat(erase(salon.platform.agendas)).isEqualTo(new VisitsAhead(2));

        assertThat(salon.day(MONDAY).appointments().getFirst().client().phone()).isEqualTo(DANA);
        assertThat(entries()).isEmpty();
    }

    @Test
    void erasesNothingWhileNobodyAnswersForAccounts() {
        visitedTwice();
        salon.platform.accounts.goDown();

        assertThat(erase(salon.platform.agendas)).isEqualTo(new AccountsSilent());

        assertThat(salon.day(MONDAY).appointments().getFirst().client().phone()).isEqualTo(DANA);
    }

    @Test
    void forgetsWhoeverBeganToPayAndBookedNothing() {
        var refused = began(DANA).unopened(Ending.REFUSED, now());
        add(refused);
        add(began(new PhoneNumber("+77770001122")));

        assertThat(erase(salon.platform.agendas)).isEqualTo(new Erased(0, 0, 0, 1));

        var kept = salon.call(() -> salon.platform.charges.find(refused.id())).orElseThrow();
        assertThat(kept.toString()).doesNotContain(DANA.value(), "Dana");
        assertThat(kept.amount()).isEqualTo(refused.amount());
        assertThat(kept.state()).isEqualTo(refused.state());
        assertThat(entries()).hasSize(1);
        assertThat(erase(salon.platform.agendas)).isEqualTo(new Erased(0, 0, 0, 0));
    }

    @Test
    void erasesNothingWhileSomebodyMayPay() {
        visitedTwice();
        add(began(DANA));

        assertThat(erase(salon.platform.agendas)).isEqualTo(new PaymentsUnderway(1));

        assertThat(salon.day(MONDAY).appointments().getFirst().client().phone()).isEqualTo(DANA);
        assertThat(entries()).isEmpty();
    }

    @Test
    void erasesNothingWhileSomebodyMayHaveAnInvoice() {
        visitedTwice();
        var visit = salon.day(TUESDAY).appointments().getFirst().id();
        add(ChargeFixture.unclearInvoice(salon.business, visit, DANA, now()));

        assertThat(erase(salon.platform.agendas)).isEqualTo(new PaymentsUnderway(1));

        salon.platform.clock.advance(Duration.ofHours(24));
        assertThat(erase(salon.platform.agendas)).isEqualTo(new Erased(2, 0, 0, 2));
        assertForgotten();
    }

    private Charge began(PhoneNumber phone) {
        var client = new ClientDetails("Dana", phone, null, "quietly", Language.RU);
        return ChargeFixture.begunBy(salon.business, client, now());
    }

    private void add(Charge charge) {
        salon.run(() -> salon.platform.charges.add(charge));
    }

    private Instant now() {
        return salon.platform.clock.instant();
    }

    /// And was sent an invoice for the first time.
    private void visitedTwice() {
        var first = salon.booked(MONDAY, "10:00");
        add(ChargeFixture.unclearInvoice(salon.business, first.id(), DANA, now()));
        salon.booked(TUESDAY, "10:00");
        var relay = salon.platform.port(RelayNews.class);
        salon.platform.callers.become(new Caller.Platform());
        relay.relay(salon.relay(MONDAY));
        relay.relay(salon.relay(TUESDAY));
        salon.run(this::letsTheBotWrite);
        salon.run(() -> salon.platform.shortLinks.keep(code(first), link(first)));
        salon.platform.clock.advance(Duration.ofDays(2));
    }

    private void letsTheBotWrite() {
        var now = salon.platform.clock.instant();
        var key = ChatKey.random(salon.business, new Random(1));
        var visit = salon.day(MONDAY).appointments().getFirst().id();
        var invitation = ChatInvitation.by(key, DANA, visit, Language.KK, true, now, 0);
        salon.platform.chatInvitations.save(invitation);
        salon.platform.chatLinks.save(ChatLink.made(invitation, 7_000_000_001L, now, 0));
    }

    private void assertForgotten() {
        for (var day : new LocalDate[] {MONDAY, TUESDAY}) {
            assertThat(salon.day(day).toString()).doesNotContain(DANA.value(), "Dana");
        }
        assertThat(salon.platform.charges.everything().toString())
                .doesNotContain(DANA.masked().value());
        var rows = salon.call(() -> salon.platform.clientVisits.after(DANA, "", 10));
        assertThat(rows).isEmpty();
        assertThat(salon.call(() -> salon.platform.clientCards.having(DANA))).isEmpty();
        assertThat(salon.call(() -> salon.platform.chatLinks.of(DANA))).isEmpty();
        assertThat(salon.call(() -> salon.platform.chatInvitations.of(DANA))).isEmpty();
        var visit = salon.day(MONDAY).appointments().getFirst();
        assertThat(salon.platform.shortLinks.find(code(visit))).isEmpty();
    }

    private ShortCode code(Appointment visit) {
        return salon.platform.links.shorten(link(visit));
    }

    private ManageLink link(Appointment visit) {
        return ManageLink.to(visit, salon.business);
    }

    private List<AuditEntry> entries() {
        return salon.call(() -> salon.platform.auditLog.page(Filter.ALL, 100));
    }

    private ErasureDecision erase(Agendas agendas) {
        return erase(agendas, DANA);
    }

    private ErasureDecision erase(Agendas agendas, PhoneNumber phone) {
        var platform = salon.platform;
        platform.callers.becomeOwnerOf(salon.business);
        var stores =
                new ClientStores(
                        platform.clientRecords,
                        agendas,
                        platform.waitlist,
                        platform.clientVisits,
                        platform.clientCards,
                        platform.clientMoney,
                        platform.reviews,
                        platform.contactChecks,
                        platform.browsers,
                        platform.shortLinks,
                        platform.chats,
                        new KeptExports(platform.exports, platform.exportFiles));
        var erase =
                PrivacyUseCases.eraseClient(
                        stores,
                        new ClientSignIns(platform.accounts, platform.signOuts),
                        platform.auditLog,
                        platform.derived,
                        platform.clock);
        return new BoundaryProxy(platform.callers, platform.clock)
                .around(EraseClient.class, erase)
                .erase(new EraseClient.Command(salon.business, phone));
    }
}
