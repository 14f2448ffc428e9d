package kz.localbusiness.mongo.notice;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import kz.localbusiness.application.notice.out.NoticeChoices;
import kz.localbusiness.application.notice.out.NoticeChoicesContract;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.NoticeSettings;
import kz.localbusiness.mongo.TestMongo;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

class MongoNoticeChoicesTest extends NoticeChoicesContract {

    private final TestMongo mongo = TestMongo.embedded();
    private final NoticeChoices choices = new MongoNoticeChoices(mongo.business());

    @Override
    protected NoticeChoices choices() {
        return choices;
    }

    @Test
    void sendsNothingOnRequestWhereTheChoiceIsOlder() {
        chooseAsBefore(Set.of(NoticeKind.CONFIRMED, NoticeKind.RECEIPT), "onRequest");

        assertThat(here(() -> choices.current()).silent())
                .containsExactlyInAnyOrder(
                        NoticeKind.RECEIVED,
                        NoticeKind.MOVED,
                        NoticeKind.REFUND,
                        NoticeKind.COMPLETED);
    }

    @Test
    void sendsRefundsWhereTheChoiceIsOlderAndReceiptsAreSent() {
        chooseAsBefore(Set.of(NoticeKind.RECEIPT), "refund");

        assertThat(here(() -> choices.current()).sends(NoticeKind.REFUND)).isTrue();
    }

    @Test
    void sendsNoRefundsWhereTheChoiceIsOlderAndNoReceiptsAreSent() {
        chooseAsBefore(Set.of(NoticeKind.CONFIRMED, NoticeKind.REFUND), "refund");

        assertThat(here(() -> choices.current()).sends(NoticeKind.REFUND)).isFalse();
    }

    private void chooseAsBefore(Set<NoticeKind> sent, String unknown) {
        doHere(() -> choices.save(NoticeSettings.usual(here).sending(sent)));
        var older = new Update().unset(unknown);
        mongo.raw().updateFirst(new Query(), older, NoticeSettingsDocument.class);
    }

    @Test
    void keepsWhatOlderNodesWouldNotKnowOutOfTheirSight() {
        var confirmed = Set.of(NoticeKind.CONFIRMED);
        doHere(() -> choices.save(NoticeSettings.usual(here).sending(confirmed)));

        var stored = mongo.raw().findOne(new Query(), Document.class, "noticeSettings");

        assertThat(requireNonNull(stored).getList("silent", String.class))
                .containsExactly("MOVED", "RECEIPT", "RECEIVED");
    }
}
