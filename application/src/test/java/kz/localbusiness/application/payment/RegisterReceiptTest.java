package kz.localbusiness.application.payment;

import static kz.localbusiness.application.payment.out.PlayedRegister.ACCESS;
import static kz.localbusiness.application.payment.out.PlayedRegister.CASHBOX;
import static kz.localbusiness.application.payment.out.ReceiptFixture.came;
import static kz.localbusiness.application.payment.out.ReceiptFixture.wentBack;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Crowd;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.payment.out.PlayedRegister;
import kz.localbusiness.application.payment.out.PlayedRegister.Entry;
import kz.localbusiness.application.payment.out.PlayedRegister.Fault;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.fiscal.CashRegister;
import kz.localbusiness.domain.fiscal.CashboxNumber;
import kz.localbusiness.domain.fiscal.FiscalProblem;
import kz.localbusiness.domain.fiscal.FiscalRecord;
import kz.localbusiness.domain.fiscal.FiscalState;
import kz.localbusiness.domain.fiscal.RegisterAccess;
import kz.localbusiness.domain.fiscal.RegisterDecision;
import kz.localbusiness.domain.fiscal.RegisterDecision.RegisterAway;
import kz.localbusiness.domain.fiscal.RegisterDecision.RegisterConnected;
import kz.localbusiness.domain.fiscal.RegisterDecision.RegisterRefuses;
import kz.localbusiness.domain.payment.Receipt;
import kz.localbusiness.domain.shared.SecretValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegisterReceiptTest {

    private static final Duration LAPSE = Duration.ofMinutes(6);

    private final OpenSalon salon = new OpenSalon();
    private final PlayedRegister till = salon.platform.fiscalRegister.played();
    private final AppointmentId visit = new AppointmentId(UUID.randomUUID());

    @BeforeEach
    void connectTheRegister() {
        assertThat(connect(ACCESS)).isInstanceOf(RegisterConnected.class);
    }

    @Test
    void registersWhatCame() {
        taken(1);

        work();

        assertThat(till.registered())
                .extracting(Entry::number)
                .containsExactly(salon.business + "-1");
        assertThat(record(1).ticket()).contains(till.registered().getFirst().ticket());
    }

    @Test
    void registersOneReceiptOnceHoweverOftenItIsTold() {
        var receipt = taken(1);
        enter(receipt);
        work();
        enter(receipt);
        work();

        assertThat(till.registered()).hasSize(1);
    }

    @Test
    void registersNothingFromBeforeItWasConnected() {
        enter(came(salon.business, 1, visit, salon.platform.clock.instant().minusMillis(1)));

        assertThat(salon.platform.fiscalRecords.everything()).isEmpty();
    }

    @Test
    void registersAReturnAfterWhatItGivesBack() {
        till.next(Fault.AWAY);
        var sale = taken(1);
        enter(wentBack(2, sale));

        work();
        work();
        assertThat(till.registered()).isEmpty();
        assertThat(record(2).hindrance()).isNull();

        pass(LAPSE);
        work();
        pass(LAPSE);
        work();
        var first = till.registered().getFirst().ticket();
        assertThat(till.registered()).extracting(Entry::basis).containsExactly(null, first.sign());
    }

    @Test
    void leavesAReturnOfWhatWasNeverRegisteredToTheOwner() {
        var before = came(salon.business, 1, visit, salon.platform.clock.instant());
        salon.run(() -> salon.platform.receipts.add(before));
        enter(wentBack(2, before));

        work();

        assertThat(why(2)).isEqualTo(FiscalProblem.NO_ORIGINAL);
        assertThat(record(2).isGivenUp()).isTrue();
    }

    @Test
    void looksUpALostAnswerAndSendsNothingAgain() {
        till.next(Fault.LOST);
        taken(1);
        work();
        assertThat(record(1).state()).isInstanceOf(FiscalState.Asked.class);

        till.next(Fault.AWAY);
        pass(LAPSE);
        work();

        assertThat(till.registered()).hasSize(1);
        assertThat(record(1).ticket()).contains(till.registered().getFirst().ticket());
    }

    @Test
    void sendsTheSameNumberAgainWhenTheRegisterKnowsNothingOfIt() {
        till.next(Fault.SWALLOWED);
        taken(1);
        work();

        pass(LAPSE);
        work();

        assertThat(till.registered())
                .extracting(Entry::number)
                .containsExactly(salon.business + "-1");
    }

    @Test
    void leavesTheRegisterAloneAfterALostAnswer() {
        till.next(Fault.LOST);
        taken(1);
        work();
        taken(2);

        work();
        assertThat(till.registered()).hasSize(1);

        pass(LAPSE);
        work();
        work();
        assertThat(till.registered()).hasSize(2);
    }

    @Test
    void leavesItToTheOwnerWhenNobodyKnowsForADay() {
        till.next(Fault.SWALLOWED);
        taken(1);
        work();

        pass(Duration.ofHours(25));
        work();
        assertThat(why(1)).isEqualTo(FiscalProblem.LOST);
        assertThat(till.registered()).isEmpty();

        again(1);
        work();
        assertThat(till.registered()).hasSize(1);
    }

    @Test
    void triesAgainByItselfWhenTheRegisterIsInOrder() {
        till.refuse(FiscalProblem.REGISTER_BLOCKED, 7);
        taken(1);
        work();
        assertThat(why(1)).isEqualTo(FiscalProblem.REGISTER_BLOCKED);

        till.putInOrder();
        pass(LAPSE);
        work();

        assertThat(till.registered()).hasSize(1);
        assertThat(listed()).isEmpty();
    }

    @Test
    void showsTheOwnerWhatTheRegisterWillNotHave() {
        till.refuse(FiscalProblem.WRONG_RECEIPT, 9);
        taken(1);
        work();
        pass(LAPSE);
        work();
        assertThat(listed()).extracting(FiscalRecord::receipt).containsExactly(1L);

        till.putInOrder();
        again(1);
        work();

        assertThat(till.registered()).hasSize(1);
    }

    @Test
    void neverSendsToAnotherRegisterWhatTheFirstMayHave() {
        till.next(Fault.LOST);
        taken(1);
        work();
        pass(LAPSE);
        var other = new CashboxNumber("SWK99");
        salon.run(() -> {
            var known = salon.platform.cashRegisters.current().orElseThrow();
            salon.platform.cashRegisters.save(
                    new CashRegister(known.business(), other, 0, known.since(), known.version()));
        });

        work();

        assertThat(why(1)).isEqualTo(FiscalProblem.OTHER_REGISTER);
    }

    @Test
    void saysThatNoRegisterIsConnectedAnyMore() {
        taken(1);
        salon.platform.callers.becomeOwnerOf(salon.business);
        salon.platform
                .port(DisconnectRegister.class)
                .disconnect(new DisconnectRegister.Command(salon.business));

        work();

        assertThat(why(1)).isEqualTo(FiscalProblem.NOT_CONNECTED);
        assertThat(salon.<Boolean>call(() -> salon.platform.cashRegisters.current().isEmpty()))
                .isTrue();
    }

    @Test
    void asksForOneThingAtATimeHoweverManyWork() {
        for (long number = 1; number <= 8; number++) {
            taken(number);
        }
        salon.platform.callers.become(new Caller.Platform());
        var register = salon.platform.port(RegisterReceipt.class);

        Crowd.of(8)
                .ask(i -> {
                    register.register(new RegisterReceipt.Command(salon.business, i + 1));
                    return true;
                });

        assertThat(till.mostAtOnce()).isEqualTo(1);
        for (int i = 0; i < 8; i++) {
            work();
        }
        assertThat(till.registered()).hasSize(8);
    }

    @Test
    void keepsWhoHasARegisterFromConnectingWhileItIsAsked() {
        till.next(Fault.LOST);
        taken(1);
        work();

        assertThat(connect(ACCESS)).isInstanceOf(RegisterAway.class);
        pass(LAPSE);
        assertThat(connect(ACCESS)).isInstanceOf(RegisterConnected.class);
    }

    @Test
    void keepsNothingOfWhatIsNotLetIn() {
        var stranger =
                new RegisterAccess(CASHBOX, ACCESS.login(), new SecretValue("wrong"), ACCESS.key());

        assertThat(connect(stranger)).isEqualTo(new RegisterRefuses(FiscalProblem.NOT_AUTHORISED));

        taken(1);
        work();
        assertThat(till.registered()).hasSize(1);
    }

    private RegisterDecision connect(RegisterAccess access) {
        salon.platform.callers.becomeOwnerOf(salon.business);
        return salon.platform
                .port(ConnectRegister.class)
                .connect(new ConnectRegister.Command(salon.business, access, 0));
    }

    private Receipt taken(long number) {
        var receipt = came(salon.business, number, visit, salon.platform.clock.instant());
        enter(receipt);
        return receipt;
    }

    private void enter(Receipt receipt) {
        salon.run(() -> {
            salon.platform.receipts.add(receipt);
            salon.platform.fiscal.enter(List.of(receipt), salon.platform.clock.instant());
        });
    }

    private void work() {
        salon.platform.callers.become(new Caller.Platform());
        var register = salon.platform.port(RegisterReceipt.class);
        salon.platform.port(ListDueReceipts.class).due(100).forEach(register::register);
    }

    private void again(long receipt) {
        salon.platform.callers.becomeOwnerOf(salon.business);
        salon.platform
                .port(RegisterAgain.class)
                .again(new RegisterAgain.Command(salon.business, receipt));
    }

    private List<FiscalRecord> listed() {
        salon.platform.callers.becomeOwnerOf(salon.business);
        return salon.platform
                .port(ListUnregistered.class)
                .list(new ListUnregistered.Query(salon.business));
    }

    private FiscalRecord record(long receipt) {
        return salon.call(() -> salon.platform.fiscalRecords.find(receipt)).orElseThrow();
    }

    private FiscalProblem why(long receipt) {
        var hindrance = record(receipt).hindrance();
        assertThat(hindrance).isNotNull();
        return Objects.requireNonNull(hindrance).why();
    }

    private void pass(Duration time) {
        salon.platform.clock.advance(time);
    }
}
