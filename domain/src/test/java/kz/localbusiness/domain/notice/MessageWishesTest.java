package kz.localbusiness.domain.notice;

import static kz.localbusiness.domain.notice.Channel.EMAIL;
import static kz.localbusiness.domain.notice.Channel.SMS;
import static kz.localbusiness.domain.notice.Channel.TELEGRAM;
import static kz.localbusiness.domain.notice.Channel.WHATSAPP;
import static kz.localbusiness.domain.notice.MessageWishes.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import kz.localbusiness.domain.notice.OptIn.Where;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessageWishesTest {

    private static final PhoneNumber HERS = new PhoneNumber("+77011234567");
    private static final PhoneNumber OTHER = new PhoneNumber("+77017654321");
    private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");
    private static final OptIn AGREED = new OptIn(HERS, NOW, Where.BY_LINK);
    private static final List<Channel> ALL = List.of(WHATSAPP, SMS, TELEGRAM, EMAIL);

    @Test
    void leavesTheOrderToTheBusiness() {
        assertThat(ways(NONE.agreeing(AGREED))).isEqualTo(ALL);
        assertThat(owed(NONE.agreeing(AGREED))).isEqualTo(ALL);
    }

    @Test
    void isByWhatsAppOnlyToANumberThatHasAgreed() {
        assertThat(ways(NONE)).containsExactly(SMS, TELEGRAM, EMAIL);
        assertThat(owed(NONE)).containsExactly(SMS, TELEGRAM, EMAIL);
        var other = NONE.agreeing(new OptIn(OTHER, NOW, Where.BY_LINK));
        assertThat(owed(other)).containsExactly(SMS, TELEGRAM, EMAIL);
        assertThat(ways(NONE.agreeing(AGREED).withdrawing(OTHER))).contains(WHATSAPP);
        assertThat(owed(NONE.agreeing(AGREED).withdrawing(HERS))).doesNotContain(WHATSAPP);
    }

    @Test
    void triesFirstWhatIsWished() {
        var sms = NONE.choosing(Set.of(), Set.of(), SMS);
        assertThat(ways(sms)).containsExactly(SMS, TELEGRAM, EMAIL);
        var email = NONE.choosing(Set.of(), Set.of(), EMAIL);
        assertThat(ways(email)).containsExactly(EMAIL, SMS, TELEGRAM);
        assertThat(owed(email)).containsExactly(EMAIL, SMS, TELEGRAM);
        var push = NONE.choosing(Set.of(), Set.of(), Channel.WEB_PUSH);
        assertThat(ways(push)).as("which does not reach").containsExactly(SMS, TELEGRAM, EMAIL);
    }

    @Test
    void leavesOutWhatIsSilent() {
        assertThat(ways(NONE.silencing(SMS).silencing(SMS))).containsExactly(TELEGRAM, EMAIL);
        assertThat(ways(NONE.silencing(SMS).hearing(SMS))).containsExactly(SMS, TELEGRAM, EMAIL);
    }

    @Test
    void tellsWhatIsOwedByWantedWaysFirst() {
        var quiet = NONE.choosing(Set.of(SMS, TELEGRAM), Set.of(), SMS);

        assertThat(owed(quiet)).containsExactly(EMAIL, SMS, TELEGRAM);
    }

    @Test
    void writesByWhatsAppAgainstAStopOnlyWhereNothingElseIsLeft() {
        var stopped = NONE.agreeing(AGREED).silencing(WHATSAPP);

        assertThat(owed(stopped)).containsExactly(SMS, TELEGRAM, EMAIL);
        assertThat(owed(stopped.silencing(SMS).silencing(TELEGRAM).silencing(EMAIL)))
                .containsExactly(SMS, TELEGRAM, EMAIL);
        assertThat(stopped.ways(NoticeKind.MOVED, true, HERS, List.of(WHATSAPP)))
                .containsExactly(WHATSAPP);
        assertThat(stopped.ways(NoticeKind.MOVED, false, HERS, List.of(WHATSAPP))).isEmpty();
    }

    @Test
    void doesNotTellWhatIsUnwanted() {
        var spared = NONE.choosing(Set.of(), Set.of(NoticeKind.REMINDER), null);

        assertThat(ways(spared)).isEmpty();
        assertThat(spared.ways(NoticeKind.RECEIPT, false, HERS, ALL)).isNotEmpty();
    }

    @Test
    void tellsNoRefundsToWhoeverWantsNoReceipts() {
        var spared = NONE.choosing(Set.of(), Set.of(NoticeKind.RECEIPT), null);

        assertThat(spared.ways(NoticeKind.REFUND, false, HERS, ALL)).isEmpty();
        assertThat(NONE.ways(NoticeKind.REFUND, false, HERS, ALL)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CANCELLED", "MOVED", "TIME_OFFERED"})
    void cannotDoWithoutWhatMayBeOwed(NoticeKind kind) {
        assertThat(MessageWishes.DISPENSABLE).doesNotContain(kind);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NONE.choosing(Set.of(), Set.of(kind), null));
    }

    @Test
    void hasNoBellOfAClient() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NONE.choosing(Set.of(), Set.of(), Channel.IN_APP));
    }

    @Test
    void keepsTheFirstProof() {
        var again = new OptIn(HERS, NOW.plusSeconds(9), Where.WITH_BOOKING);

        assertThat(NONE.agreeing(AGREED).agreeing(again).optIns()).containsExactly(AGREED);
    }

    @Test
    void liftsAStopByTheLinkAndNotByABooking() {
        var stopped = NONE.silencing(WHATSAPP);

        assertThat(stopped.agreeing(AGREED).isByWhatsApp()).isTrue();
        var booked = stopped.agreeing(new OptIn(HERS, NOW, Where.WITH_BOOKING));
        assertThat(booked.isByWhatsApp()).isFalse();
        assertThat(booked.agreeing(AGREED).isByWhatsApp()).isTrue();
        assertThat(NONE.isByWhatsApp()).isFalse();
    }

    @Test
    void becomesOneWithThoseOfAnotherCard() {
        var theirs = new OptIn(OTHER, NOW, Where.BY_LINK);
        var one = NONE.choosing(Set.of(SMS), Set.of(NoticeKind.RECEIPT), null).agreeing(AGREED);
        var other =
                NONE.choosing(Set.of(EMAIL), Set.of(NoticeKind.REMINDER), TELEGRAM)
                        .agreeing(theirs)
                        .agreeing(new OptIn(HERS, NOW.plusSeconds(9), Where.BY_LINK));

        var both = one.with(other);

        assertThat(both.silent()).containsExactlyInAnyOrder(SMS, EMAIL);
        assertThat(both.unwanted())
                .containsExactlyInAnyOrder(NoticeKind.RECEIPT, NoticeKind.REMINDER);
        assertThat(both.first()).isEqualTo(TELEGRAM);
        assertThat(both.optIns()).containsExactlyInAnyOrder(AGREED, theirs);
        assertThat(both.with(other)).isEqualTo(both);
        assertThat(both.only(List.of(OTHER)).optIns()).containsExactly(theirs);
    }

    private static List<Channel> ways(MessageWishes wishes) {
        return wishes.ways(NoticeKind.REMINDER, false, HERS, ALL);
    }

    private static List<Channel> owed(MessageWishes wishes) {
        return wishes.ways(NoticeKind.CANCELLED, true, HERS, ALL);
    }
}
