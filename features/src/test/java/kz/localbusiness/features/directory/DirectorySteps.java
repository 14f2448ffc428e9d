package kz.localbusiness.features.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import kz.localbusiness.application.business.DescribeBusiness;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.application.directory.FindBusinesses;
import kz.localbusiness.application.directory.ListPublicPages;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Category;
import kz.localbusiness.domain.business.Contacts;
import kz.localbusiness.domain.business.District;
import kz.localbusiness.domain.business.Listing;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.directory.DirectorySearch;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.features.Salons;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;

public final class DirectorySteps {

    private final World world;
    private final Story story;
    private final Salons salons;
    private final Set<BusinessId> found = new HashSet<>();

    public DirectorySteps(World world, Story story, Salons salons) {
        this.world = world;
        this.story = story;
        this.salons = salons;
    }

    @ParameterType("nails|hair")
    public Category trade(String name) {
        return Category.valueOf(name.toUpperCase(Locale.ROOT));
    }

    @ParameterType("Nursaya|Balykshy")
    public District district(String name) {
        return District.valueOf(name.toUpperCase(Locale.ROOT));
    }

    @Given("{word} presents the salon as {string}, {trade} in {district}")
    public void presents(String owner, String name, Category category, District district) {
        var listing = new Listing(category, Contacts.NONE, Listing.PLAIN.languages()).in(district);
        describe(owner, name, listing);
    }

    @Given("{word} has hidden the salon")
    @When("{word} hides the salon")
    public void hides(String owner) {
        relist(owner, listing -> listing.hidden(true));
    }

    @When("{word} shows the salon again")
    public void showsAgain(String owner) {
        relist(owner, listing -> listing.hidden(false));
    }

    @When("{word} looks for {string}")
    public void looksFor(String guest, String text) {
        look(new DirectorySearch(text, null, null, ""));
    }

    @When("{word} looks for {trade} in {district}")
    public void looksFor(String guest, Category category, District district) {
        look(new DirectorySearch("", category, district, ""));
    }

    @Then("{word} finds the salon of {word}")
    public void finds(String guest, String owner) {
        assertThat(found).as(guest).contains(story.businessOf(owner));
    }

    @Then("{word} does not find the salon of {word}")
    public void doesNotFind(String guest, String owner) {
        assertThat(found).as(guest).doesNotContain(story.businessOf(owner));
    }

    @Then("search engines find the salon of {word}")
    public void isListed(String owner) {
        assertThat(listed()).contains(salons.addressOf(owner));
    }

    @Then("search engines do not find the salon of {word}")
    public void isNotListed(String owner) {
        assertThat(listed()).doesNotContain(salons.addressOf(owner));
    }

    /// The scenarios of one installation share it, hence page by page.
    private void look(DirectorySearch search) {
        var port = world.port(FindBusinesses.class);
        found.clear();
        var wanted = search;
        do {
            var page = port.find(wanted);
            page.entries().forEach(one -> found.add(one.business()));
            wanted = wanted.behind(page.next());
        } while (!wanted.after().isEmpty());
    }

    private Set<Slug> listed() {
        return Set.copyOf(world.port(ListPublicPages.class).list("").slugs());
    }

    private void relist(String owner, UnaryOperator<Listing> change) {
        var profile = business(owner).profile();
        describe(owner, profile.name(), change.apply(profile.listing()));
    }

    private Business business(String owner) {
        var query = new ShowSetup.Query(story.businessOf(owner));
        return story.asOwner(owner, () -> world.port(ShowSetup.class).show(query))
                .orElseThrow()
                .business();
    }

    private void describe(String owner, String name, Listing listing) {
        var command =
                new DescribeBusiness.Command(
                        story.businessOf(owner),
                        name,
                        "",
                        new PhoneNumber("+77122000000"),
                        "Satpaev 1, Atyrau",
                        listing);
        story.asOwner(owner, () -> world.port(DescribeBusiness.class).describe(command));
    }
}
