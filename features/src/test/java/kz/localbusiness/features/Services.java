package kz.localbusiness.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kz.localbusiness.application.catalog.ArchiveOffering;
import kz.localbusiness.application.catalog.SaveOffering;
import kz.localbusiness.domain.business.PolicyOverrides;
import kz.localbusiness.domain.catalog.Delivery;
import kz.localbusiness.domain.catalog.OfferingDecision;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.OtherLanguages;

/// What the businesses of a scenario offer, by its name.
public final class Services {

    /// What every salon offers.
    public static final String VISIT = "Visit";

    private final World world;
    private final Story story;
    private final Map<String, SaveOffering.Command> offered = new HashMap<>();

    public Services(World world, Story story) {
        this.world = world;
        this.story = story;
    }

    public void offer(String owner, String service, int minutes) {
        save(
                owner,
                service,
                new SaveOffering.Command(
                        story.businessOf(owner),
                        new OfferingId(UUID.randomUUID()),
                        service,
                        "",
                        OtherLanguages.NONE,
                        OtherLanguages.NONE,
                        "",
                        Duration.ofMinutes(minutes),
                        Money.tenge(5_000),
                        Delivery.PLAIN,
                        PolicyOverrides.NONE));
    }

    public void archive(String owner, String service) {
        var command = new ArchiveOffering.Command(story.businessOf(owner), idOf(owner, service));
        story.asOwner(owner, () -> world.port(ArchiveOffering.class).archive(command));
    }

    public OfferingId idOf(String owner, String service) {
        return known(owner, service).offering();
    }

    /// Renders a service in another way.
    public void render(String owner, String service, UnaryOperator<Delivery> change) {
        var it = known(owner, service);
        save(owner, service, having(it, change.apply(it.delivery()), it.overrides()));
    }

    /// Calls a service by other names in other languages.
    public void name(String owner, String service, OtherLanguages names) {
        var it = known(owner, service);
        save(owner, service, having(it, names, it.delivery(), it.overrides()));
    }

    /// Books a service by rules of its own.
    public void rule(String owner, String service, PolicyOverrides own) {
        var it = known(owner, service);
        save(owner, service, having(it, it.delivery(), own));
    }

    private void save(String owner, String service, SaveOffering.Command command) {
        offered.put(owner + "/" + service, command);
        var decision = story.asOwner(owner, () -> world.port(SaveOffering.class).save(command));
        assertThat(decision).isInstanceOf(OfferingDecision.Saved.class);
    }

    private SaveOffering.Command known(String owner, String service) {
        var known = offered.get(owner + "/" + service);
        if (known == null) {
            throw new IllegalStateException("%s offers no %s".formatted(owner, service));
        }
        return known;
    }

    private static SaveOffering.Command having(
            SaveOffering.Command it, Delivery delivery, PolicyOverrides own) {
        return having(it, it.names(), delivery, own);
    }

    private static SaveOffering.Command having(
            SaveOffering.Command it, OtherLanguages names, Delivery delivery, PolicyOverrides own) {
        return new SaveOffering.Command(
                it.business(),
                it.offering(),
                it.name(),
                it.description(),
                names,
                it.descriptions(),
                it.category(),
                it.duration(),
                it.price(),
                delivery,
                own);
    }
}
