package kz.localbusiness.features.business;

import io.cucumber.java.en.Given;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import kz.localbusiness.application.business.AddClosure;
import kz.localbusiness.application.business.SetPublicHolidays;
import kz.localbusiness.domain.business.HolidayRules;
import kz.localbusiness.features.Salons;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;

public final class ClosureSteps {

    private final World world;
    private final Story story;
    private final Salons salons;

    public ClosureSteps(World world, Story story, Salons salons) {
        this.world = world;
        this.story = story;
        this.salons = salons;
    }

    @Given("the salon is closed from {day} to {day}")
    public void isClosed(LocalDate from, LocalDate to) {
        var command = new AddClosure.Command(salons.business(), from, to, "");
        story.asOwner(salons.here(), () -> world.port(AddClosure.class).add(command));
    }

    @Given("the salon rests on public holidays")
    public void rests() {
        rests(Set.of());
    }

    @Given("the salon rests on public holidays, though not on {day}")
    public void restsBut(LocalDate worked) {
        rests(Set.of(worked));
    }

    private void rests(Set<LocalDate> workedAnyway) {
        var rules = new HolidayRules(true, Map.of(), workedAnyway);
        var command = new SetPublicHolidays.Command(salons.business(), rules);
        story.asOwner(salons.here(), () -> world.port(SetPublicHolidays.class).set(command));
    }
}
