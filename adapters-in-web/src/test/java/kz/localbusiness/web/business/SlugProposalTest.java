package kz.localbusiness.web.business;

import static org.assertj.core.api.Assertions.assertThat;

import kz.localbusiness.domain.business.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugProposalTest {

    @ParameterizedTest
    @CsvSource({
        "Әйгерім сұлулық салоны, aigerim-sululyq-salony",
        "Цирюльник «Щёголь», tsiryulnik-shchegol",
        "Maison d’Été, maison-dete",
        "Admin, ''",
        "美容室, ''",
        "А, ''"
    })
    void spellsANameInLatin(String name, String proposed) {
        assertThat(SlugProposal.of(name)).isEqualTo(proposed);
    }

    @Test
    void cutsLongNamesAtTheLimit() {
        var proposed = SlugProposal.of("салон ".repeat(13));

        assertThat(proposed).hasSizeLessThanOrEqualTo(Slug.MAX_LENGTH).doesNotEndWith("-");
    }

    @Test
    void suggestsWhatIsFree() {
        var suggested =
                SlugProposal.instead(
                        new Slug("salon"), slug -> !slug.value().equals("salon-atyrau"));

        assertThat(suggested).containsExactly(new Slug("salon-2"), new Slug("salon-3"));
    }
}
