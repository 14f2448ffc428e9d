package kz.localbusiness.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.UUID;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickOrderTest {

    private static final BillNumber NUMBER = BillNumber.of(new AppointmentId(new UUID(7, 7)), 0);
    private static final BillerName SALON = new BillerName("SalonAigerim");
    private static final URI PAGE = URI.create("https://lbp.kz/salon/booking/abc");

    @Test
    void isMadeOfABillWhoseBillerTheBankKnows() {
        var bill = new Bill(NUMBER, new Money(500_001), SALON);

        assertThat(bill.order(PAGE))
                .contains(new QuickOrder(NUMBER, new Money(500_001), SALON, PAGE));
    }

    @Test
    void isNoneWhereTheBankHasGivenNoName() {
        assertThat(new Bill(NUMBER, Money.tenge(5_000), null).order(PAGE)).isEmpty();
    }

    @Test
    void isForSomeMoney() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuickOrder(NUMBER, Money.ZERO, SALON, PAGE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/salon/booking/abc",
                "javascript:alert(1)",
                "ftp://lbp.kz/salon",
                "https:/salon",
                "//lbp.kz/salon"
            })
    void leadsBackToAPage(String page) {
        var address = URI.create(page);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuickOrder(NUMBER, Money.tenge(1), SALON, address));
    }
}
