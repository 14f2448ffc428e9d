package kz.localbusiness.notify.email;

import static kz.localbusiness.notify.email.EmailFixture.email;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import kz.localbusiness.application.notice.StaffMessage.News;
import kz.localbusiness.application.notice.out.StaffWords.StaffText;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BundledStaffWordsTest {

    private static final String CLIENT = "Win a prize at evil.example";

    @Test
    void saysWhatHappenedAndWhenWithTheWayToTheDay() {
        var said = said(Language.RU, News.CHANGED);

        assertThat(said.line().replaceAll("\\h", " "))
                .isEqualTo("Запись изменена, среда, 25 ноября 2026 г., 14:30");
        assertThat(said.text().replaceAll("\\h", " "))
                .startsWith("Айгерім: запись изменена, среда, 25 ноября 2026 г., 14:30\n")
                .contains("Клиент: " + CLIENT + "\n", "Мастер: Әсел\n");
        assertThat(said.page()).isEqualTo("Открыть день");
    }

    @ParameterizedTest
    @MethodSource("everything")
    void leavesNoPlaceOpenAndTellsNoPhone(Language language, News news) {
        var said = said(language, news);

        assertThat(said.line()).contains("14:30").doesNotContain("{", CLIENT);
        assertThat(said.text()).contains("14:30", CLIENT).doesNotContain("{", "+7");
    }

    private static Stream<Arguments> everything() {
        return Arrays.stream(Language.values())
                .flatMap(language ->
                        Arrays.stream(News.values()).map(news -> Arguments.of(language, news)));
    }

    private static StaffText said(Language language, News news) {
        return new BundledStaffWords().of(email(NoticeKind.RECEIVED, language).toStaff(news));
    }
}
