package kz.localbusiness.application.notice;

import static kz.localbusiness.application.OpenSalon.MONDAY;
import static kz.localbusiness.application.OpenSalon.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.localbusiness.application.BoundaryProxy;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Caller.Member;
import kz.localbusiness.application.NotAllowed;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.booking.RenewMyManageLink;
import kz.localbusiness.application.notice.ShowPush.Push;
import kz.localbusiness.application.notice.out.PushFixture;
import kz.localbusiness.application.notice.out.PushSubscriptions;
import kz.localbusiness.application.privacy.EraseClient;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.notice.PushDecision;
import kz.localbusiness.domain.notice.PushDecision.Listening;
import kz.localbusiness.domain.notice.PushDecision.NoSuchAppointment;
import kz.localbusiness.domain.notice.PushDecision.Silent;
import kz.localbusiness.domain.notice.PushSubscriber;
import kz.localbusiness.domain.notice.PushSubscription;
import kz.localbusiness.domain.privacy.ErasureDecision.Erased;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.team.AccountId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TurnOnPushTest {

    private static final PhoneNumber DANA = new PhoneNumber("+77011234567");

    private final OpenSalon salon = new OpenSalon();
    private final Appointment visit = salon.booked(MONDAY, "12:00");
    private final ManageToken link = link(visit);

    @Test
    void tellsWhoeverHoldsTheLinkOfThatVisit() {
        assertThat(show(link, 1)).contains(new Push("key", false, false));

        assertThat(turnOn(link, 1)).isEqualTo(new Listening());

        assertThat(show(link, 1)).contains(new Push("key", true, true));
        assertThat(show(link, 2)).contains(new Push("key", false, true));
        assertThat(kept(PushSubscriber.Guest.of(visit)).until())
                .isEqualTo(ManageLink.to(visit, salon.business).expires());
    }

    @Test
    void tellsThemOfNoOtherVisitUnderTheSameNumber() {
        var other = salon.booked(TUESDAY, "10:00");

        turnOn(link, 1);

        assertThat(show(link(other), 1)).contains(new Push("key", false, false));
        assertThat(kept(PushSubscriber.Guest.of(other)).isEmpty()).isTrue();
        assertThat(kept(new PushSubscriber.Client(DANA)).isEmpty()).isTrue();
    }

    @Test
    void tellsNothingToTheHolderOfAReplacedLink() {
        turnOn(link, 1);
        renew();

        assertThat(show(link, 1)).isEmpty();
        assertThat(turnOn(link, 2)).isEqualTo(new NoSuchAppointment());
        assertThat(turnOff(link, 1)).isEqualTo(new NoSuchAppointment());
        var now = salon.day(MONDAY).appointment(visit.id()).orElseThrow();
        assertThat(kept(PushSubscriber.Guest.of(now)).isEmpty()).isTrue();
    }

    @Test
    void opensNothingByForgedForeignOrOldLinks() {
        assertRefused(new ManageToken("forged"));
        var elsewhere = ManageLink.to(visit, new BusinessId(new UUID(9, 9)));
        assertRefused(salon.platform.links.sign(elsewhere));
        salon.platform.clock.advance(Duration.ofDays(40));
        assertRefused(link);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"OWNER", "MANAGER", "STAFF"})
    void tellsEverybodyOfTheTeamByThemselves(Role role) {
        become(member(role, "aigerim", null));
        assertThat(turnOn(null, 1)).isEqualTo(new Listening());
        assertThat(show(null, 1)).contains(new Push("key", true, true));

        become(member(role, "bolat", null));
        assertThat(show(null, 1)).contains(new Push("key", false, false));
        assertThat(kept(new PushSubscriber.Member(new AccountId("aigerim"))).browsers()).hasSize(1);
    }

    @Test
    void tellsClientsWhoHaveProvenTheirNumber() {
        become(member(Role.CLIENT, "dana", DANA));

        assertThat(turnOn(null, 1)).isEqualTo(new Listening());

        assertThat(kept(new PushSubscriber.Client(DANA)).browsers()).hasSize(1);
        assertThat(kept(new PushSubscriber.Client(DANA)).until()).isNull();
    }

    @Test
    void tellsNobodyElse() {
        assertRefused(null);
        become(member(Role.CLIENT, "dana", null));
        assertRefused(null);
        become(new Caller.Operator("operator"));
        assertRefused(null);
        become(new Caller.Platform());
        assertRefused(null);
        become(new Member(new BusinessId(new UUID(9, 9)), "bolat", Set.of(Role.OWNER), null, DANA));
        assertRefused(null);
        assertThat(salon.platform.browsers.everything()).isEmpty();
    }

    @Test
    void keepsNoMoreBrowsersThanAPersonUses() {
        for (int i = 1; i <= 20; i++) {
            turnOn(link, i);
        }

        assertThat(kept(PushSubscriber.Guest.of(visit)).browsers()).hasSize(PushSubscription.MOST);
        assertThat(show(link, 20)).contains(new Push("key", true, true));
        assertThat(show(link, 1)).contains(new Push("key", false, true));
    }

    @Test
    void silencesOneBrowser() {
        turnOn(link, 1);
        turnOn(link, 2);

        assertThat(turnOff(link, 1)).isEqualTo(new Silent());
        assertThat(turnOff(link, 1)).isEqualTo(new Silent());

        assertThat(show(link, 1)).contains(new Push("key", false, true));
        assertThat(show(link, 2)).contains(new Push("key", true, true));
        turnOff(link, 2);
        assertThat(salon.platform.browsers.everything()).isEmpty();
    }

    @Test
    void clearsAwayWhatHasOutlivedItsVisit() {
        turnOn(link, 1);
        salon.platform.clock.advance(Duration.ofDays(40));

        salon.platform.callers.becomeOwnerOf(salon.business);
        turnOn(null, 2);

        assertThat(kept(PushSubscriber.Guest.of(visit)).isEmpty()).isTrue();
        assertThat(salon.platform.browsers.everything()).hasSize(1);
    }

    @Test
    void forgetsBrowsersTogetherWithTheClient() {
        turnOn(link, 1);
        var renewed = renew();
        turnOn(renewed, 2);
        become(member(Role.CLIENT, "dana", DANA));
        turnOn(null, 3);
        salon.platform.callers.becomeOwnerOf(salon.business);
        turnOn(null, 4);
        salon.platform.clock.advance(Duration.ofDays(1));

        var erased =
                salon.platform
                        .port(EraseClient.class)
                        .erase(new EraseClient.Command(salon.business, DANA));

        assertThat(erased).isInstanceOf(Erased.class);
        assertThat(salon.platform.browsers.everything())
                .singleElement()
                .extracting(PushSubscription::subscriber)
                .isInstanceOf(PushSubscriber.Member.class);
    }

    @Test
    void leavesNothingBehindWhoeverIsForgottenMeanwhile() {
        salon.platform.clock.advance(Duration.ofDays(1));
        var platform = salon.platform;
        var useCase =
                PushUseCases.turnOnPush(
                        erasingBeforeTheWrite(),
                        platform.agendas,
                        platform.links,
                        platform.callers,
                        platform.clock);

        var decision =
                new BoundaryProxy(platform.callers, platform.clock)
                        .around(TurnOnPush.class, useCase)
                        .turnOn(command(link, 1));

        assertThat(decision).isEqualTo(new NoSuchAppointment());
        assertThat(platform.browsers.everything()).isEmpty();
    }

    private PushSubscriptions erasingBeforeTheWrite() {
        var browsers = salon.platform.browsers;
        var proxy =
                Proxy.newProxyInstance(
                        PushSubscriptions.class.getClassLoader(),
                        new Class<?>[] {PushSubscriptions.class},
                        (_, method, arguments) -> {
                            if (method.getName().equals("save")) {
                                erase();
                            }
                            return method.invoke(browsers, arguments);
                        });
        return (PushSubscriptions) proxy;
    }

    private void erase() {
        var erased = salon.day(MONDAY).without(DANA, salon.platform.clock.instant());
        salon.platform.agendas.save(erased);
    }

    private ManageToken renew() {
        var command = new RenewMyManageLink.Command(salon.business, visit.id(), link);
        var answer = salon.platform.port(RenewMyManageLink.class).renew(command);
        return Optional.ofNullable(answer.manage()).orElseThrow();
    }

    private void assertRefused(@Nullable ManageToken token) {
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> show(token, 1));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> turnOn(token, 1));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> turnOff(token, 1));
    }

    private Optional<Push> show(@Nullable ManageToken token, int browser) {
        var endpoint = PushFixture.browser(browser).endpoint().toString();
        return salon.platform
                .port(ShowPush.class)
                .show(new ShowPush.Query(salon.business, token, endpoint));
    }

    private PushDecision turnOn(@Nullable ManageToken token, int browser) {
        return salon.platform.port(TurnOnPush.class).turnOn(command(token, browser));
    }

    private TurnOnPush.Command command(@Nullable ManageToken token, int browser) {
        return new TurnOnPush.Command(salon.business, token, PushFixture.browser(browser));
    }

    private PushDecision turnOff(@Nullable ManageToken token, int browser) {
        return salon.platform
                .port(TurnOffPush.class)
                .turnOff(
                        new TurnOffPush.Command(
                                salon.business, token, PushFixture.browser(browser).endpoint()));
    }

    private PushSubscription kept(PushSubscriber subscriber) {
        return salon.call(() -> salon.platform.browsers.of(subscriber));
    }

    private ManageToken link(Appointment of) {
        return salon.platform.links.sign(ManageLink.to(of, salon.business));
    }

    private void become(Caller caller) {
        salon.platform.callers.become(caller);
    }

    private Member member(Role role, String subject, @Nullable PhoneNumber phone) {
        return new Member(salon.business, subject, Set.of(role), null, phone);
    }
}
