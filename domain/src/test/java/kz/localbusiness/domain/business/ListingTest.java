package kz.localbusiness.domain.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListingTest {

    @Test
    void speaksAtLeastOneLanguage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Listing(Category.OTHER, Contacts.NONE, Set.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aigul", "aigul.atyrau_1", "A"})
    void takesANameOnInstagram(String name) {
        assertThat(new Contacts(null, name).instagram()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@aigul",
                "aigul/..",
                "айгүл",
                "a b",
                "a?x",
                "0123456789012345678901234567890"
            })
    void refusesWhatIsNoNameOnInstagram(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Contacts(null, name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://pay.kaspi.kz/pay/abc123",
                "https://kaspi.kz/pay/Salon?service_id=1&a=b",
                "https://www.kaspi.kz/shop/c/x/"
            })
    void takesALinkToKaspi(String link) {
        assertThat(new PaymentLink(link).value()).isEqualTo(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://pay.kaspi.kz/pay/abc",
                "https://pay.kaspi.kz",
                "https://pay.kaspi.kz/",
                "https://pay.kaspi.kz.example/pay/abc",
                "https://pay.kaspi.kz@example.com/pay/abc",
                "https://pay.kaspi.kz:8443/pay/abc",
                "https://kaspi.kz\\@example.com/",
                "https://xkaspi.kz/pay",
                "https://kaspi.kz/\n",
                "javascript:alert(1)//https://kaspi.kz/a"
            })
    void refusesALinkToAnywhereElse(String link) {
        assertThat(PaymentLink.isValid(link)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new PaymentLink(link));
    }

    @Test
    void boundsALink() {
        assertThat(PaymentLink.isValid("https://kaspi.kz/" + "a".repeat(183))).isTrue();
        assertThat(PaymentLink.isValid("https://kaspi.kz/" + "a".repeat(184))).isFalse();
    }

    @Test
    void remembersTheLastFewAddresses() {
        var business = at("address-0");
        for (int i = 1; i <= Business.FORMER_KEPT + 2; i++) {
            business = business.movedTo(new Slug("address-" + i));
        }

        assertThat(business.slug()).isEqualTo(new Slug("address-7"));
        assertThat(business.formerSlugs())
                .isEqualTo(
                        IntStream.of(6, 5, 4, 3, 2)
                                .mapToObj(i -> new Slug("address-" + i))
                                .toList());
    }

    @Test
    void isNotAtAFormerAddressOfItsOwn() {
        var business = at("one").movedTo(new Slug("two")).movedTo(new Slug("one"));

        assertThat(business.slug()).isEqualTo(new Slug("one"));
        assertThat(business.formerSlugs()).containsExactly(new Slug("two"));
    }

    private static Business at(String slug) {
        return Business.registered(
                new BusinessId(new UUID(1, 1)),
                new Slug(slug),
                Profile.named("Salon", new EmailAddress("a@example.kz")),
                Instant.EPOCH);
    }
}
