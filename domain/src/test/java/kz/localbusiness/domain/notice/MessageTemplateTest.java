package kz.localbusiness.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTemplateTest {

    private static final Map<Placeholder, String> FACTS =
            Map.of(
                    Placeholder.BUSINESS, "Aru $1 \\ Beauty",
                    Placeholder.DATE, "2 марта",
                    Placeholder.TIME, "10:00",
                    Placeholder.LINK, "https://lbp.kz/aru/b/x");

    @Test
    void fillsInWhatIsKnown() {
        var template = new MessageTemplate("{business}: ждём Вас {date} в {time}. {link}");

        assertThat(template.filled(FACTS))
                .isEqualTo("Aru $1 \\ Beauty: ждём Вас 2 марта в 10:00. https://lbp.kz/aru/b/x");
    }

    @Test
    void leavesNothingWhereAFactIsUnknown() {
        assertThat(new MessageTemplate("{business} {staff} {time}").filled(FACTS))
                .isEqualTo("Aru $1 \\ Beauty 10:00");
    }

    @Test
    void putsNoFactIntoAnotherFact() {
        var facts = Map.of(Placeholder.SERVICE, "{link}", Placeholder.LINK, "https://lbp.kz");

        assertThat(new MessageTemplate("{service}").filled(facts)).isEqualTo("{link}");
    }

    @Test
    void knowsPlaceholdersInCapitals() {
        assertThat(new MessageTemplate("{Time}").filled(FACTS)).isEqualTo("10:00");
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(MessageTemplate.of("  ")).isEqualTo(new TemplateDecision.Blank());
        assertThat(MessageTemplate.of("ж".repeat(301)))
                .isEqualTo(new TemplateDecision.TooLong(300));
        assertThat(MessageTemplate.of("{time")).isEqualTo(new TemplateDecision.LooseBrace());
        assertThat(MessageTemplate.of("time}")).isEqualTo(new TemplateDecision.LooseBrace());
        assertThat(MessageTemplate.of("{tiem} {} {tiem} {link}"))
                .isEqualTo(new TemplateDecision.UnknownPlaceholders(List.of("tiem", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\tb", "a\u009fb", "a\ud83d", "\ude00b"})
    void refusesWhatNobodyCanSee(String typed) {
        assertThat(MessageTemplate.of(typed)).isEqualTo(new TemplateDecision.Unreadable());
    }

    @Test
    void keepsLinesApart() {
        assertThat(MessageTemplate.of("{date}\r\n{time}\r😀\n"))
                .isEqualTo(new TemplateDecision.Fine(new MessageTemplate("{date}\n{time}\n😀")));
    }

    @Test
    void takesWhatIsFine() {
        assertThat(MessageTemplate.of(" {time} "))
                .isEqualTo(new TemplateDecision.Fine(new MessageTemplate("{time}")));
    }

    @Test
    void isNeverMadeOfWhatWasRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MessageTemplate("{tiem}"));
    }
}
