package kz.localbusiness.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void spellsNamesOfAllAlphabetsAlike() {
        assertThat(List.of("Әйгерім", "Айгерим", "AIGERIM", "Aigerim", "Aygerim"))
                .extracting(Folding::fold)
                .containsOnly("aigerim");
        assertThat(List.of("Жанар", "Zhanar")).extracting(Folding::fold).containsOnly("janar");
        assertThat(List.of("Ахметов", "Akhmetov"))
                .extracting(Folding::fold)
                .containsOnly("ahmetov");
        assertThat(List.of("Юлия", "Yuliya")).extracting(Folding::fold).containsOnly("iulia");
        assertThat(List.of("Қуаныш", "Куаныш")).extracting(Folding::fold).containsOnly("kuanish");
        assertThat(List.of("Семён Ұлы", "семен-улы"))
                .extracting(Folding::fold)
                .containsOnly("semen uli");
    }

    @Test
    void keepsTheAlphabetsOrder() {
        assertThat(
                        List.of("Өтеген", "Бота", "Гүлнар", "Әсел", "Виктор", "Жанар").stream()
                                .sorted(Comparator.comparing(Folding::alphabetical)))
                .containsExactly("Әсел", "Бота", "Виктор", "Гүлнар", "Жанар", "Өтеген");
    }

    @Test
    void takesAnythingThatPeopleType() {
        assertThat(Folding.fold("  (Дана)  \u0000 😀 .*[ ")).isEqualTo("dana");
        assertThat(Folding.fold("я".repeat(100))).hasSize(Folding.LONGEST_WORD);
    }
}
