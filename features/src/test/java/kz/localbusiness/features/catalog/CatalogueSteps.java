package kz.localbusiness.features.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kz.localbusiness.application.business.ShowBusinessPage;
import kz.localbusiness.application.catalog.ArrangeServices;
import kz.localbusiness.application.catalog.ArrangeServices.Section;
import kz.localbusiness.application.catalog.RestoreOffering;
import kz.localbusiness.domain.catalog.ArrangementDecision.Arranged;
import kz.localbusiness.domain.catalog.Category;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.OtherLanguages;
import kz.localbusiness.features.Salons;
import kz.localbusiness.features.Services;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;

/// How an owner arranges services, and how clients read them.
public final class CatalogueSteps {

    private final World world;
    private final Story story;
    private final Salons salons;
    private final Services services;
    private final List<Section> sections = new ArrayList<>();

    public CatalogueSteps(World world, Story story, Salons salons, Services services) {
        this.world = world;
        this.story = story;
        this.salons = salons;
        this.services = services;
    }

    @Given("{word} has put under {string}: {}")
    @When("{word} puts under {string}: {}")
    public void puts(String owner, String category, String names) {
        var ids = Stream.of(names.split(", ")).map(one -> services.idOf(owner, one)).toList();
        sections.add(new Section(Category.named(category), ids));
        var command = new ArrangeServices.Command(story.businessOf(owner), sections);
        var port = world.port(ArrangeServices.class);
        assertThat(story.asOwner(owner, () -> port.arrange(command))).isInstanceOf(Arranged.class);
    }

    @Given("{word} calls {string} in {word} {string}")
    public void calls(String owner, String service, String language, String name) {
        services.name(owner, service, new OtherLanguages(Map.of(language(language), name)));
    }

    @Given("{word} takes {string} off the list")
    public void archives(String owner, String service) {
        services.archive(owner, service);
    }

    @When("{word} brings {string} back")
    public void bringsBack(String owner, String service) {
        var id = services.idOf(owner, service);
        var command = new RestoreOffering.Command(story.businessOf(owner), id);
        story.asOwner(owner, () -> world.port(RestoreOffering.class).restore(command));
    }

    @Then("clients read: {}")
    public void clientsRead(String services) {
        assertThat(read(Language.EN)).containsExactly(services.split(", "));
    }

    @Then("clients read in {word}: {}")
    public void clientsRead(String language, String services) {
        assertThat(read(language(language))).containsExactly(services.split(", "));
    }

    private List<String> read(Language language) {
        var query = new ShowBusinessPage.Query(salons.business());
        var page = world.port(ShowBusinessPage.class).show(query).orElseThrow();
        return page.offerings().stream()
                .map(one -> told(page.categoryOf(one), one, language))
                .toList();
    }

    private static String told(Category category, Offering offering, Language language) {
        var name = offering.nameIn(language);
        return category.isNone() ? name : "%s: %s".formatted(category.nameIn(language), name);
    }

    private static Language language(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "kazakh" -> Language.KK;
            case "russian" -> Language.RU;
            default -> Language.EN;
        };
    }
}
