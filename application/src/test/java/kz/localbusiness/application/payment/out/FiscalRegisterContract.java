package kz.localbusiness.application.payment.out;

import static kz.localbusiness.application.payment.out.PlayedRegister.ACCESS;
import static kz.localbusiness.application.payment.out.PlayedRegister.CASHBOX;
import static kz.localbusiness.application.payment.out.PlayedRegister.refused;
import static kz.localbusiness.application.payment.out.SlipFixture.back;
import static kz.localbusiness.application.payment.out.SlipFixture.sale;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import kz.localbusiness.application.SettableClock;
import kz.localbusiness.application.payment.out.PlayedRegister.Entry;
import kz.localbusiness.application.payment.out.PlayedRegister.Fault;
import kz.localbusiness.domain.fiscal.CashboxNumber;
import kz.localbusiness.domain.fiscal.FiscalProblem;
import kz.localbusiness.domain.fiscal.FiscalTicket;
import kz.localbusiness.domain.fiscal.RegisterAccess;
import kz.localbusiness.domain.fiscal.RegisterAnswer;
import kz.localbusiness.domain.fiscal.RegisterAnswer.Done;
import kz.localbusiness.domain.fiscal.RegisterAnswer.Unavailable;
import kz.localbusiness.domain.fiscal.RegisterAnswer.Unclear;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.SecretValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a way to a cash register does, whatever goes wrong on it.
public abstract class FiscalRegisterContract {

    private static final Instant NOON = Instant.parse("2026-11-23T07:00:00Z");

    protected final PlayedRegister played = new PlayedRegister(new SettableClock(NOON));

    private FiscalRegister register;

    protected abstract FiscalRegister register(PlayedRegister played);

    @BeforeEach
    void connect() {
        register = register(played);
    }

    @Test
    void isLetIn() {
        assertThat(register.isThere()).isTrue();
        assertThat(register.check(ACCESS)).isEqualTo(new Done<>(CASHBOX));
        assertThat(played.registered()).isEmpty();
    }

    @Test
    void saysWhoIsNotLetIn() {
        var stranger = with(new SecretValue("wrong"));
        var elsewhere =
                new RegisterAccess(
                        new CashboxNumber("SWK99"),
                        ACCESS.login(),
                        ACCESS.password(),
                        ACCESS.key());

        assertThat(register.check(stranger)).isEqualTo(refused(FiscalProblem.NOT_AUTHORISED, 1));
        assertThat(register.register(stranger, sale(1)))
                .isEqualTo(refused(FiscalProblem.NOT_AUTHORISED, 1));
        assertThat(register.check(elsewhere)).isEqualTo(refused(FiscalProblem.REGISTER_UNKNOWN, 6));
        assertThat(played.registered()).isEmpty();
    }

    @Test
    void registersASale() {
        var ticket = done(register.register(ACCESS, sale(1)));

        assertThat(ticket).isEqualTo(played.registered().getFirst().ticket());
        assertThat(ticket.at()).isEqualTo(NOON);
        assertThat(ticket.total()).isEqualTo(new Money(550_050));
        assertThat(ticket.isBasis()).isTrue();
    }

    @Test
    void registersWhatGoesBackOfASale() {
        var ticket = done(register.register(ACCESS, sale(1)));

        done(register.register(ACCESS, back(2, ticket)));

        assertThat(played.registered())
                .extracting(Entry::basis)
                .containsExactly(null, ticket.sign());
    }

    @Test
    void takesNothingBackOfWhatTheRegisterDoesNotKnow() {
        var unknown =
                new FiscalTicket(
                        "999", 1L, 1L, PlayedRegister.REGISTRATION, NOON, Money.ZERO, false, "");

        assertThat(register.register(ACCESS, back(2, unknown)))
                .isEqualTo(refused(FiscalProblem.WRONG_RECEIPT, 9));
    }

    @Test
    void registersOneNumberOnce() {
        var first = done(register.register(ACCESS, sale(1)));

        assertThat(register.register(ACCESS, sale(1))).isEqualTo(new Done<>(first));
        assertThat(played.registered()).hasSize(1);
    }

    @Test
    void findsWhatWasRegistered() {
        var ticket = done(register.register(ACCESS, sale(1)));

        assertThat(find(1)).isEqualTo(new Done<>(Optional.of(ticket)));
        assertThat(find(2)).isEqualTo(new Done<>(Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "4, NO_ACCESS",
        "5, NO_ACCESS",
        "6, REGISTER_UNKNOWN",
        "7, REGISTER_BLOCKED",
        "9, WRONG_RECEIPT",
        "10, NOT_ACTIVATED",
        "11, SHIFT_TOO_LONG",
        "12, NO_SHIFT",
        "13, NO_SHIFT",
        "18, OFFLINE_TOO_LONG",
        "255, OTHER"
    })
    void saysWhyTheRegisterWillNot(long code, FiscalProblem why) {
        played.refuse(why, code);

        assertThat(register.register(ACCESS, sale(1))).isEqualTo(refused(why, code));
        assertThat(played.registered()).isEmpty();
    }

    @Test
    void doesNotKnowWhatBecameOfALostAnswer() {
        played.next(Fault.LOST, Fault.SWALLOWED);

        assertThat(register.register(ACCESS, sale(1))).isInstanceOf(Unclear.class);
        assertThat(register.register(ACCESS, sale(2))).isInstanceOf(Unclear.class);

        var first = played.registered().getFirst().ticket();
        assertThat(find(1)).isEqualTo(new Done<>(Optional.of(first)));
        assertThat(find(2)).isEqualTo(new Done<>(Optional.empty()));
    }

    @Test
    void saysWhenTheRegisterCannotNow() {
        played.next(Fault.AWAY);

        assertThat(register.register(ACCESS, sale(1))).isInstanceOf(Unavailable.class);
        assertThat(played.registered()).isEmpty();
    }

    private RegisterAnswer<Optional<FiscalTicket>> find(long receipt) {
        var slip = sale(receipt);
        return register.find(ACCESS, slip.number(), slip.total());
    }

    private static RegisterAccess with(SecretValue password) {
        return new RegisterAccess(CASHBOX, ACCESS.login(), password, ACCESS.key());
    }

    protected static <T> T done(RegisterAnswer<T> answer) {
        if (answer instanceof Done<T>(var value)) {
            return value;
        }
        throw new AssertionError("not done: " + answer);
    }
}
