package kz.localbusiness.features.catalog;

import io.cucumber.java.en.Given;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.localbusiness.application.staff.SaveResource;
import kz.localbusiness.domain.business.PolicyOverrides;
import kz.localbusiness.domain.catalog.Buffers;
import kz.localbusiness.domain.catalog.Delivery;
import kz.localbusiness.domain.catalog.Performers;
import kz.localbusiness.domain.catalog.ResourceNeed;
import kz.localbusiness.domain.catalog.StaffTerms;
import kz.localbusiness.domain.staff.ResourceId;
import kz.localbusiness.features.Salons;
import kz.localbusiness.features.Services;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;

public final class ServiceSteps {

    private final World world;
    private final Story story;
    private final Salons salons;
    private final Services services;
    private final Map<String, ResourceId> rooms = new HashMap<>();

    public ServiceSteps(World world, Story story, Salons salons, Services services) {
        this.world = world;
        this.story = story;
        this.salons = salons;
        this.services = services;
    }

    @Given("the salon offers {string} of {int} minutes")
    public void offers(String service, int minutes) {
        services.offer(salons.here(), service, minutes);
    }

    @Given("only {word} does {string}")
    public void isDoneBy(String person, String service) {
        var only = Map.of(salons.staff(person), StaffTerms.USUAL);
        services.render(salons.here(), service, it -> by(new Performers(false, only), it));
    }

    @Given("{string} takes {word} {int} minutes")
    public void takes(String service, String person, int minutes) {
        var own = Map.of(salons.staff(person), new StaffTerms(Duration.ofMinutes(minutes), null));
        services.render(salons.here(), service, it -> by(new Performers(true, own), it));
    }

    @Given("{string} needs {int} minutes before and {int} minutes after")
    public void needsTime(String service, int before, int after) {
        var buffers = new Buffers(Duration.ofMinutes(before), Duration.ofMinutes(after));
        services.render(
                salons.here(),
                service,
                it ->
                        new Delivery(
                                buffers, it.capacity(), it.performers(), it.needs(), it.addOns()));
    }

    @Given("{string} has {int} seats")
    public void hasSeats(String service, int seats) {
        services.render(
                salons.here(),
                service,
                it -> new Delivery(it.buffers(), seats, it.performers(), it.needs(), it.addOns()));
    }

    @Given("{string} needs the {string}")
    public void needs(String service, String room) {
        need(service, List.of(room(room)));
    }

    @Given("{string} needs the {string} or the {string}")
    public void needsOneOf(String service, String room, String other) {
        need(service, List.of(room(room), room(other)));
    }

    @Given("one person does {string} at most {int} time(s) a day")
    public void isDoneAtMost(String service, int times) {
        services.rule(
                salons.here(),
                service,
                new PolicyOverrides(null, null, null, null, null, null, null, times, null, null));
    }

    private void need(String service, List<ResourceId> anyOf) {
        services.render(
                salons.here(),
                service,
                it -> {
                    var needs = new ArrayList<>(it.needs());
                    needs.add(new ResourceNeed(anyOf));
                    return new Delivery(
                            it.buffers(), it.capacity(), it.performers(), needs, it.addOns());
                });
    }

    private ResourceId room(String name) {
        var room = rooms.computeIfAbsent(name, _ -> new ResourceId(UUID.randomUUID()));
        var command = new SaveResource.Command(salons.business(), room, name);
        story.asOwner(salons.here(), () -> world.port(SaveResource.class).save(command));
        return room;
    }

    private static Delivery by(Performers performers, Delivery it) {
        return new Delivery(it.buffers(), it.capacity(), performers, it.needs(), it.addOns());
    }
}
