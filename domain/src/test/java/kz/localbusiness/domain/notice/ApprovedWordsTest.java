package kz.localbusiness.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApprovedWordsTest {

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void nameTheBusinessFirstAndThePageOfTheVisitLast(NoticeKind kind) {
        assertThat(ApprovedWords.of(kind).places())
                .startsWith(Placeholder.BUSINESS)
                .endsWith(Placeholder.LINK)
                .doesNotHaveDuplicates();
    }

    @Test
    void haveNamesThatAProviderTakes() {
        assertThat(Stream.of(NoticeKind.values()).map(ApprovedWords::of).map(ApprovedWords::name))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z_]{1,100}"));
    }
}
