package kz.localbusiness.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OtherLanguagesTest {

    private final OtherLanguages said =
            new OtherLanguages(Map.of(Language.KK, " Шаш қию ", Language.EN, " "));

    @Test
    void readTheReadersLanguageElseTheOriginal() {
        assertThat(said.in(Language.KK, "Стрижка")).isEqualTo("Шаш қию");
        assertThat(said.in(Language.EN, "Стрижка")).isEqualTo("Стрижка");
        assertThat(said.in(Language.RU, "Стрижка")).isEqualTo("Стрижка");
    }

    @Test
    void forgetWhatIsBlank() {
        assertThat(said).isEqualTo(new OtherLanguages(Map.of(Language.KK, "Шаш қию")));
        assertThat(said.of(Language.EN)).isEmpty();
    }

    @Test
    void keepTheBoundsOfTheOriginal() {
        var lines = new OtherLanguages(Map.of(Language.EN, "Hair\ncut"));

        assertThat(said.ofLines("name", 7)).isEqualTo(said);
        assertThat(lines.ofTexts("about", 8)).isEqualTo(lines);
        assertThatIllegalArgumentException().isThrownBy(() -> said.ofLines("name", 6));
        assertThatIllegalArgumentException().isThrownBy(() -> lines.ofLines("name", 8));
        assertThatIllegalArgumentException().isThrownBy(() -> lines.ofTexts("about", 7));
    }
}
