package kz.localbusiness.features;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.NotAllowed;
import kz.localbusiness.application.Role;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/// Who is who in a scenario, and what was answered last.
public final class Story {

    private final World world;
    private final Map<String, BusinessId> businesses = new HashMap<>();

    /// Keeps scenarios apart that share one installation.
    private final String own = UUID.randomUUID().toString().substring(0, 8);

    private @Nullable Object answer;

    public Story(World world) {
        this.world = world;
    }

    public BusinessId businessOf(String owner) {
        return businesses.computeIfAbsent(owner, _ -> new BusinessId(UUID.randomUUID()));
    }

    public void owns(String owner, BusinessId business) {
        businesses.put(owner, business);
    }

    public String own(String name) {
        return "%s-%s".formatted(name, own);
    }

    public EmailAddress emailOf(String person) {
        return new EmailAddress("%s@example.kz".formatted(own(person.toLowerCase(Locale.ROOT))));
    }

    public Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(Business.DEFAULT_ZONE).toInstant();
    }

    public LocalTime clockAt(Instant moment) {
        return LocalTime.ofInstant(moment, Business.DEFAULT_ZONE);
    }

    public LocalDate dateAt(Instant moment) {
        return LocalDate.ofInstant(moment, Business.DEFAULT_ZONE);
    }

    public <T> T asOwner(String owner, Supplier<T> act) {
        return as(new Caller.Member(businessOf(owner), owner, Set.of(Role.OWNER)), act);
    }

    /// Keeps what was answered, a refusal to let the caller in included.
    public void answered(Supplier<Object> act) {
        try {
            answer = act.get();
        } catch (NotAllowed refused) {
            answer = refused;
        } finally {
            world.calls(new Caller.Anyone());
        }
    }

    public Object answer() {
        if (answer == null) {
            throw new IllegalStateException("nothing was answered yet");
        }
        return answer;
    }

    public <T> T as(Caller caller, Supplier<T> act) {
        world.calls(caller);
        try {
            return act.get();
        } finally {
            world.calls(new Caller.Anyone());
        }
    }
}
