package kz.localbusiness.features.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Locale;
import java.util.function.Supplier;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.booking.CancelAppointment;
import kz.localbusiness.application.booking.ShowAppointment;
import kz.localbusiness.application.booking.ShowDay;
import kz.localbusiness.application.business.CheckSuspension;
import kz.localbusiness.application.business.SetPublicHolidays;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.application.platform.ListTenants;
import kz.localbusiness.application.platform.ResumeBusiness;
import kz.localbusiness.application.platform.SuspendBusiness;
import kz.localbusiness.domain.booking.BookingDecision;
import kz.localbusiness.domain.business.HolidayRules;
import kz.localbusiness.domain.business.Suspension;
import kz.localbusiness.domain.business.SuspensionDecision;
import kz.localbusiness.domain.platform.Tenant;
import kz.localbusiness.domain.platform.TenantState;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;
import kz.localbusiness.features.booking.Visits;

public final class TenantSteps {

    private static final Caller OPERATOR = new Caller.Operator("operator");

    private final World world;
    private final Story story;
    private final Visits visits;

    public TenantSteps(World world, Story story, Visits visits) {
        this.world = world;
        this.story = story;
        this.visits = visits;
    }

    @ParameterType("setting up|open|suspended|closing")
    public TenantState tenantState(String text) {
        return TenantState.valueOf(text.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    @Given("the operator has suspended the salon of {word} because {string}")
    @When("the operator suspends the salon of {word} because {string}")
    public void suspends(String owner, String reason) {
        var command = new SuspendBusiness.Command(story.businessOf(owner), reason);
        asOperator(() -> world.port(SuspendBusiness.class).suspend(command));
    }

    @When("the operator resumes the salon of {word}")
    public void resumes(String owner) {
        var command = new ResumeBusiness.Command(story.businessOf(owner));
        asOperator(() -> world.port(ResumeBusiness.class).resume(command));
    }

    @When("the operator tries to look at the day of {word}")
    public void looksAtTheDay(String owner) {
        var query = new ShowDay.Query(story.businessOf(owner), null);
        asOperator(() -> world.port(ShowDay.class).show(query));
    }

    @When("the operator tries to look at the setup of {word}")
    public void looksAtTheSetup(String owner) {
        var query = new ShowSetup.Query(story.businessOf(owner));
        asOperator(() -> world.port(ShowSetup.class).show(query));
    }

    @When("the operator tries to see the visit of {word} of {word}")
    public void looksAtTheVisit(String client, String owner) {
        var query =
                new ShowAppointment.Query(story.businessOf(owner), visits.appointmentOf(client));
        asOperator(() -> world.port(ShowAppointment.class).show(query));
    }

    @When("the operator tries to cancel the visit of {word} of {word}")
    public void cancels(String client, String owner) {
        var command =
                new CancelAppointment.Command(
                        story.businessOf(owner), visits.appointmentOf(client), "");
        asOperator(() -> world.port(CancelAppointment.class).cancel(command));
    }

    @When("the operator tries to change the public holidays of {word}")
    public void changes(String owner) {
        var command = new SetPublicHolidays.Command(story.businessOf(owner), HolidayRules.OPEN);
        asOperator(() -> world.port(SetPublicHolidays.class).set(command));
    }

    @When("{word} tries to list all businesses")
    public void listsAll(String owner) {
        var all = new ListTenants.Search("", "");
        story.answered(() -> story.asOwner(owner, () -> world.port(ListTenants.class).list(all)));
    }

    @When("{word} tries to resume the own salon")
    public void resumesOwn(String owner) {
        var command = new ResumeBusiness.Command(story.businessOf(owner));
        var port = world.port(ResumeBusiness.class);
        story.answered(() -> story.asOwner(owner, () -> port.resume(command)));
    }

    @Then("the booking is refused because the salon is suspended")
    public void isRefused() {
        assertThat(story.answer()).isInstanceOf(BookingDecision.BusinessSuspended.class);
    }

    @Then("it is answered that it was so already")
    public void isAlreadySo() {
        assertThat(story.answer()).isInstanceOf(SuspensionDecision.AlreadySo.class);
    }

    @Then("clients are told that the business of {word} is suspended")
    public void isTold(String owner) {
        var query = new CheckSuspension.Query(story.businessOf(owner));
        assertThat(world.port(CheckSuspension.class).isSuspended(query)).isTrue();
    }

    @Then("{word} reads that the salon is suspended because {string}")
    public void reads(String owner, String reason) {
        var query = new ShowSetup.Query(story.businessOf(owner));
        var setup = story.asOwner(owner, () -> world.port(ShowSetup.class).show(query));
        assertThat(setup.orElseThrow().business().suspension())
                .extracting(Suspension::reason)
                .isEqualTo(reason);
    }

    @Then("the operator sees the salon of {word} as {tenantState}")
    public void sees(String owner, TenantState state) {
        assertThat(tenant(owner).state()).isEqualTo(state);
    }

    /// The scenarios of one installation share it; an address is this one's alone.
    private Tenant tenant(String owner) {
        var id = story.businessOf(owner);
        var port = world.port(ListTenants.class);
        var after = "";
        while (true) {
            var search = new ListTenants.Search("", after);
            var page = story.as(OPERATOR, () -> port.list(search));
            var found = page.tenants().stream().filter(one -> one.id().equals(id)).findFirst();
            if (found.isPresent() || !page.more()) {
                return found.orElseThrow();
            }
            after = page.tenants().getLast().slug().value();
        }
    }

    private void asOperator(Supplier<Object> act) {
        story.answered(() -> story.as(OPERATOR, act));
    }
}
