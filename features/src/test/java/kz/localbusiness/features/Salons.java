package kz.localbusiness.features;

import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.localbusiness.application.business.ActivateBusiness;
import kz.localbusiness.application.business.DescribeBusiness;
import kz.localbusiness.application.business.RegisterBusiness;
import kz.localbusiness.application.business.SetWeeklyHours;
import kz.localbusiness.application.catalog.ArchiveOffering;
import kz.localbusiness.application.catalog.DescribeOffering;
import kz.localbusiness.application.staff.NameStaffMember;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// Businesses whose owners serve the clients themselves.
public final class Salons {

    private final World world;
    private final Story story;
    private final Map<String, OfferingId> services = new HashMap<>();
    private final Map<String, StaffId> people = new HashMap<>();
    private RegisterBusiness.@Nullable Command registration;

    public Salons(World world, Story story) {
        this.world = world;
        this.story = story;
    }

    public void openFor(String owner, LocalTime opens, LocalTime closes, int minutes) {
        var register = registration(owner, "Salon of " + owner, owner.toLowerCase(Locale.ROOT));
        world.port(RegisterBusiness.class).register(register);
        describe(owner);
        open(owner, opens, closes);
        offer(owner, "Visit", minutes);
        var business = story.businessOf(owner);
        var person = new NameStaffMember.Command(business, staff(owner), owner);
        story.asOwner(owner, () -> world.port(NameStaffMember.class).name(person));
        var activate = new ActivateBusiness.Command(business);
        story.asOwner(owner, () -> world.port(ActivateBusiness.class).activate(activate));
    }

    public RegisterBusiness.Command registration(String owner, String name, String address) {
        var command =
                new RegisterBusiness.Command(
                        story.businessOf(owner),
                        name,
                        new Slug(story.own(address)),
                        story.emailOf(owner),
                        new Password("correct horse battery"),
                        Language.RU);
        registration = command;
        return command;
    }

    public RegisterBusiness.Command lastRegistration() {
        if (registration == null) {
            throw new IllegalStateException("nobody has registered yet");
        }
        return registration;
    }

    public void describe(String owner) {
        var command =
                new DescribeBusiness.Command(
                        story.businessOf(owner),
                        "Salon of " + owner,
                        "",
                        new PhoneNumber("+77122000000"),
                        "Satpaev 1, Atyrau");
        story.asOwner(owner, () -> world.port(DescribeBusiness.class).describe(command));
    }

    public void open(String owner, LocalTime opens, LocalTime closes) {
        var hours = WeeklyHours.everyDay(new OpeningHours(opens, closes));
        var command = new SetWeeklyHours.Command(story.businessOf(owner), hours);
        story.asOwner(owner, () -> world.port(SetWeeklyHours.class).set(command));
    }

    public void offer(String owner, String service, int minutes) {
        var command =
                new DescribeOffering.Command(
                        story.businessOf(owner),
                        service(owner, service),
                        service,
                        "",
                        Duration.ofMinutes(minutes),
                        Money.tenge(5_000));
        story.asOwner(owner, () -> world.port(DescribeOffering.class).describe(command));
    }

    public void archive(String owner, String service) {
        var command = new ArchiveOffering.Command(story.businessOf(owner), service(owner, service));
        story.asOwner(owner, () -> world.port(ArchiveOffering.class).archive(command));
    }

    public OfferingId visitTo(String owner) {
        return service(owner, "Visit");
    }

    public StaffId staff(String owner) {
        return people.computeIfAbsent(owner, _ -> new StaffId(UUID.randomUUID()));
    }

    private OfferingId service(String owner, String name) {
        return services.computeIfAbsent(owner + "/" + name, _ -> new OfferingId(UUID.randomUUID()));
    }
}
